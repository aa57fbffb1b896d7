import Quantities
import Tables

/// A file that an import makes.
public struct ImportedFile: Equatable, Sendable {
    /// Below the datasets folder.
    public let path: String
    public let bytes: [UInt8]
}

/// What an import gives: files and an account of them.
public struct ImportResult: Equatable, Sendable {
    public let outputs: [ImportedFile]
    public let report: ImportReport
}

extension Adapter {
    /// Turns foreign tables into tables of ours. A pure function: the same tables give the same bytes.
    /// - Parameter tables: One for each input, by its name; tables of our own too.
    public func run(on tables: [String: RawTable]) throws(AdapterError) -> ImportResult {
        var report = ImportReport(adapter: file, title: title)
        var combined = CombinedRows(adapter: self)
        for (index, input) in inputs.enumerated() where input.source != .lookup {
            guard let table = tables[input.name] else { throw missingTable(input) }
            let read = try InputRows(adapter: self, inputIndex: index, table: table)
            var inputReport = read.report
            report.unread += read.unread
            combined.add(read.rows, from: input, report: &inputReport)
            report.inputs.append(inputReport)
        }
        report.differences = combined.differences
        var rows = combined.rows
        if let items {
            let split = SplitRows(rows, rule: items, adapter: self)
            rows = split.rows
            report.unread += split.unread
            report.unaligned = split.unaligned
        }
        if let grouping {
            let grouped = GroupedRows(rows, rule: grouping, schema: schema)
            rows = grouped.rows
            report.grouping = grouped.report
        }
        fillOtherwise(&rows)
        report.lookups = try DerivedFields(adapter: self, tables: tables).apply(to: &rows)
        if isDistinct { report.repeatedRows = Self.removeRepeats(&rows) }
        rows = sorted(withIDs(rows))
        report.unread += Self.leftOut(&rows, schema)
        return ImportResult(outputs: try write(rows, &report), report: report)
    }

    private func missingTable(_ input: AdapterInput) -> AdapterError {
        AdapterError(
            file: file, line: input.line, message: "no file was given for the input \"\(input.name)\"",
            advice: "Give the file \(input.file).")
    }

    /// Takes out rows that equal an earlier one in every field, and says how many.
    private static func removeRepeats(_ rows: inout [ImportRow]) -> Int {
        let before = rows.count
        var known: Set<[String]> = []
        rows.removeAll { row in !known.insert(row.cells.map(\.machineText)).inserted }
        return before - rows.count
    }

    /// Unknown values that other fields can stand in for, such as the name of a record that has none.
    private func fillOtherwise(_ rows: inout [ImportRow]) {
        for index in rows.indices {
            for rule in inputs[rows[index].input].fields where !rule.otherwise.isEmpty {
                guard let target = schema.index(of: rule.field.name), rows[index].cells[target] == .unknown else {
                    continue
                }
                let parts = rule.otherwise.compactMap(schema.index(of:)).map { field in
                    rows[index].cells[field].list?.first ?? rows[index].cells[field].machineText
                }
                let known = parts.filter { !$0.isEmpty }
                if !known.isEmpty { rows[index].cells[target] = .text(known.joined(separator: ", ")) }
            }
        }
    }

    /// Takes out the rows that lack what the schema requires.
    private static func leftOut(_ rows: inout [ImportRow], _ schema: TableSchema) -> [Diagnostic] {
        let required = schema.fields.indices.filter { schema.fields[$0].isRequired }
        var found: [Diagnostic] = []
        rows.removeAll { row in
            guard let missing = required.first(where: { row.cells[$0] == .unknown }) else { return false }
            let field = schema.fields[missing].name
            let known = row.cells.first { $0 != .unknown }?.machineText
            found.append(
                Diagnostic(
                    severity: .row, file: row.origin.file, line: row.origin.line, field: field,
                    rule: DataRule.missingValue.rawValue,
                    value: known, message: "The row is left out, since it has no \(field) that can be read",
                    advice: "State it upstream, or let another field stand in for it (`otherwise:`)."))
            return true
        }
        return found
    }

    private func write(_ rows: [ImportRow], _ report: inout ImportReport) throws(AdapterError) -> [ImportedFile] {
        var files: [ImportedFile] = []
        var written: Set<Int> = []
        let all = table(of: rows)
        for output in outputs {
            let chosen = try chosen(by: output.filter, in: all, line: output.line)
            written.formUnion(chosen)
            let table = all.selecting(rows: chosen, name: output.file)
            report.outputs.append(OutputReport(file: output.file, rows: chosen.count))
            do {
                let bytes =
                    if let names = output.names { try RecordsXML.write(table, names: names) } else {
                        CSVText.write(table)
                    }
                files.append(ImportedFile(path: output.file, bytes: bytes))
            } catch {
                throw AdapterError(
                    file: file, line: output.line, message: error.description, advice: "Tell the authors of Almanac.")
            }
        }
        report.rowsWithoutOutput = rows.count - written.count
        return files
    }

    /// The rows as a table of the adapter's schema.
    func table(of rows: [ImportRow]) -> Table {
        var builder = TableBuilder(name: title, schema: schema)
        for row in rows { builder.append(row.cells, origin: row.origin) }
        return builder.table()
    }

    /// The rows of our own fields that a filter of the adapter matches.
    func chosen(by filter: Filter?, in table: Table, line: Int) throws(AdapterError) -> [Int] {
        guard let filter else { return Array(0..<table.rowCount) }
        do {
            return try filter.bind(to: table).rows(of: table.rowCount)
        } catch {
            throw AdapterError(file: file, line: line, message: error.message, advice: error.advice)
        }
    }
}
