import Ingest
import Quantities
import Tables

/// The records of a file that a trend can rest on, and the rows that it cannot.
struct TrendRecords: Sendable {
    let axis: TrendAxis
    /// In the order of x, y, the row's bytes.
    let records: [TrendRecord]
    let excluded: [Excluded]

    struct Excluded: Sendable {
        let reason: ExcludedRows.Reason
        let line: Int
        let text: String
        let group: String?
    }

    var rowCount: Int { records.count + excluded.count }

    init(_ request: TrendRequest, _ notation: FileNotation, _ rows: ForeignRows) throws(Failure) {
        let x = try rows.index(of: request.x, option: "--x")
        let y = try rows.index(of: request.y, option: "--y")
        let group = try request.group.map { name throws(Failure) in try rows.index(of: name, option: "--group") }
        let cluster = try request.cluster.map { name throws(Failure) in try rows.index(of: name, option: "--cluster") }

        let texts = rows.rows.indices.lazy.map { rows.text($0, x) }.filter { !$0.isEmpty }
        guard let axis = TrendAxis(texts, notation) else {
            guard !texts.isEmpty else { throw Self.nothing(in: request.x, rows) }
            throw Failure(.badData, NotationHint(rows, column: x) { _ in false }.unreadableX)
        }
        let date: @Sendable (Int) -> PartialDate? = { axis.date(rows.text($0, x)) }
        let filter = try RowFilter(request.filter, rows, date: axis.isDates ? date : nil)
        let order = rows.names.indices.sorted { (rows.names[$0], $0) < (rows.names[$1], $1) }

        var records: [TrendRecord] = []
        var excluded: [Excluded] = []
        for row in rows.rows.indices {
            let groupText = group.map { rows.text(row, $0) }.flatMap { $0.isEmpty ? nil : $0 }
            func exclude(_ reason: ExcludedRows.Reason, _ text: String = "") {
                excluded.append(Excluded(reason: reason, line: rows.rows[row].line, text: text, group: groupText))
            }
            guard !rows.isRagged(row) else {
                exclude(.ragged)
                continue
            }
            guard filter.matches(row) else {
                exclude(.filtered)
                continue
            }
            let (xText, yText) = (rows.text(row, x), rows.text(row, y))
            guard let time = axis.x(xText) else {
                exclude(xText.isEmpty ? .xUnknown : .xUnreadable, xText)
                continue
            }
            guard let value = notation.numbers.number(in: yText) else {
                exclude(yText.isEmpty ? .yUnknown : .yUnreadable, yText)
                continue
            }
            records.append(
                TrendRecord(
                    x: time, date: axis.date(xText), y: value, group: groupText,
                    cluster: cluster.map { rows.text(row, $0) }.flatMap { $0.isEmpty ? nil : $0 },
                    line: rows.rows[row].line,
                    text: order.map { rows.text(row, $0) }.joined(separator: "\u{1F}")))
        }
        self.axis = axis
        self.records = records.sorted(by: TrendRecord.precedes)
        self.excluded = excluded
    }

    /// The last year of which no further records are to come, as far as the newest one tells: its own year if it lies in
    /// the last month or is known to the year only, else the one before. Numbers that are no years know no such thing.
    var lastCompleteYear: Int {
        guard let newest = records.last, axis.isDates || records.allSatisfy({ TrendAxis.years.contains($0.x) }) else {
            return .max
        }
        let year = newest.date?.year ?? Int(newest.x)
        let isKnownToYear = newest.date.map { $0.precision == .year } ?? (newest.x == newest.x.rounded())
        return isKnownToYear || newest.x - Double(year) >= 11.0 / 12 ? year : year - 1
    }

    private static func nothing(in column: String, _ rows: ForeignRows) -> Failure {
        Failure(
            .badData,
            rows.rows.isEmpty
                ? "\(rows.file): there are no rows below the header\n  Give a file with records in it."
                : "\(rows.file): \"\(column)\" (--x) is empty in all \(rows.rows.count) rows\n  Name another column.")
    }
}
