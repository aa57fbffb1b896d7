import Analysis
import ArgumentParser
import Pipeline
import Statistics

/// `--log` and `--levels`.
enum ScaleFlag: String, EnumerableFlag {
    case log, levels

    var scale: GrowthScale {
        switch self {
        case .log: .log10
        case .levels: .levels
        }
    }
}

/// How the values of `almanac trend`'s options are written.
enum TrendArguments {
    static func frontier(_ text: String) throws -> FrontierRule {
        switch text {
        case "all": return .all
        case "record": return .runningRecord
        case "top": return .defaultTop
        default:
            guard text.hasPrefix("top:"), let count = Int(text.dropFirst(4)), count > 0 else {
                throw ValidationError("\"\(text)\" is no frontier. Give all, record, or top:K such as top:10.")
            }
            return .top(count)
        }
    }

    static func breaks(_ text: String) throws -> GrowthOptions.Breaks {
        switch text {
        case "auto": return .searched
        case "none", "0": return .none
        default:
            guard let count = Int(text), (1...GrowthOptions.mostBreaks).contains(count) else {
                throw ValidationError(
                    "\"\(text)\" is no number of breaks. Give auto, none, or 1 to \(GrowthOptions.mostBreaks).")
            }
            return .exactly(count)
        }
    }
}

struct NotationOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "XML: the element that holds a record, whose attributes and child elements are the columns; {namespace}name "
                + "takes only that namespace's.", valueName: "name"))
    var record: String?

    @Option(name: .long, help: ArgumentHelp("CSV: what separates the cells, or tab. (default: ,)", valueName: "sign"))
    var delimiter: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "CSV: utf-8, latin-1, windows-1252, mac-roman or utf-16. (default: utf-8)", valueName: "name"))
    var encoding: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How dates are written, such as %d/%m/%Y (%y: two digits, %B: a month's name, %*: any rest); iso; or none for "
                + "numbers.", valueName: "format"))
    var dateFormat: String?

    @Flag(name: .long, help: "Numbers have a comma before their decimals.")
    var decimalComma = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What stands between groups of three digits, such as , or the word space.", valueName: "sign"))
    var thousands: String?

    var options: FileOptions {
        var options = FileOptions()
        options.record = record
        options.delimiter = delimiter
        options.encoding = encoding
        options.dateFormat = dateFormat
        options.hasDecimalComma = decimalComma
        options.thousands = thousands
        return options
    }
}
