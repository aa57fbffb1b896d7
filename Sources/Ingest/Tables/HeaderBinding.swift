import Tables

/// Which column of a CSV file holds which field.
struct HeaderBinding {
    /// For each field of the schema the index of its column; nil when the file has none, and all of it is unknown.
    let columns: [Int?]
    let notices: [Diagnostic]

    /// - Throws: `UnreadableFile` when a required column is missing or a wanted one stands there twice.
    init(
        header: [String], line: Int, excerpt: String, schema: TableSchema, file: String, dialect: CSVDialect
    ) throws(UnreadableFile) {
        let names = header.map { ValueParser.trimmed($0[...]) }
        let fields = schema.fields.map(\.name)
        for field in fields where names.count(where: { $0 == field }) > 1 {
            throw UnreadableFile(
                file: file, line: line, field: field, rule: .duplicateColumn,
                message: "the column \"\(field)\" stands in the header \(names.count { $0 == field }) times",
                advice: "Keep one of them and rename or delete the others.", excerpt: excerpt)
        }
        let columns = fields.map(names.firstIndex(of:))
        self.columns = columns
        let unknown = names.filter { !fields.contains($0) }
        let missing = schema.fields.indices.filter { columns[$0] == nil }.map { schema.fields[$0] }
        let renamed = missing.compactMap { field in
            NearestName.suggestions(for: field.name, among: unknown, limit: 1).first.map { (field: field, name: $0) }
        }
        let required = missing.filter { $0.isRequired || $0.name == schema.primaryKey }
        if !required.isEmpty {
            if let delimiter = Self.likelierDelimiter(header: header, fields: fields, dialect: dialect) {
                throw UnreadableFile(
                    file: file, line: line, rule: .wrongDelimiter,
                    message: "the cells seem to be separated by \(CSVDialect.name(ofDelimiter: delimiter)), "
                        + "not by \(dialect.delimiterName)",
                    advice:
                        "Save the file with commas between its cells; for a foreign file an adapter states the delimiter.",
                    excerpt: excerpt)
            }
            let hints = renamed.filter { required.contains($0.field) }
            throw UnreadableFile(
                file: file, line: line, field: required[0].name, rule: hints.isEmpty ? .missingColumn : .renamedColumn,
                message: Self.missingText(required.map(\.name))
                    + Self.renamedText(hints.map { ($0.field.name, $0.name) }),
                advice: hints.isEmpty
                    ? "Add it to the header and fill it in." : "Give the column the name that the schema has.",
                excerpt: excerpt)
        }
        var notices = renamed.map { field, name in
            Diagnostic(
                severity: .notice, file: file, line: line, field: field.name, rule: DataRule.renamedColumn.rawValue,
                message: "there is no column \"\(field.name)\", and it is unknown in every row; \"\(name)\" may be it",
                advice: "Give the column the name that the schema has.", excerpt: excerpt)
        }
        let unexplained = unknown.filter { name in !renamed.contains { $0.name == name } }
        if !unexplained.isEmpty { notices.append(Self.unknownColumns(unexplained, file: file, line: line)) }
        self.notices = notices
    }

    static func unknownColumns(_ names: [String], file: String, line: Int) -> Diagnostic {
        let shown = names.prefix(5).map { $0.isEmpty ? "one without a name" : ValueFault.quoted($0) }
        let list = shown.joined(separator: ", ") + (names.count > 5 ? " and \(names.count - 5) more" : "")
        return Diagnostic(
            severity: .notice, file: file, line: line, rule: DataRule.unknownColumn.rawValue,
            message: "the schema does not know \(names.count == 1 ? "the column" : "\(names.count) columns:") \(list)",
            advice: "Nothing reads or checks them; delete them, or add them to the schema.")
    }

    private static func missingText(_ names: [String]) -> String {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return names.count == 1 ? "the column \(list) is missing" : "the columns \(list) are missing"
    }

    private static func renamedText(_ pairs: [(field: String, name: String)]) -> String {
        guard !pairs.isEmpty else { return "" }
        return "; " + pairs.map { "\"\($0.name)\" may be \"\($0.field)\"" }.joined(separator: ", ")
    }

    /// Another delimiter under which the header would name more of the fields.
    private static func likelierDelimiter(header: [String], fields: [String], dialect: CSVDialect) -> UInt8? {
        func matches(_ names: [String]) -> Int { names.count { fields.contains(ValueParser.trimmed($0[...])) } }
        let now = matches(header)
        let line = header.joined(separator: String(Unicode.Scalar(dialect.delimiter)))
        let candidates = CSVDialect.usualDelimiters.filter { $0 != dialect.delimiter }.map { delimiter in
            let cells = line.split(separator: Character(Unicode.Scalar(delimiter)), omittingEmptySubsequences: false)
            return (delimiter, matches(cells.map(String.init)))
        }
        return candidates.first { $0.1 > now && $0.1 >= 2 }?.0
    }
}
