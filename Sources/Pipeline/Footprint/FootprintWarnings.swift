import Analysis
import Footprint
import Quantities

/// What a reader of an estimate must know of the inputs that it fell back to. A fallback is never silent.
struct FootprintWarnings {
    let run: Run
    let estimate: FootprintEstimate
    let basis: FootprintBasis

    var all: [String] { [rung, boundary, place, year, format].compactMap { $0 } + refused }

    private var rung: String? {
        switch estimate.rung {
        case .trainingCompute:
            "The energy is estimated from training compute alone: read the range, not its middle."
        case .acceleratorTime where run.meanPower == nil:
            "No mean power is stated: it is estimated from the accelerator's TDP."
        default: nil
        }
    }

    private var boundary: String? {
        switch estimate.boundary {
        case .computers:
            "The energy is that of the computers only, and so is its carbon: no PUE is stated (--pue)."
        case .unclear: "It is unknown whether the reported energy includes PUE (--energy-includes-pue)."
        case .dataCentre: nil
        }
    }

    private var place: String? {
        guard run.carbonIntensity == nil, estimate.energy != nil else { return nil }
        switch run.place {
        case .unknown:
            return
                "No place and no carbon intensity is given: the world's average stands in, with the range of places (--country, --region, --grid-g-per-kwh)."
        case .organizationCountries(let names):
            return
                "Where the run was is unknown: the country of its organization (\(names.joined(separator: ", "))) stands in, with the range of places in it."
        case .region(let id): return regionAgainstCountry(id)
        case .country: return nil
        }
    }

    /// Beyond this factor the tables of regions and of countries do not tell of the same electricity.
    private static let largestDifference = 1.6

    private func regionAgainstCountry(_ id: String) -> String? {
        let grid = basis.estimator.grid
        guard let region = try? grid.region(id), let own = region.intensity,
            let country = try? grid.reading(of: region.country, year: run.year)
        else { return nil }
        let ratio = own.value / country.intensity.value
        guard max(ratio, 1 / ratio) > Self.largestDifference else { return nil }
        return
            "The table of cloud regions has \(NumberText.significant(own.value)) g/kWh for \(id); the grid of \(region.country) had \(NumberText.significant(country.intensity.value)) in \(country.year). Prefer --country or --grid-g-per-kwh, unless the region is known to differ so."
    }

    private var year: String? {
        guard run.carbonIntensity == nil, estimate.operationalCarbon != nil else { return nil }
        guard let year = run.year else {
            return "No year is given: the latest carbon intensity held stands in (--year)."
        }
        guard let held = yearHeld, held != year else { return nil }
        return
            "No carbon intensity is held for \(year): that of \(held), the nearest year, stands in, with a wider range."
    }

    private var yearHeld: Int? {
        let grid = basis.estimator.grid
        switch run.place {
        case .region(let id): return (try? grid.region(id))?.year
        case .country(let name): return (try? grid.reading(of: name, year: run.year))?.year
        case .organizationCountries(let names):
            return names.compactMap { try? grid.reading(of: $0, year: run.year).year }.first
        case .unknown: return (try? grid.reading(of: Grid.world, year: run.year))?.year
        }
    }

    private var format: String? {
        guard estimate.rung == .trainingCompute, run.formats.isEmpty,
            let peak = run.accelerator?.peak(for: NumberFormat.customary)
        else { return nil }
        return
            "No number format is given: the dense peak performance of \(peak.format.rawValue) is taken (--format-bits)."
    }

    private var refused: [String] {
        basis.refused.map { row in
            let place = row.origin.map { "\($0.file), line \($0.line)" } ?? row.table
            return "\(place): \"\(row.name)\" is not used. \(FootprintMessage.text(row.error))"
        }
    }
}
