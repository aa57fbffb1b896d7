/// The shortest decimal digits that identify a double, for rounding that is exact in decimal and the same everywhere.
/// The value is 0.d₁d₂d₃… × 10^exponent.
struct DecimalDigits: Equatable {
    var digits: [UInt8]
    var exponent: Int

    /// Of a finite number's magnitude; zero has no digits.
    init(_ value: Double) {
        var mantissa: [UInt8] = []
        var pointAt: Int?
        var power = 0
        let text = Array(abs(value).description.utf8)
        for (index, byte) in text.enumerated() {
            if byte == 0x2E {
                pointAt = mantissa.count
            } else if byte == 0x65 {
                power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
                break
            } else {
                mantissa.append(byte - 48)
            }
        }
        exponent = (pointAt ?? mantissa.count) + power
        digits = mantissa
        trim()
    }

    /// Keeps `count` digits (none or fewer gives zero or one carried digit), half away from zero.
    mutating func round(to count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            digits = []
            exponent = 0
            return
        }
        let up = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if up {
            var index = count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 {
                digits[index] += 1
            } else {
                digits.insert(1, at: 0)
                exponent += 1
            }
        }
        trim()
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        while digits.first == 0 {
            digits.removeFirst()
            exponent -= 1
        }
        if digits.isEmpty { exponent = 0 }
    }

    /// Plain notation with exactly `decimals` digits behind the point; the caller has rounded.
    func plain(decimals: Int) -> (whole: String, fraction: String) {
        func digit(_ position: Int) -> UInt8 {
            let index = exponent - 1 - position
            return digits.indices.contains(index) ? digits[index] + 48 : 48
        }
        let top = max(exponent - 1, 0)
        let whole = String(decoding: (0...top).reversed().map(digit), as: UTF8.self)
        guard decimals > 0 else { return (whole, "") }
        return (whole, String(decoding: (1...decimals).map { digit(-$0) }, as: UTF8.self))
    }
}
