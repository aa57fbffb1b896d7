import Analysis
import Footprint
import Records

/// Looks names up as people write them: in any case, and countries by their codes too.
struct FootprintLookup {
    let catalog: Catalog
    let basis: FootprintBasis

    func accelerator(_ name: String) throws(FootprintError) -> Accelerator {
        try found(.accelerator, name, basis.accelerators.keys.sorted()) { basis.accelerators[$0] }
    }

    func country(_ name: String) throws(FootprintError) -> String {
        let places = basis.estimator.grid.places
        if let place = place(ofCode: name), places.contains(place) { return place }
        return try found(.country, name, places) { $0 }
    }

    func region(_ id: String) throws(FootprintError) -> Grid.Region {
        try basis.estimator.grid.region(try found(.region, id, basis.estimator.grid.regionIDs) { $0 })
    }

    func profile(_ name: String) throws(FootprintError) -> DevelopmentProfile {
        try found(.profile, name, basis.profiles.map(\.name)) { name in basis.profiles.first { $0.name == name } }
    }

    /// What is known of a model's run, from its record and from what was published of it.
    func run(ofModel name: String) throws(FootprintError) -> Run {
        let wanted = name.lowercased()
        if let record = catalog.models.records.first(where: { $0.id == wanted || $0.name.lowercased() == wanted }) {
            return basis.run(of: record, in: catalog.models.table)
        }
        let published = basis.reported.map(\.model)
        let known = published + catalog.models.records.map(\.name)
        return try found(.model, name, known) { name in
            basis.reported.first { $0.model == name }.map { row in
                let record = catalog.models.records.first { $0.id == row.modelID }
                return record.map { basis.run(of: $0, in: catalog.models.table) } ?? Run(row, basis)
            }
        }
    }

    private func found<Value>(
        _ thing: NamedThing, _ name: String, _ known: [String], _ value: (String) -> Value?
    ) throws(FootprintError) -> Value {
        let wanted = name.lowercased()
        guard let match = known.first(where: { $0.lowercased() == wanted }), let value = value(match) else {
            throw .unknownName(thing, name: name, known: known)
        }
        return value
    }

    private func place(ofCode code: String) -> String? {
        guard let table = catalog.tables["places"] else { return nil }
        let wanted = code.uppercased()
        let row = (0..<table.rowCount).first { table.cell("code", row: $0).text == wanted }
        return row.flatMap { table.cell("place", row: $0).text }
    }
}
