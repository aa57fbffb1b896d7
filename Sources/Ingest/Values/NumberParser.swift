import Quantities
import Tables

/// Reads numbers as machines write them, and says of anything else what is wrong with it; never another number.
enum NumberParser {
    static func number(_ text: String, for field: Field) throws(ValueFault) -> Double {
        guard let value = MachineNumber.parse(text) else { throw fault(text) }
        if value == 0, mantissaHasDigits(text) { throw outOfRange(text) }
        if let minimum = field.minimum, value < minimum {
            throw ValueFault(
                rule: .belowMinimum,
                message: "\(ValueFault.quoted(text)) is below the minimum, \(MachineNumber.text(minimum))",
                advice: "Correct it; leave it empty if it is unknown.")
        }
        if let maximum = field.maximum, value > maximum {
            throw ValueFault(
                rule: .aboveMaximum,
                message: "\(ValueFault.quoted(text)) is above the maximum, \(MachineNumber.text(maximum))",
                advice: "Correct it, its unit perhaps; leave it empty if it is unknown.")
        }
        return value
    }

    static func integer(_ text: String, for field: Field) throws(ValueFault) -> Double {
        let value = try number(text, for: field)
        guard value == value.rounded() else {
            throw ValueFault(
                rule: .notWhole, message: "\(ValueFault.quoted(text)) is not a whole number",
                advice: "Write a whole number; leave it empty if it is unknown.")
        }
        return value
    }

    private static func fault(_ text: String) -> ValueFault {
        if Double(text).map({ !$0.isFinite }) == true, text.utf8.contains(where: { (48...57).contains($0) }) {
            return outOfRange(text)
        }
        let hasDigits = text.contains { ("0"..."9").contains($0) }
        if hasDigits, let sign = text.first(where: { "%$€£¥±~<>≈×".contains($0) }) {
            return ValueFault(
                rule: .numberFormat, message: "\(ValueFault.quoted(text)) has the sign \"\(sign)\" with its digits",
                advice:
                    "Write the number alone, in the unit of the field; for a foreign file an adapter states the sign.")
        }
        if hasDigits, let sign = text.first(where: { ",'’_ \u{A0}\u{2009}\u{202F}".contains($0) }) {
            return ValueFault(
                rule: .numberFormat,
                message: "\(ValueFault.quoted(text)) has \(name(of: sign)) between its digits, and whether that groups "
                    + "thousands or marks decimals is not stated",
                advice:
                    "Write digits with a decimal point only, such as 1234.5; for a foreign file an adapter states the sign."
            )
        }
        return ValueFault(
            rule: .notANumber, message: "\(ValueFault.quoted(text)) is not a number",
            advice: "Write it as machines do, such as 3.14e23; leave it empty if it is unknown.")
    }

    private static func outOfRange(_ text: String) -> ValueFault {
        ValueFault(
            rule: .numberOutOfRange, message: "\(ValueFault.quoted(text)) is beyond the numbers that can be stored",
            advice: "Check its exponent; magnitudes from 1e-307 to 1e308 can be stored.")
    }

    private static func mantissaHasDigits(_ text: String) -> Bool {
        text.prefix { $0 != "e" && $0 != "E" }.contains { ("1"..."9").contains($0) }
    }

    private static func name(of sign: Character) -> String {
        switch sign {
        case ",": "a comma"
        case "'", "’": "an apostrophe"
        case "_": "an underscore"
        default: "a blank"
        }
    }
}
