import Tables

/// Makes one row of all rows that share a field's value: the newest input that states a value decides, by majority.
struct GroupedRows {
    private(set) var rows: [ImportRow] = []
    private(set) var report: GroupingReport

    init(_ rows: [ImportRow], rule: GroupingRule, schema: TableSchema) {
        var order: [String] = []
        var members: [String: [ImportRow]] = [:]
        let by = schema.index(of: rule.by) ?? 0
        for row in rows where row.cells[by] != .unknown {
            let key = row.cells[by].machineText
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(row)
        }
        var ties: [GroupingReport.Tie] = []
        var disagreements: [GroupingReport.Tie] = []
        for key in order {
            guard let group = members[key], var row = group.first else { continue }
            for name in rule.majority {
                guard let field = schema.index(of: name) else { continue }
                let votes = Self.votes(for: field, in: group)
                let isTie = votes.count > 1 && votes[0].count == votes[1].count
                row.cells[field] = isTie ? .unknown : votes.first?.cell ?? .unknown
                if let count = rule.count, count.of == name, let target = schema.index(of: count.field) {
                    row.cells[target] = .number(Double(votes.reduce(0) { $0 + $1.count }))
                }
                guard votes.count > 1 else { continue }
                let tie = GroupingReport.Tie(group: key, field: name, values: votes.map(\.cell.machineText))
                disagreements.append(tie)
                if isTie { ties.append(tie) }
            }
            self.rows.append(row)
        }
        report = GroupingReport(by: rule.by, groups: order.count, ties: ties, disagreements: disagreements)
    }

    /// The values of the first input that states any, the most frequent first, equally frequent ones in order of text.
    private static func votes(for field: Int, in group: [ImportRow]) -> [(cell: Cell, count: Int)] {
        let stated = group.filter { $0.cells[field] != .unknown }
        guard let newest = stated.map(\.input).min() else { return [] }
        var counts: [String: (cell: Cell, count: Int)] = [:]
        for row in stated where row.input == newest {
            counts[row.cells[field].machineText, default: (row.cells[field], 0)].count += 1
        }
        return counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
    }
}
