/// Estimated widths of text, from the advance widths of DejaVu Sans, which is wider than the fonts most readers have: what
/// fits by this estimate fits.
enum TextWidth {
    /// In CSS pixels.
    static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
        var thousandths = 0
        for byte in text.utf8 {
            guard byte < 0x80 else { return ofUnicode(text, size: size, isBold: isBold) }
            thousandths += advance(byte)
        }
        return Double(thousandths) * size / 1000 * (isBold ? boldFactor : 1)
    }

    private static func ofUnicode(_ text: String, size: Double, isBold: Bool) -> Double {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + advance($1) }
        return Double(thousandths) * size / 1000 * (isBold ? boldFactor : 1)
    }

    /// Parts of a joined emoji count one by one, as they look in a font that lacks it.
    private static func advance(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: return advance(UInt8(scalar.value))
        case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2080...0x2089: return 440
        case 0x200D, 0x300...0x36F, 0xFE00...0xFE0F: return 0
        case 0x207A, 0x207B: return 530
        case 0x2013: return 500
        case 0x80..<0x370: return 700
        case 0x2010..<0x2100: return 1000
        case 0x370..<0x1100, 0x2100..<0x2E80: return 950
        default: return 1_300
        }
    }

    private static func advance(_ byte: UInt8) -> Int { byte >= 32 && byte < 127 ? ascii[Int(byte) - 32] : 0 }

    private static let boldFactor = 1.13

    /// From space to tilde.
    private static let ascii = [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
        863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
        635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
        636,
        337, 636, 838,
    ]
}
