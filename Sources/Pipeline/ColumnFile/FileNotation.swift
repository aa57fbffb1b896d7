import Ingest
import Tables

/// How the text of a file stands for cells, numbers and dates, as the options say.
struct FileNotation: Sendable {
    enum Dates: Equatable, Sendable {
        /// The texts decide between ISO 8601 and numbers.
        case detected
        case format(DateFormat)
        case none
    }

    let dialect: CSVDialect
    let numbers: NumberRule
    let dates: Dates

    /// - Throws: `Failure` of usage for an option that means nothing.
    init(_ options: FileOptions) throws(Failure) {
        dialect = CSVDialect(
            delimiter: try Self.delimiter(options.delimiter), encoding: try Self.encoding(options.encoding))
        numbers = try Self.numbers(thousands: options.thousands, hasDecimalComma: options.hasDecimalComma)
        dates = try Self.dates(options.dateFormat)
    }

    private static func delimiter(_ text: String?) throws(Failure) -> UInt8 {
        guard let text else { return CSVDialect.standard.delimiter }
        guard let byte = CSVDialect.delimiter(named: text) else {
            throw Failure(
                .usage,
                "--delimiter \"\(text)\" is no delimiter\n  Give one ASCII character, such as ';' or ':', or the word tab."
            )
        }
        return byte
    }

    private static func encoding(_ text: String?) throws(Failure) -> TextEncoding {
        guard let text else { return .utf8 }
        guard let encoding = TextEncoding(named: text) else {
            let names = TextEncoding.allCases.map(\.rawValue)
            throw Failure(
                .usage,
                "--encoding \"\(text)\" is no encoding that can be read\n  Give one of \(names.joined(separator: ", "))."
                    + NearestName.hint(for: text, among: names))
        }
        return encoding
    }

    private static func numbers(thousands: String?, hasDecimalComma: Bool) throws(Failure) -> NumberRule {
        let decimal = hasDecimalComma ? "," : "."
        guard let thousands else { return NumberRule(thousands: nil, decimal: decimal) }
        // Cells come with every kind of blank turned into a space.
        let isBlank = thousands == "space" || (thousands.count == 1 && thousands.allSatisfy(\.isWhitespace))
        let sign = isBlank ? " " : thousands
        guard sign.count == 1, sign != decimal, sign.allSatisfy({ !$0.isNumber && !"+-eE".contains($0) }) else {
            let advice =
                sign == decimal
                ? "It marks the decimals already"
                    + (hasDecimalComma ? "." : "; for 1.234,5 give --thousands . --decimal-comma.")
                : "Give one sign that stands between groups of three digits, such as , or ' or the word space."
            throw Failure(.usage, "--thousands \"\(thousands)\" cannot be the thousands sign\n  \(advice)")
        }
        return NumberRule(thousands: sign, decimal: decimal)
    }

    private static func dates(_ text: String?) throws(Failure) -> Dates {
        switch text {
        case nil: return .detected
        case "none": return .none
        case "iso": return .format(.iso)
        case let text?:
            guard let format = DateFormat(text) else {
                throw Failure(
                    .usage,
                    "--date-format \"\(text)\" cannot be read\n  Write it with %Y (or %y), %m, %d, %B for a month's name and "
                        + "%* for any rest, such as '%d/%m/%Y'; or give iso, or none for numbers.")
            }
            return .format(format)
        }
    }
}
