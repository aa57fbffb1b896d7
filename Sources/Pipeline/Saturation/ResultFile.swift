import Ingest
import Quantities
import Tables

/// The dated scores of any file, with what was guessed and what could not be read.
struct ResultFile {
    let dates: [PartialDate?]
    let scores: [Double?]
    let names: [String?]
    /// Where each stands.
    let origins: [RowOrigin]
    /// The score column's name.
    let title: String
    let decisions: [String]
    let diagnostics: [Diagnostic]

    static let dateNames = [
        "date", "published", "publication date", "release date", "released", "submission date", "submitted", "day",
        "month", "time", "timestamp", "year",
    ]
    static let scoreNames = [
        "score", "accuracy", "value", "result", "metric value", "best score", "mean score", "average", "rating", "f1",
        "acc",
        "exact match", "em", "bleu", "error rate", "error", "wer", "performance", "elo",
    ]
    static let modelNames = ["model", "name", "model name", "system", "method", "team", "agent", "submission", "entry"]

    init(_ request: SaturationRequest, _ notation: FileNotation) throws(Failure) {
        let date = WantedColumn("--x", named: request.x, usually: Self.dateNames)
        let score = WantedColumn("--y", named: request.y, usually: Self.scoreNames)
        let model = WantedColumn("--name", named: request.name, usually: Self.modelNames)
        let rows = try ColumnFile(request.subject, columns: [date, score], request.notation, notation).rows()
        let columns = ResultColumns(
            date: try Self.index(of: date, in: rows), score: try Self.index(of: score, in: rows),
            model: model.name != nil || model.found(in: rows.names) != nil ? try Self.index(of: model, in: rows) : nil)
        let format = try Self.format(notation)
        let filter = try RowFilter(request.filter, rows) { format.date(in: rows.text($0, columns.date)) }
        let cells = ResultCells(rows, columns, format, notation, filter)
        try Self.requireOneBenchmark(rows, cells)
        guard cells.scores.contains(where: { $0 != nil }) else { throw Self.nothing(rows, columns, cells, notation) }
        dates = cells.dates
        scores = cells.scores
        names = cells.names
        origins = cells.origins
        title = rows.names[columns.score]
        let guessed = [(date, columns.date), (score, columns.score), (model, columns.model ?? -1)].compactMap {
            $0.0.name == nil && $0.1 >= 0 ? "\(rows.names[$0.1]) (\($0.0.option))" : nil
        }
        decisions =
            guessed.isEmpty ? [] : ["columns guessed from their names: \(guessed.joined(separator: ", "))"]
        diagnostics = cells.diagnostics(rows, columns, notation)
    }

    func completeness(_ request: SaturationRequest) -> String {
        request.holdsOnlyRecords
            ? "the file holds only records (--records-only)"
            : "the file is taken to hold all results (--records-only says that it holds only records)"
    }

    func coverage(_ request: SaturationRequest, _ end: CalendarDay) -> [String] {
        request.coverageEnd == nil
            ? ["results are taken to be known to \(end.iso), the last one's date (--coverage-end states it)"] : []
    }

    private static func format(_ notation: FileNotation) throws(Failure) -> DateFormat {
        switch notation.dates {
        case .detected: return .iso
        case .format(let format): return format
        case .none:
            throw Failure(
                .usage, "--date-format none: a history needs dates\n  Give their format, such as '%d/%m/%Y'.")
        }
    }

    private static func index(of column: WantedColumn, in rows: ForeignRows) throws(Failure) -> Int {
        if let name = column.name ?? column.found(in: rows.names) {
            return try rows.index(of: name, option: column.option)
        }
        throw Failure(
            .usage,
            "\(rows.file): no column could be guessed for \(column.option); there is none, or more than one, named "
                + "\(column.usualNames.prefix(4).joined(separator: ", ")) or the like\n  Name it with \(column.option): "
                + rows.names.map { $0.isEmpty ? "(one without a name)" : $0 }.joined(separator: ", ") + ".")
    }

    /// Results of several benchmarks make no history.
    private static func requireOneBenchmark(_ rows: ForeignRows, _ cells: ResultCells) throws(Failure) {
        guard let column = WantedColumn("", named: nil, usually: ["benchmark"]).found(in: rows.names),
            let index = rows.names.firstIndex(of: column)
        else { return }
        let values = Set(cells.rows.map { rows.text($0, index) }).subtracting([""]).sorted()
        guard values.count > 1, let first = values.first else { return }
        throw Failure(
            .usage,
            "\(rows.file): the column \"\(column)\" holds \(values.count) benchmarks, whose scores make no one history\n"
                + "  Pass --where '\(column) = \(first)', or another of: "
                + values.prefix(12).joined(separator: ", ") + (values.count > 12 ? " …" : "") + ".")
    }

    private static func nothing(
        _ rows: ForeignRows, _ columns: ResultColumns, _ cells: ResultCells, _ notation: FileNotation
    ) -> Failure {
        let name = rows.names[columns.score]
        guard !cells.rows.isEmpty else {
            return Failure(
                .badData,
                rows.rows.isEmpty
                    ? "\(rows.file): there are no rows below the header\n  Give a file with results in it."
                    : "\(rows.file): no row is left of \(rows.rows.count)\n  Loosen --where.")
        }
        let hint = NotationHint(rows, column: columns.score) { notation.numbers.number(in: $0) != nil }
        return Failure(
            .badData,
            "\(rows.file): no cell of \"\(name)\" (--y) can be read as a number\n  "
                + (hint.numberAdvice ?? NotationHint.otherColumn))
    }
}

/// Places of columns.
struct ResultColumns {
    let date: Int
    let score: Int
    let model: Int?
}
