import Quantities

/// A way to write a date: `%d/%m/%Y`, `%m/%Y`, `%d de %B de %Y%*`. `%Y` has four digits, `%y` two (69 to 99 are of
/// the 20th century, as in POSIX), `%m` and `%d` one or two, `%B` is a
/// month's name, `%*` is any rest; everything else stands for itself.
public struct DateFormat: Equatable, Sendable {
    enum Part: Equatable, Sendable {
        case year, shortYear, month, day, monthName, rest
        case literal(Character)
    }

    /// As it was written; `ISO 8601` for that format.
    public let text: String
    let parts: [Part]
    /// Lower-case names of the twelve months.
    let monthNames: [String]

    /// `2022`, `2022-11` or `2022-11-30`.
    public static let iso = DateFormat(text: "ISO 8601", parts: [], monthNames: [])

    public static let englishMonths = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private init(text: String, parts: [Part], monthNames: [String]) {
        self.text = text
        self.parts = parts
        self.monthNames = monthNames
    }

    /// Nil where the format has an unknown `%` sign or no year.
    public init?(_ text: String, monthNames: [String] = englishMonths) {
        var parts: [Part] = []
        var characters = text.makeIterator()
        while let character = characters.next() {
            guard character == "%" else {
                parts.append(.literal(character))
                continue
            }
            switch characters.next() {
            case "Y": parts.append(.year)
            case "y": parts.append(.shortYear)
            case "m": parts.append(.month)
            case "d": parts.append(.day)
            case "B": parts.append(.monthName)
            case "*": parts.append(.rest)
            default: return nil
            }
        }
        guard parts.contains(.year) || parts.contains(.shortYear) else { return nil }
        self.init(text: text, parts: parts, monthNames: monthNames)
    }

    /// The date, as precise as the format; nil where the text is written otherwise or no such day exists.
    public func date(in text: String) -> PartialDate? {
        if parts.isEmpty { return PartialDate(iso: text) }
        var rest = Substring(text)
        var (year, month, day): (Int?, Int?, Int?)
        for part in parts {
            switch part {
            case .literal(let character):
                guard rest.first == character else { return nil }
                rest.removeFirst()
            case .year:
                guard let number = Self.takeNumber(from: &rest, digits: 4...4) else { return nil }
                year = number
            case .shortYear:
                guard let number = Self.takeNumber(from: &rest, digits: 2...2) else { return nil }
                year = number < 69 ? 2000 + number : 1900 + number
            case .month:
                guard let number = Self.takeNumber(from: &rest, digits: 1...2) else { return nil }
                month = number
            case .day:
                guard let number = Self.takeNumber(from: &rest, digits: 1...2) else { return nil }
                day = number
            case .monthName:
                let name = rest.prefix { $0.isLetter }.lowercased()
                guard name.count >= 3, let index = monthNames.firstIndex(where: { $0.hasPrefix(name) }) else {
                    return nil
                }
                rest = rest.dropFirst(name.count)
                month = index + 1
            case .rest: rest = ""
            }
        }
        guard rest.isEmpty, let year else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func takeNumber(from text: inout Substring, digits: ClosedRange<Int>) -> Int? {
        let found = text.prefix(digits.upperBound).prefix { $0.isASCII && $0.isNumber }
        guard found.count >= digits.lowerBound else { return nil }
        text = text.dropFirst(found.count)
        return Int(found)
    }
}
