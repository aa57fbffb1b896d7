/// The shortest decimal digits that identify a double, for rounding that is exact in decimal and the same everywhere.
/// The value is 0.d₁d₂d₃… × 10^exponent; the digits are those of `number`, at most 17, none for zero.
struct DecimalDigits: Equatable {
    private(set) var number: UInt64
    private(set) var count: Int
    var exponent: Int

    /// Of a finite number's magnitude.
    init(_ value: Double) {
        number = 0
        count = 0
        exponent = 0
        var position = 0
        var pointAt: Int?
        var power = 0
        var isNegativePower = false
        var isInPower = false
        for byte in abs(value).description.utf8 {
            switch byte {
            case 0x30...0x39 where isInPower: power = power * 10 + Int(byte - 0x30)
            case 0x30...0x39:
                number = number &* 10 &+ UInt64(byte - 0x30)
                position += 1
                if number > 0 { count += 1 }
            case 0x2E: pointAt = position
            case 0x65: isInPower = true
            case 0x2D: isNegativePower = true
            default: break
            }
        }
        guard number > 0 else { return }
        exponent = (pointAt ?? position) - (position - count) + (isNegativePower ? -power : power)
        trim()
    }

    var isZero: Bool { number == 0 }

    /// Whether the only digit is a one.
    var isPowerOfTen: Bool { number == 1 }

    /// Keeps `wanted` digits, half away from zero: none gives zero or one carried digit, fewer gives zero.
    mutating func round(to wanted: Int) {
        guard wanted < count else { return }
        guard wanted >= 0 else {
            number = 0
            count = 0
            exponent = 0
            return
        }
        let unit = Self.powers[count - wanted]
        let isUp = number % unit >= unit / 2
        number = number / unit + (isUp ? 1 : 0)
        count = wanted
        if number == Self.powers[wanted] {
            count += 1
            exponent += 1
        }
        trim()
    }

    /// The digit worth 10^place, as ASCII; `0` where there is none.
    func digit(at place: Int) -> UInt8 {
        let index = exponent - 1 - place
        guard index >= 0, index < count else { return 0x30 }
        return 0x30 + UInt8(number / Self.powers[count - 1 - index] % 10)
    }

    private mutating func trim() {
        while number > 0, number % 10 == 0 {
            number /= 10
            count -= 1
        }
        if number == 0 {
            count = 0
            exponent = 0
        }
    }

    private static let powers: [UInt64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000,
    ]
}
