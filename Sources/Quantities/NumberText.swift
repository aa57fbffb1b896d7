/// How numbers are written for readers, the same in every locale and to the byte: digits grouped by commas, a decimal
/// point, a true minus sign, `1.2 × 10²¹` where plain digits would mislead.
public enum NumberText {
    /// `1,234` — a count or another whole number; rounded when it is not whole.
    public static func count(_ value: Int) -> String { grouped(value) }

    /// `2015` — never grouped.
    public static func year(_ value: Int) -> String { String(value) }

    /// Exactly `decimals` digits behind the point.
    public static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return notANumber }
        var digits = DecimalDigits(value)
        digits.round(to: digits.exponent + decimals)
        return plain(digits, decimals: decimals, isNegative: value < 0 && !digits.isZero)
    }

    /// To so many significant digits: plain between 0.001 and a million, else `1.2 × 10²¹`. Trailing zeros stay, since
    /// they are significant: `5.70`.
    public static func significant(_ value: Double, digits count: Int = 3) -> String {
        guard value.isFinite else { return notANumber }
        guard value != 0 else { return "0" }
        var digits = DecimalDigits(value)
        digits.round(to: max(1, count))
        guard (-2...6).contains(digits.exponent) else { return scientific(digits, count: count, isNegative: value < 0) }
        return plain(digits, decimals: max(0, count - digits.exponent), isNegative: value < 0)
    }

    /// `1.2 × 10²¹`; a mantissa of exactly one is left out: `10²¹`.
    public static func scientific(_ value: Double, digits count: Int = 2) -> String {
        guard value.isFinite else { return notANumber }
        guard value != 0 else { return "0" }
        var digits = DecimalDigits(value)
        digits.round(to: max(1, count))
        return scientific(digits, count: count, isNegative: value < 0)
    }

    /// `1.2 M`, `340 k`, `5 B`: to at most `digits` significant digits, no trailing zeros; beyond 10¹⁵ scientific.
    public static func compact(_ value: Double, digits count: Int = 3) -> String {
        guard value.isFinite else { return notANumber }
        guard value != 0 else { return "0" }
        var digits = DecimalDigits(value)
        digits.round(to: max(1, count))
        let suffix: String
        switch digits.exponent - 1 {
        case 12..<15: (digits.exponent, suffix) = (digits.exponent - 12, " T")
        case 9..<12: (digits.exponent, suffix) = (digits.exponent - 9, " B")
        case 6..<9: (digits.exponent, suffix) = (digits.exponent - 6, " M")
        case 4..<6: (digits.exponent, suffix) = (digits.exponent - 3, " k")
        case -4..<4: suffix = ""
        default: return scientific(value, digits: min(count, 2))
        }
        let decimals = max(0, digits.count - digits.exponent)
        return plain(digits, decimals: decimals, isNegative: value < 0, suffix: suffix)
    }

    /// A fraction as a percentage: 0.115 → `11.5 %`.
    public static func percent(_ fraction: Double, decimals: Int = 0) -> String {
        fraction.isFinite ? fixed(fraction * 100, decimals: decimals) + " %" : notANumber
    }

    /// What stands where there is no number.
    public static let notANumber = "–"

    /// `10⁻⁷` without the ten.
    public static func superscript(_ power: Int) -> String {
        String(decoding: superscriptBytes(power), as: UTF8.self)
    }

    private static func grouped(_ value: Int) -> String {
        let digits = Array(String(value.magnitude).utf8)
        var bytes: [UInt8] = value < 0 ? minus : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { bytes.append(0x2C) }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Rounded digits with exactly `decimals` behind the point and grouped ones before it.
    private static func plain(
        _ digits: DecimalDigits, decimals: Int, isNegative: Bool, suffix: String = ""
    ) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        if isNegative { bytes += minus }
        for place in stride(from: max(digits.exponent - 1, 0), through: 0, by: -1) {
            bytes.append(digits.digit(at: place))
            if place > 0, place.isMultiple(of: 3) { bytes.append(0x2C) }
        }
        if decimals > 0 {
            bytes.append(0x2E)
            for place in 1...decimals { bytes.append(digits.digit(at: -place)) }
        }
        bytes += suffix.utf8
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func scientific(_ digits: DecimalDigits, count: Int, isNegative: Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        if isNegative { bytes += minus }
        let power = digits.exponent - 1
        if !digits.isPowerOfTen {
            bytes.append(digits.digit(at: power))
            if count > 1 { bytes.append(0x2E) }
            for place in 1..<max(count, 1) { bytes.append(digits.digit(at: power - place)) }
            bytes += " × ".utf8
        }
        bytes += "10".utf8
        bytes += superscriptBytes(power)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func superscriptBytes(_ power: Int) -> [UInt8] {
        var bytes: [UInt8] = power < 0 ? Array("⁻".utf8) : []
        for byte in String(power.magnitude).utf8 { bytes += raised[Int(byte - 0x30)] }
        return bytes
    }

    private static let minus = Array("−".utf8)
    private static let raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) }
}
