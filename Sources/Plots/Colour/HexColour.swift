import RealModule

/// An opaque sRGB colour, written `#rrggbb`.
public struct HexColour: Sendable, Hashable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    /// - Throws: `PlotError.colour` for anything but `#` and six hexadecimal digits.
    public init(_ text: String) throws(PlotError) {
        let digits = text.utf8.dropFirst().compactMap { Self.digit($0) }
        guard text.utf8.first == 0x23, digits.count == 6, text.utf8.count == 7 else { throw .colour(text) }
        red = digits[0] << 4 | digits[1]
        green = digits[2] << 4 | digits[3]
        blue = digits[4] << 4 | digits[5]
    }

    /// `0xrrggbb`; higher bits are ignored.
    public init(rgb: UInt32) {
        red = UInt8(truncatingIfNeeded: rgb >> 16)
        green = UInt8(truncatingIfNeeded: rgb >> 8)
        blue = UInt8(truncatingIfNeeded: rgb)
    }

    public var text: String {
        let hexadecimal = Array("0123456789abcdef".utf8)
        let digits = [red, green, blue].flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] }
        return "#" + String(decoding: digits, as: UTF8.self)
    }

    /// Relative luminance (WCAG 2.2): 0 for black, 1 for white.
    public var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio (WCAG 2.2): 1 to 21, the same in both directions.
    public func contrast(with other: HexColour) -> Double {
        let (first, second) = (luminance, other.luminance)
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// The components as light intensities (IEC 61966-2-1), 0 to 1.
    var linear: (red: Double, green: Double, blue: Double) {
        func intensity(_ byte: UInt8) -> Double {
            let part = Double(byte) / 255
            return part <= 0.04045 ? part / 12.92 : .pow((part + 0.055) / 1.055, 2.4)
        }
        return (intensity(red), intensity(green), intensity(blue))
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
