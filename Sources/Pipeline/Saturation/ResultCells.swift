import Ingest
import Quantities
import Tables

/// The cells of the rows that a filter lets pass, read, with those that could not be.
struct ResultCells {
    private(set) var rows: [Int] = []
    private(set) var dates: [PartialDate?] = []
    private(set) var scores: [Double?] = []
    private(set) var names: [String?] = []
    private(set) var origins: [RowOrigin] = []
    private var ragged: [Int] = []
    private var unreadableDates: [Int] = []
    private var unreadableScores: [Int] = []

    init(
        _ file: ForeignRows, _ columns: ResultColumns, _ format: DateFormat, _ notation: FileNotation,
        _ filter: RowFilter
    ) {
        for row in file.rows.indices {
            guard !file.isRagged(row) else {
                ragged.append(row)
                continue
            }
            guard filter.matches(row) else { continue }
            let (dateText, scoreText) = (file.text(row, columns.date), file.text(row, columns.score))
            let (date, score) = (format.date(in: dateText), notation.numbers.number(in: scoreText))
            if date == nil, !dateText.isEmpty { unreadableDates.append(row) }
            if score == nil, !scoreText.isEmpty { unreadableScores.append(row) }
            rows.append(row)
            dates.append(date)
            scores.append(score)
            names.append(columns.model.map { file.text(row, $0) }.flatMap { $0.isEmpty ? nil : $0 })
            origins.append(RowOrigin(file: file.file, line: file.rows[row].line))
        }
    }

    /// What could not be read, each kind once with its first line and what would read it.
    func diagnostics(_ file: ForeignRows, _ columns: ResultColumns, _ notation: FileNotation) -> [Diagnostic] {
        func diagnostic(
            _ rows: [Int], _ rule: String, _ column: Int?, _ what: String, _ advice: @autoclosure () -> String
        ) -> Diagnostic? {
            guard let first = rows.first else { return nil }
            return Diagnostic(
                severity: .row, file: file.file, line: file.rows[first].line, field: column.map { file.names[$0] },
                rule: rule, value: column.map { file.text(first, $0) },
                message: "\(rows.count) \(rows.count == 1 ? "row has" : "rows have") \(what).", advice: advice())
        }
        return [
            diagnostic(
                ragged, "ragged-row", nil,
                "another number of cells than the header, and \(ragged.count == 1 ? "is" : "are") left out",
                "Quote cells that hold the delimiter."),
            diagnostic(
                unreadableDates, "unreadable-date", columns.date, "a date that cannot be read",
                NotationHint(file, column: columns.date) { DateFormat.iso.date(in: $0) != nil }.dateAdvice
                    ?? "Write dates as 2022-11-30, 2022-11 or 2022."),
            diagnostic(
                unreadableScores, "unreadable-score", columns.score, "a score that is no number",
                NotationHint(file, column: columns.score) { notation.numbers.number(in: $0) != nil }.numberAdvice
                    ?? "Write scores as plain numbers."),
        ].compactMap { $0 }
    }
}
