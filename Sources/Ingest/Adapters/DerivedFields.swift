import Tables

/// Makes fields of other fields: by looking words up in a table of ours or in a foreign one, then as means.
struct DerivedFields {
    let adapter: Adapter
    /// By the name of the input.
    let tables: [String: RawTable]

    /// Fills the derived fields and says how many lookups were answered.
    func apply(to rows: inout [ImportRow]) throws(AdapterError) -> [LookupReport] {
        var reports: [LookupReport] = []
        for rule in adapter.derived { reports.append(try apply(rule, to: &rows)) }
        for rule in adapter.means { try rule.apply(to: &rows, adapter) }
        return reports
    }

    private func apply(_ rule: DerivedRule, to rows: inout [ImportRow]) throws(AdapterError) -> LookupReport {
        guard let target = adapter.schema.index(of: rule.field), let source = adapter.schema.index(of: rule.of) else {
            return LookupReport(field: rule.field, input: rule.input, asked: 0, found: 0, unknownWords: [])
        }
        let words = try dictionary(rule)
        let chosen = try adapter.chosen(by: rule.filter, in: adapter.table(of: rows), line: rule.line)
        var (asked, found) = (0, 0)
        var missing: [String] = []
        for index in chosen {
            let items = rows[index].cells[source].list ?? rows[index].cells[source].text.map { [$0] } ?? []
            guard !items.isEmpty else { continue }
            asked += 1
            let values = items.compactMap { words[$0] }
            for item in items where words[item] == nil && !missing.contains(item) { missing.append(item) }
            guard values.count == items.count, let word = Self.word(for: values, rule) else { continue }
            let reading = FieldRule(field: adapter.schema.fields[target], line: rule.line).readValue(word)
            guard reading.problem == nil else {
                if !missing.contains(word) { missing.append(word) }
                continue
            }
            found += 1
            rows[index].cells[target] = reading.cell
        }
        return LookupReport(field: rule.field, input: rule.input, asked: asked, found: found, unknownWords: missing)
    }

    /// One word stands for itself, several for the first set whose members are all among them, else for the mixture.
    static func word(for values: [String], _ rule: DerivedRule) -> String? {
        let members = Set(values)
        if let only = members.first, members.count == 1 { return only }
        return rule.sets.first { members.isSuperset(of: $0.members) }?.word ?? rule.mixture
    }

    private func dictionary(_ rule: DerivedRule) throws(AdapterError) -> [String: String] {
        guard let table = tables[rule.input] else { return [:] }
        let header = table.header.map(CleanText.clean)
        guard let key = header.firstIndex(of: rule.keyColumn), let value = header.firstIndex(of: rule.valueColumn)
        else {
            throw AdapterError(
                file: table.file, line: 1,
                message: "there is no column \"\(rule.keyColumn)\" or \"\(rule.valueColumn)\"",
                advice: "\(adapter.file):\(rule.line) looks words up in these two.")
        }
        var words: [String: String] = [:]
        for row in table.rows where row.fields.count == table.header.count && !row.fields[value].isEmpty {
            words[CleanText.clean(row.fields[key])] = CleanText.clean(row.fields[value])
        }
        return words
    }
}
