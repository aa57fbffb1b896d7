import Tables

/// What to pass so that more cells can be read; computed once from the rows, since the report no longer holds them.
struct TrendHints: Sendable {
    private let x: String?
    private let y: String?

    init(_ rows: ForeignRows, _ request: TrendRequest, _ notation: FileNotation, _ records: TrendRecords) {
        func has(_ reason: ExcludedRows.Reason) -> Bool { records.excluded.contains { $0.reason == reason } }
        func hint(_ name: String, reads: (String) -> Bool) -> NotationHint? {
            guard let column = try? rows.index(of: name, option: "") else { return nil }
            return NotationHint(rows, column: column, reads: reads)
        }
        let axis = records.axis
        let xHint = has(.xUnreadable) ? hint(request.x) { axis.x($0) != nil } : nil
        let yHint = has(.yUnreadable) ? hint(request.y) { notation.numbers.number(in: $0) != nil } : nil
        x = axis.isDates ? xHint?.dateAdvice ?? xHint?.numberAdvice : xHint?.numberAdvice ?? xHint?.dateAdvice
        y = yHint?.numberAdvice
    }

    /// Nil where no row is left out for that reason, or no option helps.
    func advice(_ reason: ExcludedRows.Reason) -> String? {
        switch reason {
        case .xUnreadable: x
        case .yUnreadable: y
        default: nil
        }
    }
}
