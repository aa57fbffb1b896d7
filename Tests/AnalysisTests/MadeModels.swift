import Quantities
import Records
import Tables

/// A small catalog of made records: name, date, and what else a test needs.
struct MadeModel {
    var name: String
    var date: String
    var sectors: [String] = []
    var organizations: [String] = []
    var countries: [String] = []
    var criteria: [String]? = ["Highly cited"]
    var compute: Double?
    var confidence: String?
    var inferred: String?
    var link: String?
    var domains: [String] = []
    var accessibility: String?
    var lower: Double?
    var upper: Double?
}

enum MadeCatalog {
    static let schema = TableSchema(
        fields: [
            Field(name: "id", type: .text, isRequired: true), Field(name: "name", type: .text, isRequired: true),
            Field(name: "date", type: .date, isRequired: true), Field(name: "organizations", type: .list(allowed: nil)),
            Field(name: "sectors", type: .list(allowed: nil)),
            Field(name: "inferred_sector", type: .category(allowed: nil)),
            Field(name: "countries", type: .list(allowed: nil)),
            Field(name: "notability_criteria", type: .list(allowed: nil)),
            Field(name: "training_compute_flop", type: .number, title: "Training compute", unit: "FLOP"),
            Field(name: "training_compute_confidence", type: .category(allowed: nil)),
            Field(name: "source_link", type: .text), Field(name: "domains", type: .list(allowed: nil)),
            Field(name: "accessibility", type: .category(allowed: nil)),
            Field(name: "training_compute_lower_flop", type: .number, unit: "FLOP"),
            Field(name: "training_compute_upper_flop", type: .number, unit: "FLOP"),
        ], primaryKey: "id")

    static func models(_ made: [MadeModel], vintage: String = "2026-02", populationIsAll: Bool = false) -> ModelRecords
    {
        var builder = TableBuilder(name: "models", schema: schema)
        func list(_ values: [String]?) -> Cell { values.flatMap { $0.isEmpty ? nil : .list($0) } ?? .unknown }
        for model in made {
            builder.append([
                .text(model.name.lowercased()), .text(model.name),
                PartialDate(iso: model.date).map(Cell.date) ?? .unknown,
                list(model.organizations), list(model.sectors), model.inferred.map(Cell.text) ?? .unknown,
                list(model.countries), list(model.criteria), model.compute.map(Cell.number) ?? .unknown,
                model.confidence.map(Cell.text) ?? .unknown, model.link.map(Cell.text) ?? .unknown,
                list(model.domains), model.accessibility.map(Cell.text) ?? .unknown,
                model.lower.map(Cell.number) ?? .unknown, model.upper.map(Cell.number) ?? .unknown,
            ])
        }
        let asOf = PartialDate(iso: vintage) ?? PartialDate(CalendarDay(daysSinceEpoch: 0))
        return ModelRecords(
            table: builder.table(), vintage: Vintage(label: vintage, asOf: asOf, populationIsAll: populationIsAll))
    }
}
