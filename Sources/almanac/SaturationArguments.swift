import ArgumentParser
import Quantities
import Records
import Tables

/// How the values of `almanac saturation`'s options are written.
enum SaturationArguments {
    static func date(_ text: String) throws -> PartialDate {
        guard let date = PartialDate(iso: text) else {
            throw ValidationError("\"\(text)\" is no date. Write 2022-12-31, 2022-12 or 2022.")
        }
        return date
    }

    static func number(_ text: String) throws -> Double {
        guard let number = MachineNumber.parse(text) else {
            throw ValidationError("\"\(text)\" is no number. Write digits with a decimal point, such as 89.8.")
        }
        return number
    }

    static func ceilingKind(_ text: String) throws -> CeilingKind {
        try word(text, among: CeilingKind.allCases.map(\.rawValue), CeilingKind.init(rawValue:))
    }

    static func direction(_ text: String) throws -> MetricDirection {
        try word(text, among: MetricDirection.allCases.map(\.rawValue), MetricDirection.init(rawValue:))
    }

    private static func word<Value>(_ text: String, among words: [String], _ make: (String) -> Value?) throws -> Value {
        guard let value = make(text) else {
            throw ValidationError(
                "\"\(text)\" is none of \(words.joined(separator: ", "))." + NearestName.hint(for: text, among: words))
        }
        return value
    }
}
