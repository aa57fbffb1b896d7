import Quantities

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension RawTable {
    /// Reads JSON as a table of text.
    /// - A list of objects: a row each, a column for each key, those of the first object first.
    /// - An object of objects: the same, with their names in a column `key`, in order of name.
    /// - An object of plain values: a row each, in columns `key` and `value`, in order of name.
    ///
    /// Numbers are written as our files write them, `null` and nested values are blank. Lines are not known and count rows.
    /// - Throws: `UnreadableFile` for anything else.
    init(json source: ByteSource) throws {
        var bytes: [UInt8] = []
        try source.forEachBlock { bytes += $0 }
        let value: ForeignJSON
        do { value = try JSONDecoder().decode(ForeignJSON.self, from: Data(bytes)) } catch {
            throw Self.unreadable(source.name, "this is not valid JSON")
        }
        switch value {
        case .list(let items):
            try self.init(file: source.name, records: items.map { (nil, $0) })
        case .object(let members):
            let names = members.keys.sorted()
            if members.values.contains(where: \.isObject) {
                try self.init(file: source.name, records: names.map { ($0, members[$0] ?? .null) })
            } else {
                self.init(
                    file: source.name, header: ["key", "value"], cells: names.map { [$0, members[$0]?.text ?? ""] })
            }
        default: throw Self.unreadable(source.name, "this JSON is one plain value, not a table")
        }
    }

    private init(file: String, records: [(key: String?, value: ForeignJSON)]) throws {
        var header: [String] = records.contains { $0.key != nil } ? ["key"] : []
        var rows: [(key: String?, members: [String: ForeignJSON])] = []
        for record in records {
            guard case .object(let members) = record.value else {
                throw Self.unreadable(file, "this JSON mixes objects with other values")
            }
            for name in members.keys.sorted() where !header.contains(name) { header.append(name) }
            rows.append((record.key, members))
        }
        self.init(
            file: file, header: header,
            cells: rows.map { row in
                header.map { name in row.members[name]?.text ?? (name == "key" ? row.key ?? "" : "") }
            })
    }

    private init(file: String, header: [String], cells: [[String]]) {
        self.init(
            file: file, header: header, headerLine: 1,
            rows: cells.enumerated().map { RawRow(fields: $1, line: $0 + 1) }, notices: [])
    }

    private static func unreadable(_ file: String, _ message: String) -> UnreadableFile {
        UnreadableFile(
            file: file, rule: .notATable, message: message,
            advice: "Give a list of objects, objects under names, or one object of plain values.")
    }
}

private enum ForeignJSON: Decodable {
    case null
    case text(String)
    case list([ForeignJSON])
    case object([String: ForeignJSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .text(value ? "true" : "false")
        } else if let value = try? container.decode(Double.self) {
            self = .text(MachineNumber.text(value))
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([ForeignJSON].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: ForeignJSON].self))
        }
    }

    var isObject: Bool { if case .object = self { true } else { false } }
    var text: String { if case .text(let text) = self { text } else { "" } }
}
