import Analysis
import Tables

/// One growth analysis of two columns of any file; every group of records by itself, too, where a group column is named.
///
/// - Throws: `Failure` of usage for an option that does not suit the file, of missing input, or of bad data for a file that
///   cannot be trusted or has no row to fit. Too few rows for a statistic are no failure: the report says so.
public func trend(_ request: TrendRequest) throws(Failure) -> TrendReport {
    let notation = try FileNotation(request.notation)
    let rows = try ColumnFile(request.file, columns: request.columns, request.notation, notation).rows()
    let records = try TrendRecords(request, notation, rows)
    guard !records.records.isEmpty else { throw nothingLeft(records, rows, request, notation) }

    var options = request.options
    options.interceptAt = records.axis.interceptAt
    options.lastCompleteYear = records.lastCompleteYear
    let whole = TrendPart(group: nil, records.records, records.excluded, options, hasClusters: request.cluster != nil)
    options.scale = whole.analysis.scale
    let groups = request.group == nil ? [] : parts(by: records, options, hasClusters: request.cluster != nil)
    return TrendReport(request, records.axis, whole, groups, hints: TrendHints(rows, request, notation, records))
}

/// The records of each group, in the order of the groups' names, those without one last.
private func parts(by records: TrendRecords, _ options: GrowthOptions, hasClusters: Bool) -> [TrendPart] {
    let byName = Dictionary(grouping: records.records) { $0.group }
    let excluded = Dictionary(grouping: records.excluded) { $0.group }
    let names = byName.keys.compactMap { $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (names.map(Optional.some) + (byName[nil] == nil ? [] : [nil])).map { name in
        TrendPart(group: name, byName[name] ?? [], excluded[name] ?? [], options, hasClusters: hasClusters)
    }
}

/// Says of every row why it is left out.
private func nothingLeft(
    _ records: TrendRecords, _ rows: ForeignRows, _ request: TrendRequest, _ notation: FileNotation
) -> Failure {
    let excluded = ExcludedRows.grouped(records.excluded.map { ($0.reason, $0.line, $0.text) })
    let account = excluded.map { "  \($0.count) rows: \(TrendWords.reason($0.reason)) (\($0.lineList))\n" }.joined()
    let hints = TrendHints(rows, request, notation, records)
    let advice =
        hints.advice(.xUnreadable) ?? hints.advice(.yUnreadable)
        ?? (excluded.allSatisfy { $0.reason == .filtered } ? "Loosen --where." : NotationHint.otherColumn)
    return Failure(
        .badData,
        "\(rows.file): no row is left to fit, of \(records.rowCount)\n\(account)  \(advice)")
}
