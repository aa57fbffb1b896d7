import Tables

/// Makes one row of each item of a list, with the items of other lists that stand at the same place.
struct SplitRows {
    private(set) var rows: [ImportRow] = []
    /// Rows whose list is not as long as the main one, by field.
    private(set) var unaligned: [FieldCount] = []
    private(set) var unread: [Diagnostic] = []

    init(_ rows: [ImportRow], rule: ItemRule, adapter: Adapter) {
        var missed = [Int](repeating: 0, count: rule.aligned.count)
        for row in rows {
            let items = row.items[rule.field] ?? []
            let others = rule.aligned.map { row.items[$0] ?? [] }
            for index in others.indices where !others[index].isEmpty && others[index].count != items.count {
                missed[index] += 1
            }
            for (place, item) in items.enumerated() where !item.isEmpty {
                var split = ImportRow(cells: row.cells, input: row.input, origin: row.origin)
                set(rule.field, item, in: &split, adapter)
                for (name, list) in zip(rule.aligned, others) where list.count == items.count {
                    set(name, list[place], in: &split, adapter)
                }
                self.rows.append(split)
            }
        }
        unaligned = zip(rule.aligned, missed).map { FieldCount(field: $0, count: $1) }
    }

    /// An item already stands in our words.
    private mutating func set(_ name: String, _ text: String, in row: inout ImportRow, _ adapter: Adapter) {
        guard let index = adapter.schema.index(of: name), !text.isEmpty,
            let rule = adapter.inputs[row.input].fields.first(where: { $0.field.name == name })
        else { return }
        let reading = rule.readValue(text)
        row.cells[index] = reading.cell
        if let problem = reading.problem {
            unread.append(
                .unread(problem, field: name, value: text, column: rule.columns.first ?? name, at: row.origin))
        }
    }
}

extension Diagnostic {
    static func unread(
        _ problem: CellReading.Problem, field: String, value: String, column: String, at origin: RowOrigin
    ) -> Diagnostic {
        Diagnostic(
            severity: .value, file: origin.file, line: origin.line, field: field, rule: problem.rule, value: value,
            message: "The value in column \"\(column)\" is left out: \(problem.reason)",
            advice: "Correct it upstream, or say in the adapter how to read it.")
    }
}
