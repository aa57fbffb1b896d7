import Tables

@testable import Ingest

/// A small schema and tables in memory, to try adapters on.
enum AdapterFixture {
    static let schema = """
        {"primaryKey": "id", "fields": [
          {"name": "id", "type": "string", "constraints": {"required": true, "unique": true}},
          {"name": "name", "type": "string", "constraints": {"required": true}},
          {"name": "date", "type": "string", "almanac:type": "date", "constraints": {"required": true}},
          {"name": "makers", "type": "string", "almanac:type": "list"},
          {"name": "kinds", "type": "string", "almanac:type": "list", "almanac:items": ["industry", "academia", "government"]},
          {"name": "inferred", "type": "string", "almanac:type": "category"},
          {"name": "size", "type": "number", "constraints": {"minimum": 1}},
          {"name": "share", "type": "number", "constraints": {"minimum": 0, "maximum": 1}},
          {"name": "origin", "type": "string", "almanac:type": "category"}
        ]}
        """

    /// Every field read from a column of its own name.
    static let fields = """
        fields:
          name: name
          date: date
          makers: {column: makers, separator: ","}
          kinds:
            column: kinds
            separator: ","
            values: {Industry: industry, Academia: academia, Both: [industry, academia]}
          size: size
          share: share
        """

    static let identity = "id: {slug of: name, order: [date, name]}\norder: [date, name]\n"

    static func adapter(_ yaml: String, others: [String: String] = [:]) throws -> Adapter {
        try Adapter(
            yaml: Array(yaml.utf8), file: "adapters/a.yaml",
            files: AdapterFiles(
                adapter: { name in others[name].map { Array($0.utf8) } },
                dataset: { $0 == "schema/s.json" ? Array(schema.utf8) : nil }))
    }

    static func table(_ text: String, name: String = "up.csv") throws -> RawTable {
        try RawTable(.memory(Array(text.utf8), name: name))
    }

    /// Runs an adapter over its inputs' texts and gives the text of each file that it makes.
    static func run(_ yaml: String, _ inputs: [String: String]) throws -> (
        files: [String: String], report: ImportReport
    ) {
        let adapter = try adapter(yaml)
        var tables: [String: RawTable] = [:]
        for (name, text) in inputs { tables[name] = try table(text, name: "\(name).csv") }
        let result = try adapter.run(on: tables)
        let files = result.outputs.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return (Dictionary(uniqueKeysWithValues: files), result.report)
    }
}
