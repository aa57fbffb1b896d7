import Quantities

extension NumberRule {
    /// Reads a number written by this rule, its text cleaned; nil for anything else.
    public func number(in text: String) -> Double? {
        var text = Substring(text)
        if let currency { Self.strip(currency, from: &text) }
        var factor = 1.0
        var divisor = 1.0
        if percent == .all { divisor = 100 }
        if percent != .none, text.hasSuffix("%") {
            text.removeLast()
            divisor = 100
        }
        text = text.trimmingSpaces
        if !units.isEmpty, let unit = Self.takeUnit(from: &text) {
            guard let known = units[unit] else { return nil }
            factor = known
        }
        guard let plain = plainDigits(text), let value = MachineNumber.parse(plain) else { return nil }
        return rounded(scaled(value * factor / divisor))
    }

    /// The number with a decimal point and without thousands signs; nil where groups are not of three digits.
    private func plainDigits(_ text: Substring) -> String? {
        let parts = text.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
        guard decimal == "." || !text.contains(".") || thousands == ".", let whole = parts.first else { return nil }
        var digits = String(whole)
        if let thousands, whole.contains(thousands) {
            let groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
            let first = groups[0].drop { $0 == "-" || $0 == "+" }
            guard (1...3).contains(first.count), first.allSatisfy(\.isNumber),
                groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) })
            else { return nil }
            digits = groups.joined()
        }
        return parts.count > 1 ? digits + "." + parts[1] : digits
    }

    private func scaled(_ value: Double) -> Double {
        guard scale != 1 else { return value }
        // Dividing by 100 gives 0.654 where multiplying by 0.01 gives 0.6540000000000001.
        let inverse = (1 / scale).rounded()
        return inverse > 1 && 1 / inverse == scale ? value / inverse : value * scale
    }

    /// To `digits` significant digits, by one exact whole number and one power of ten.
    func rounded(_ value: Double) -> Double {
        guard let digits, value != 0 else { return value }
        var exponent = 0
        while abs(value) >= Self.power(exponent + 1) { exponent += 1 }
        while abs(value) < Self.power(exponent) { exponent -= 1 }
        let last = exponent - digits + 1
        return last >= 0
            ? (value / Self.power(last)).rounded() * Self.power(last)
            : (value * Self.power(-last)).rounded() / Self.power(-last)
    }

    private static func power(_ exponent: Int) -> Double {
        let power = (0..<abs(exponent)).reduce(1.0) { value, _ in value * 10 }
        return exponent < 0 ? 1 / power : power
    }

    private static func strip(_ sign: String, from text: inout Substring) {
        if text.hasPrefix(sign) {
            text = text.dropFirst(sign.count)
        } else if text.hasSuffix(sign) {
            text = text.dropLast(sign.count)
        }
    }

    /// The letters behind the last digit, in lower case; nil where the text ends in a digit.
    private static func takeUnit(from text: inout Substring) -> String? {
        guard let last = text.lastIndex(where: { $0.isNumber }) else { return nil }
        let end = text.index(after: last)
        let unit = text[end...].trimmingSpaces
        guard !unit.isEmpty else { return nil }
        text = text[..<end]
        return unit.lowercased()
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
