import Analysis
import Ingest
import Quantities

/// What the x of a file are.
enum TrendAxis: Equatable, Sendable {
    case dates(DateFormat)
    /// They count years.
    case numbers(NumberRule)

    /// Four digits that all lie here are years, and so are dates.
    static let years = 1800.0...2100.0

    /// What reads more of the texts; a column that is years only, such as 2008, holds dates known to the year.
    /// - Returns: nil where neither reads any.
    init?(_ texts: some Sequence<String>, _ notation: FileNotation) {
        switch notation.dates {
        case .format(let format): self = .dates(format)
        case .none: self = .numbers(notation.numbers)
        case .detected:
            var (dates, numbers, areYears) = (0, 0, true)
            for text in Set(texts) {
                if DateFormat.iso.date(in: text) != nil { dates += 1 }
                if let number = notation.numbers.number(in: text) {
                    numbers += 1
                    areYears = areYears && Self.years.contains(number)
                }
            }
            guard dates + numbers > 0 else { return nil }
            self = dates > numbers || (dates == numbers && areYears) ? .dates(.iso) : .numbers(notation.numbers)
        }
    }

    /// The decimal year of a date, or the number; nil for a text that is neither.
    func x(_ text: String) -> Double? {
        switch self {
        case .dates: date(text)?.decimalYear
        case .numbers(let rule): rule.number(in: text)
        }
    }

    func date(_ text: String) -> PartialDate? {
        if case .dates(let format) = self { format.date(in: text) } else { nil }
    }

    var isDates: Bool { if case .dates = self { true } else { false } }

    /// 2010-01-01, or 0.
    var interceptAt: Double { isDates ? GrowthOptions.startOf2010 : 0 }
}
