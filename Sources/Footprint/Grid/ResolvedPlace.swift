import Quantities

/// Where a run was, as far as the grid knows.
struct ResolvedPlace {
    let region: Grid.Region?
    /// The countries whose electricity is taken; none if the world's is.
    let countries: [String]
    /// The countries are those of the organization, not stated for the run.
    let isAssumed: Bool
}

extension Run {
    /// - Throws: `unknownName` for a region, or for a country that is stated as the run's.
    func resolvedPlace(in grid: Grid) throws(FootprintError) -> ResolvedPlace {
        switch place {
        case .region(let id):
            let region = try grid.region(id)
            return ResolvedPlace(region: region, countries: [region.country].filter(grid.holds), isAssumed: false)
        case .country(let name):
            guard grid.holds(name) else { throw .unknownName(.country, name: name, known: grid.places) }
            return ResolvedPlace(region: nil, countries: [name], isAssumed: false)
        case .organizationCountries(let names):
            return ResolvedPlace(region: nil, countries: names.filter(grid.holds), isAssumed: true)
        case .unknown:
            return ResolvedPlace(region: nil, countries: [], isAssumed: true)
        }
    }
}
