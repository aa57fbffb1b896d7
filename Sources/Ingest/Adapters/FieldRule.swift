import Tables

/// How one field is read out of a foreign row.
struct FieldRule: Sendable {
    let field: Field
    /// Names of its column, newest first; empty where every row has the same `constant`.
    var columns: [String] = []
    /// Where set, the texts of all columns are joined by it into one; unknown ones are skipped.
    var joiner: String?
    var constant: Cell?
    /// Spellings, in lower case, and what they mean; several words for a list, none for unknown.
    var values: [String: [String]] = [:]
    /// Whether a spelling that `values` does not have stands for itself; else it is unknown.
    var keepsOtherSpellings = true
    /// Texts that are taken out of a value before anything else.
    var removed: [String] = []
    /// Ends the value, such as `±` in `0.96±0.02`.
    var until: String?
    /// Takes the first web address in the text.
    var takesLink = false
    var list = ListRule()
    var number = NumberRule()
    var dates: [DateFormat] = [.iso]
    /// Fields whose texts, joined by commas, stand in for an unknown value; of a list its first item.
    var otherwise: [String] = []
    let line: Int
}

/// How several words stand in one cell.
struct ListRule: Equatable, Sendable {
    var separators: [String] = []
    /// Phrases that hold a separator and are one item all the same.
    var together: [String] = []
}

/// How numbers are written, beside digits, a point and an exponent.
public struct NumberRule: Equatable, Sendable {
    enum Percent: String, Sendable, CaseIterable {
        /// No number is a percentage.
        case none
        /// Those with a percent sign are.
        case sign
        /// All are, with or without a sign.
        case all
    }

    var thousands: String?
    var decimal = "."
    var percent = Percent.none
    var currency: String?
    /// Words behind a number and their factors: `B` → 1e9.
    var units: [String: Double] = [:]
    var scale = 1.0
    /// A scaled number is rounded to so many significant digits; nil keeps all.
    var digits: Int?
}

extension NumberRule {
    /// - Parameters:
    ///   - thousands: what stands between groups of three digits; nil for nothing.
    ///   - decimal: what stands before the fraction.
    public init(thousands: String?, decimal: String) {
        self.init()
        self.thousands = thousands
        self.decimal = decimal
    }
}
