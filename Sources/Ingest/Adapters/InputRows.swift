import Tables

/// One row on its way through an import.
struct ImportRow {
    /// In the schema's order.
    var cells: [Cell]
    /// Index of the input it came from.
    let input: Int
    let origin: RowOrigin
    /// For fields taken item by item, their items.
    var items: [String: [String]] = [:]
}

/// Reads the rows of one input into our fields.
struct InputRows {
    private(set) var rows: [ImportRow] = []
    private(set) var report: InputReport
    private(set) var unread: [Diagnostic] = []

    /// A field's rule and where its column stands.
    private struct Reader {
        let rule: FieldRule
        let fieldIndex: Int
        /// One, or those that are joined; empty where the file has none.
        let columns: [Int]

        func text(_ raw: RawRow) -> String {
            let texts = columns.map { raw.fields.indices.contains($0) ? CleanText.clean(raw.fields[$0]) : "" }
            return texts.count == 1 ? texts[0] : texts.filter { !$0.isEmpty }.joined(separator: rule.joiner ?? " ")
        }
    }

    init(adapter: Adapter, inputIndex: Int, table: RawTable) throws(AdapterError) {
        let input = adapter.inputs[inputIndex]
        let header = table.header.map(CleanText.clean)
        report = InputReport(name: input.name, file: table.file, rowsRead: table.rows.count)
        let readers = try findReaders(input, header, adapter, file: table.file)
        let keep = try Self.bind(input.filter, header, table, adapter, line: input.line)
        let itemFields = adapter.items.map { [$0.field] + $0.aligned } ?? []
        rows.reserveCapacity(table.rows.count)
        for (index, raw) in table.rows.enumerated() {
            guard keep?.matches(index) ?? true else {
                report.rowsFilteredOut += 1
                continue
            }
            let isShort = raw.fields.count < header.count && input.fillsShortRows
            guard raw.fields.count == header.count || isShort else {
                unread.append(Self.ragged(raw, header.count, table.file))
                continue
            }
            var row = ImportRow(
                cells: [Cell](repeating: .unknown, count: adapter.schema.fields.count), input: inputIndex,
                origin: RowOrigin(file: table.file, line: raw.line))
            for reader in readers {
                guard !reader.columns.isEmpty else {
                    row.cells[reader.fieldIndex] = reader.rule.constant ?? .unknown
                    continue
                }
                let text = reader.text(raw)
                if itemFields.contains(reader.rule.field.name) {
                    row.items[reader.rule.field.name] = reader.rule.items(of: text)
                    continue
                }
                let reading = reader.rule.read(text)
                row.cells[reader.fieldIndex] = reading.cell
                if let problem = reading.problem {
                    unread.append(
                        .unread(
                            problem, field: reader.rule.field.name, value: text,
                            column: reader.columns.map { header[$0] }.joined(separator: reader.rule.joiner ?? " "),
                            at: row.origin))
                }
            }
            rows.append(row)
        }
    }

    /// Finds the column of each field and notes what is mapped and what is left out.
    private mutating func findReaders(
        _ input: AdapterInput, _ header: [String], _ adapter: Adapter, file: String
    ) throws(AdapterError) -> [Reader] {
        var readers: [Reader] = []
        var used: Set<Int> = []
        for rule in input.fields {
            guard let fieldIndex = adapter.schema.index(of: rule.field.name) else { continue }
            let columns = try columns(of: rule, header, adapter, file: file)
            used.formUnion(columns)
            report.mapped += columns.map { ColumnMapping(column: header[$0], field: rule.field.name) }
            if columns.isEmpty, rule.constant == nil {
                if rule.field.isRequired, rule.otherwise.isEmpty, input.source == .rows {
                    throw Self.missingColumn(rule, header, adapter, file: file)
                }
                report.fieldsWithoutColumn.append(rule.field.name)
            }
            readers.append(Reader(rule: rule, fieldIndex: fieldIndex, columns: columns))
        }
        report.columnsLeftOut = header.indices.filter { !used.contains($0) }.map { header[$0] }
        return readers
    }

    /// Where the field's column stands, or, for columns to be joined, all of them; empty where the header lacks one.
    private func columns(
        of rule: FieldRule, _ header: [String], _ adapter: Adapter, file: String
    ) throws(AdapterError) -> [Int] {
        let names = rule.joiner != nil ? rule.columns : rule.columns.first(where: header.contains).map { [$0] } ?? []
        guard names.allSatisfy(header.contains) else { return [] }
        if let twice = names.first(where: { header.firstIndex(of: $0) != header.lastIndex(of: $0) }) {
            throw AdapterError(
                file: file, line: 1, message: "the column \"\(twice)\" stands twice in the header",
                advice: "Rename one of the two; \(adapter.file):\(rule.line) reads it.")
        }
        return names.compactMap(header.firstIndex)
    }

    private static func missingColumn(
        _ rule: FieldRule, _ header: [String], _ adapter: Adapter, file: String
    ) -> AdapterError {
        let wanted = rule.columns.map { "\"\($0)\"" }.joined(separator: " or ")
        let nearest = rule.columns.flatMap { NearestName.suggestions(for: $0, among: header, limit: 1) }.first
        return AdapterError(
            file: file, line: 1,
            message: "there is no column \(wanted), which the field \(rule.field.name) is read from",
            advice: nearest.map { "If \"\($0)\" is meant, add it to \(adapter.file):\(rule.line)." }
                ?? "Check that this is the file which the adapter \(adapter.file) is for.")
    }

    /// The filter sees the file's own columns as text.
    private static func bind(
        _ filter: Filter?, _ header: [String], _ table: RawTable, _ adapter: Adapter, line: Int
    ) throws(AdapterError) -> BoundFilter? {
        guard let filter else { return nil }
        let rows = table.rows
        let columns = FilterColumns(names: header) { name in
            header.firstIndex(of: name).map { index in
                FilterColumn(type: nil) { row in
                    guard rows[row].fields.indices.contains(index) else { return .unknown }
                    let text = CleanText.clean(rows[row].fields[index])
                    return text.isEmpty ? .unknown : .text(text)
                }
            }
        }
        do {
            return try filter.bind(to: columns)
        } catch {
            throw AdapterError(file: adapter.file, line: line, message: error.message, advice: error.advice)
        }
    }

    private static func ragged(_ row: RawRow, _ count: Int, _ file: String) -> Diagnostic {
        Diagnostic(
            severity: .row, file: file, line: row.line, rule: DataRule.raggedRow.rawValue, value: row.fields.first,
            message: "The row has \(row.fields.count) cells, the header \(count); it is left out",
            advice: "Look for a missing or unquoted comma in it.")
    }
}
