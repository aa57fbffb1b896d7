import Tables

/// Checks rows of text against a schema and builds the table; the same for CSV and XML.
struct RowCollector {
    /// A row as a file has it: for each field of the schema its text, empty for unknown.
    struct Row {
        let texts: [String]
        let line: Int
        /// What else speaks against a value, by the index of the field; an XSD has no say where nothing is stated.
        var faults: [Int: ValueFault] = [:]
        /// A fault of the row as such.
        var rowFault: ValueFault?
    }

    private let file: String
    private let schema: TableSchema
    private let keyIndex: Int?
    private var builder: TableBuilder
    private var log = FaultLog()
    private var withheld: [WithheldValue] = []
    /// For each field whose values may not repeat the line of each.
    private var lineOfValue: [[String: Int]]

    init(name: String, schema: TableSchema, file: String) {
        self.file = file
        self.schema = schema
        keyIndex = schema.primaryKey.flatMap(schema.index(of:))
        builder = TableBuilder(name: name, schema: schema)
        lineOfValue = schema.fields.map { _ in [:] }
    }

    /// - Parameters:
    ///   - whole: the row's text, for the quarantine.
    ///   - place: where a field, or with nil the row, shows in the file.
    mutating func add(_ row: Row, whole: () -> String, place: (Int?) -> FaultPlace) {
        var cells: [Cell] = []
        cells.reserveCapacity(schema.fields.count)
        var unusable: [WithheldValue] = []
        var rowReason: (fault: ValueFault, field: Int?)?
        if let fault = row.rowFault {
            report(fault, .row, nil, row, place)
            rowReason = (fault, nil)
        }
        for (index, field) in schema.fields.enumerated() {
            do throws(ValueFault) {
                let cell = try ValueParser.cell(row.texts[index], for: field)
                if let fault = row.faults[index], cell != .unknown || fault.rule != .schemaViolation { throw fault }
                if cell == .unknown, isRequired(index) { throw missing(field) }
                try checkUnique(cell, index)
                cells.append(cell)
                if let notice = ValueParser.emptyItems(in: row.texts[index], for: field) {
                    report(notice, .notice, index, row, place)
                }
            } catch {
                cells.append(.unknown)
                report(error, isRequired(index) ? .row : .value, index, row, place)
                if isRequired(index) {
                    rowReason = rowReason ?? (error, index)
                } else {
                    unusable.append(withheld(error, index, row, line: place(index).line))
                }
            }
        }
        if let (fault, index) = rowReason {
            withheld.append(withheld(fault, index, row, line: row.line, whole: whole()))
        } else {
            withheld += unusable
            remember(cells, line: row.line)
            builder.append(cells, origin: RowOrigin(file: file, line: row.line))
        }
    }

    /// A row whose cells cannot be told apart.
    mutating func withholdRow(_ fault: ValueFault, at place: FaultPlace, whole: String, id: String?) {
        log.add(fault, .row, field: nil, value: nil, at: place, line: place.line)
        withheld.append(
            WithheldValue(
                file: file, line: place.line, rowID: id, field: nil, text: whole, rule: fault.rule.rawValue,
                reason: fault.message))
    }

    /// - Parameter notices: what was found beside the rows.
    func reading(notices: [Diagnostic]) -> TableReading {
        var diagnostics = notices + log.diagnostics(file: file)
        if builder.rowCount == 0, withheld.isEmpty {
            diagnostics.append(
                Diagnostic(
                    severity: .notice, file: file, rule: DataRule.noRows.rawValue, message: "there are no rows",
                    advice: "Nothing need be done if that is meant."))
        }
        let ordered = diagnostics.enumerated().sorted {
            ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
        }
        return TableReading(table: builder.table(), diagnostics: ordered.map(\.element), withheld: withheld)
    }

    private func isRequired(_ index: Int) -> Bool { schema.fields[index].isRequired || index == keyIndex }

    private func missing(_ field: Field) -> ValueFault {
        ValueFault(
            rule: .missingValue, message: "\"\(field.name)\" is empty, and without it the row has no use",
            advice: "Fill it in, or delete the row.")
    }

    private func checkUnique(_ cell: Cell, _ index: Int) throws(ValueFault) {
        guard index == keyIndex || schema.fields[index].isUnique else { return }
        guard let line = lineOfValue[index][cell.machineText], cell != .unknown else { return }
        throw ValueFault(
            rule: index == keyIndex ? .duplicateID : .duplicateValue,
            message: "\(ValueFault.quoted(cell.machineText)) already stands on line \(line)",
            advice: index == keyIndex
                ? "Give the row an id of its own, or delete it if it is the same record." : "Correct one of the two.")
    }

    private mutating func remember(_ cells: [Cell], line: Int) {
        for (index, cell) in cells.enumerated() where cell != .unknown {
            if index == keyIndex || schema.fields[index].isUnique { lineOfValue[index][cell.machineText] = line }
        }
    }

    private mutating func report(
        _ fault: ValueFault, _ severity: Diagnostic.Severity, _ index: Int?, _ row: Row, _ place: (Int?) -> FaultPlace
    ) {
        log.add(
            fault, severity, field: index.map { schema.fields[$0].name }, value: index.map { row.texts[$0] },
            at: place(index), line: place(index).line)
    }

    /// A value, or with `whole` the whole row because of it.
    private func withheld(
        _ fault: ValueFault, _ index: Int?, _ row: Row, line: Int, whole: String? = nil
    ) -> WithheldValue {
        let name = index.map { schema.fields[$0].name }
        let cause = whole == nil ? nil : name.map { "\($0): " }
        return WithheldValue(
            file: file, line: line, rowID: rowID(row), field: whole == nil ? name : nil,
            text: whole ?? index.map { row.texts[$0] } ?? "", rule: fault.rule.rawValue,
            reason: (cause ?? "") + fault.message)
    }

    private func rowID(_ row: Row) -> String? {
        keyIndex.map { ValueParser.trimmed(row.texts[$0][...]) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
