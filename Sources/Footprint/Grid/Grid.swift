import Quantities

/// Carbon intensities of electricity by place and year.
public struct Grid: Sendable {
    /// The intensity of a country's, or the world's, electricity in one year.
    public struct Reading: Hashable, Sendable {
        public let place: String
        public let year: Int
        public let intensity: CarbonIntensity
        /// Derived from generation by source; else as its source states it.
        public let isDerived: Bool
        public let source: String

        public init(place: String, year: Int, intensity: CarbonIntensity, isDerived: Bool = false, source: String) {
            self.place = place
            self.year = year
            self.intensity = intensity
            self.isDerived = isDerived
            self.source = source
        }
    }

    /// A region of a cloud, that is, one data centre or a few near each other.
    public struct Region: Hashable, Sendable {
        public let id: String
        public let dataCentreOperator: String
        public let country: String
        public let intensity: CarbonIntensity?
        /// The year that the intensity is of.
        public let year: Int?
        public let powerUsageEffectiveness: Double?
        public let source: String

        public init(
            id: String, dataCentreOperator: String, country: String, intensity: CarbonIntensity?,
            year: Int?, powerUsageEffectiveness: Double?, source: String
        ) {
            self.id = id
            self.dataCentreOperator = dataCentreOperator
            self.country = country
            self.intensity = intensity
            self.year = year
            self.powerUsageEffectiveness = powerUsageEffectiveness
            self.source = source
        }
    }

    /// What the whole world is called among the places.
    public static let world = "World"

    private let readings: [String: [Reading]]
    private let regions: [String: Region]

    /// Of two regions of one id the first counts, and of two readings of one place and year.
    public init(readings: [Reading], regions: [Region] = []) {
        self.readings = Dictionary(grouping: readings, by: \.place).mapValues { $0.sorted { $0.year < $1.year } }
        self.regions = Dictionary(regions.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The countries and the world, sorted.
    public var places: [String] { readings.keys.sorted() }
    public var regionIDs: [String] { regions.keys.sorted() }

    /// - Throws: `unknownName`.
    public func region(_ id: String) throws(FootprintError) -> Region {
        guard let region = regions[id] else { throw .unknownName(.region, name: id, known: regionIDs) }
        return region
    }

    /// The reading of the year, else of the nearest one, the earlier of two; of the latest where no year is given.
    /// - Throws: `unknownName`.
    public func reading(of place: String, year: Int?) throws(FootprintError) -> Reading {
        guard let held = readings[place], let latest = held.last else {
            throw .unknownName(.country, name: place, known: places)
        }
        guard let year else { return latest }
        return held.min { abs($0.year - year) < abs($1.year - year) } ?? latest
    }

    func holds(_ place: String) -> Bool { readings[place] != nil }

    /// From the first to the last reading of a place.
    func yearsHeld(of place: String) -> Int {
        guard let first = readings[place]?.first, let last = readings[place]?.last else { return 0 }
        return last.year - first.year
    }
}
