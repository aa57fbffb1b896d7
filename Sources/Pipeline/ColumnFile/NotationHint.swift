import Ingest
import Tables

/// What to pass so that the cells of a column can be read.
struct NotationHint {
    private let rows: ForeignRows
    private let column: Int
    /// What stands in the column, without repetition, in the order of the file.
    private let texts: [String]
    /// How many of them can be read as things stand.
    private let readNow: Int

    /// - Parameter reads: whether a text can be read as things stand.
    init(_ rows: ForeignRows, column: Int, reads: (String) -> Bool) {
        self.rows = rows
        self.column = column
        var seen: Set<String> = []
        texts = rows.rows.indices.map { rows.text($0, column) }.filter { !$0.isEmpty && seen.insert($0).inserted }
        readNow = texts.count(where: reads)
    }

    /// Of a column of which nothing reads as a date or a number.
    var unreadableX: String {
        let row = rows.rows.indices.first { !rows.text($0, column).isEmpty } ?? 0
        let text = Diagnostic.shortened(rows.text(row, column))
        let line = rows.rows.indices.contains(row) ? rows.rows[row].line : 1
        return
            "\(rows.file):\(line): \"\(text)\" in the column \"\(rows.names[column])\" (--x) is neither a date such as "
            + "2022-11-30 nor a number, nor is any other cell there\n  "
            + (dateAdvice ?? numberAdvice ?? Self.otherColumn)
    }

    /// The formats that read more of the column as dates, and the most.
    var dateAdvice: String? {
        let best = best(Self.dateFormats.compactMap { DateFormat($0) }) { $0.date(in: $1) != nil }
        guard let first = best.first else { return nil }
        let others = best.dropFirst().prefix(1).map { " (or '\($0.text)', which reads as many)" }.joined()
        return "Pass --date-format '\(first.text)'\(others)."
    }

    /// The signs that read more of the column as numbers, and the most.
    var numberAdvice: String? {
        let best = best(Self.numberRules) { $0.rule.number(in: $1) != nil }
        guard let first = best.first else { return nil }
        let others = best.dropFirst().prefix(1).map { " (or \($0.options), which reads as many)" }.joined()
        return "Pass \(first.options)\(others)."
    }

    static let otherColumn =
        "Name another column; numbers stand alone, without units or signs of currency or percent. An adapter of "
        + "`almanac import` can take those off."

    private static let dateFormats = [
        "%Y-%m-%d%*", "%Y/%m/%d", "%Y.%m.%d", "%Y/%m", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%m-%d-%Y",
        "%m/%Y", "%d/%m/%y", "%m/%d/%y", "%B %d, %Y", "%d %B %Y", "%B %Y", "%B-%y", "%Y-%m",
    ]

    private static let numberRules: [(options: String, rule: NumberRule)] = [
        ("--thousands ,", NumberRule(thousands: ",", decimal: ".")),
        ("--decimal-comma", NumberRule(thousands: nil, decimal: ",")),
        ("--decimal-comma --thousands .", NumberRule(thousands: ".", decimal: ",")),
        ("--decimal-comma --thousands space", NumberRule(thousands: " ", decimal: ",")),
        ("--thousands space", NumberRule(thousands: " ", decimal: ".")),
        ("--thousands \"'\"", NumberRule(thousands: "'", decimal: ".")),
        ("--thousands ’", NumberRule(thousands: "’", decimal: ".")),
        ("--thousands _", NumberRule(thousands: "_", decimal: ".")),
    ]

    /// Those that read the most, in their order; none where none reads more than can be read now.
    private func best<Candidate>(_ candidates: [Candidate], reads: (Candidate, String) -> Bool) -> [Candidate] {
        let counts = candidates.map { candidate in texts.count { reads(candidate, $0) } }
        let most = counts.max() ?? 0
        return most > readNow ? zip(candidates, counts).filter { $0.1 == most }.map(\.0) : []
    }
}
