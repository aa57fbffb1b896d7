/// How numbers are written for readers, the same in every locale and to the byte: digits grouped by commas, a decimal
/// point, a true minus sign, `1.2 × 10²¹` where plain digits would mislead.
public enum NumberText {
    /// `1,234` — a count or another whole number; rounded when it is not whole.
    public static func count(_ value: Int) -> String { signed(value < 0, grouped(String(value.magnitude))) }

    /// `2015` — never grouped.
    public static func year(_ value: Int) -> String { String(value) }

    /// Exactly `decimals` digits behind the point.
    public static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return notANumber }
        var digits = DecimalDigits(value)
        digits.round(to: digits.exponent + decimals)
        let (whole, fraction) = digits.plain(decimals: decimals)
        let text = grouped(whole) + (fraction.isEmpty ? "" : "." + fraction)
        return signed(value < 0 && !digits.digits.isEmpty, text)
    }

    /// To so many significant digits: plain between 0.001 and a million, else `1.2 × 10²¹`. Trailing zeros stay, since
    /// they are significant: `5.70`.
    public static func significant(_ value: Double, digits count: Int = 3) -> String {
        guard value.isFinite else { return notANumber }
        guard value != 0 else { return "0" }
        var digits = DecimalDigits(value)
        digits.round(to: max(1, count))
        guard (-2...6).contains(digits.exponent) else { return scientific(value, digits: count) }
        let decimals = max(0, count - digits.exponent)
        let (whole, fraction) = digits.plain(decimals: decimals)
        return signed(value < 0, grouped(whole) + (fraction.isEmpty ? "" : "." + fraction))
    }

    /// `1.2 × 10²¹`; a mantissa of exactly one is left out: `10²¹`.
    public static func scientific(_ value: Double, digits count: Int = 2) -> String {
        guard value.isFinite else { return notANumber }
        guard value != 0 else { return "0" }
        var digits = DecimalDigits(value)
        digits.round(to: max(1, count))
        let power = "10" + superscript(digits.exponent - 1)
        if digits.digits == [1] { return signed(value < 0, power) }
        var padded = digits.digits.map { $0 + 48 }
        while padded.count < max(1, count) { padded.append(48) }
        let head = String(decoding: padded.prefix(1), as: UTF8.self)
        let tail = String(decoding: padded.dropFirst(), as: UTF8.self)
        return signed(value < 0, head + (tail.isEmpty ? "" : "." + tail) + " × " + power)
    }

    /// `1.2 M`, `340 k`, `5 B`: to at most `digits` significant digits, no trailing zeros; beyond 10¹⁵ scientific.
    public static func compact(_ value: Double, digits count: Int = 3) -> String {
        guard value.isFinite else { return notANumber }
        var digits = DecimalDigits(value)
        digits.round(to: max(1, count))
        let magnitude = digits.exponent - 1
        guard value != 0, magnitude < 15, magnitude >= -4 else {
            return value == 0 ? "0" : scientific(value, digits: min(count, 2))
        }
        let steps: [(power: Int, suffix: String)] = [(12, " T"), (9, " B"), (6, " M"), (3, " k")]
        let step = steps.first { magnitude >= $0.power && ($0.power > 3 || magnitude >= 4) }
        digits.exponent -= step?.power ?? 0
        let decimals = max(0, digits.digits.count - digits.exponent)
        let (whole, fraction) = digits.plain(decimals: decimals)
        return signed(value < 0, grouped(whole) + (fraction.isEmpty ? "" : "." + fraction) + (step?.suffix ?? ""))
    }

    /// A fraction as a percentage: 0.115 → `11.5 %`.
    public static func percent(_ fraction: Double, decimals: Int = 0) -> String {
        fraction.isFinite ? fixed(fraction * 100, decimals: decimals) + " %" : notANumber
    }

    /// What stands where there is no number.
    public static let notANumber = "–"

    static func signed(_ negative: Bool, _ text: String) -> String { negative ? "−" + text : text }

    static func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        var text = ""
        for (index, character) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(character)
        }
        return text
    }

    public static func superscript(_ power: Int) -> String {
        let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        let digits = String(power.magnitude).compactMap(\.wholeNumberValue).map { raised[$0] }
        return (power < 0 ? "⁻" : "") + String(digits)
    }
}
