import Footprint
import Quantities
import Records

/// The operational carbon of one run, had it been in each of several countries.
public struct SameRunElsewhere: Sendable {
    public struct Row: Sendable {
        public let country: String
        public let carbon: CarbonRange
        public let intensity: CarbonIntensity
        /// The year that the intensity is of.
        public let intensityYear: Int
        public let isDerived: Bool
    }

    public let model: String
    public let energy: EnergyRange
    public let year: Int
    /// Least carbon first.
    public let rows: [Row]

    /// Nil where the model has no estimate of its energy.
    /// - Parameters:
    ///   - countries: Those without a carbon intensity are left out.
    ///   - year: Of the electricity; the nearest year held stands in.
    public init?(_ footprint: ModelFootprint, _ basis: FootprintBasis, countries: [String], year: Int) {
        guard let energy = footprint.estimate?.energy else { return nil }
        let grid = basis.estimator.grid
        let held = countries.compactMap { country in
            (try? grid.reading(of: country, year: year)).map { (country, $0) }
        }
        let runs = held.map { country, _ in
            var run = footprint.run
            run.carbonIntensity = nil
            run.year = year
            run.place = .country(country)
            return run
        }
        let rows = zip(held, basis.estimator.estimates(of: runs)).compactMap { place, estimate -> Row? in
            guard let carbon = (try? estimate.get())?.operationalCarbon else { return nil }
            return Row(
                country: place.0, carbon: carbon, intensity: place.1.intensity, intensityYear: place.1.year,
                isDerived: place.1.isDerived)
        }
        self.rows = rows.sorted { ($0.carbon.mid, $0.country) < ($1.carbon.mid, $1.country) }
        self.energy = energy
        self.year = year
        model = footprint.run.name
    }

    /// The countries with the most records, most first, then by name.
    public static func countries(of population: Population, limit: Int) -> [String] {
        var counts: [String: Int] = [:]
        for record in population.models.records {
            for country in Set(record.countries) where !CountryName.isNone(country) { counts[country, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }
}
