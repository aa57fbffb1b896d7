/// How the bytes of a text file stand for characters. Everything is turned into UTF-8 before it is read further.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case latin1 = "latin-1"
    case windows1252 = "windows-1252"
    case macRoman = "mac-roman"
    /// Two bytes a unit, in the order that a byte order mark states, else little-endian.
    case utf16 = "utf-16"

    /// Reads an encoding's usual spellings, such as `UTF-8`, `iso-8859-1`, `cp1252`, `macintosh`.
    public init?(named name: String) {
        switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
        case "utf8": self = .utf8
        case "latin1", "iso88591": self = .latin1
        case "windows1252", "cp1252", "ansi": self = .windows1252
        case "macroman", "macintosh", "macosroman": self = .macRoman
        case "utf16", "utf16le", "utf16be", "unicode": self = .utf16
        default: return nil
        }
    }

    /// The characters of the bytes 0x80 to 0xFF in a one-byte encoding; nil for the others.
    var upperHalf: [Unicode.Scalar]? {
        switch self {
        case .utf8, .utf16: nil
        case .latin1: Self.latin1UpperHalf
        case .windows1252: Self.windows1252UpperHalf
        case .macRoman: Self.macRomanUpperHalf
        }
    }

    private static let latin1UpperHalf = (0x80...0xFF).map { Unicode.Scalar(UInt8($0)) }

    /// Microsoft's "best fit" table: the five bytes without a character are the control codes of the same number.
    private static let windows1252UpperHalf: [Unicode.Scalar] =
        Array(
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
        + latin1UpperHalf[0x20...]

    /// Apple's table in the Unicode archive, "ROMAN.TXT", with the euro sign at 0xDB.
    private static let macRomanUpperHalf: [Unicode.Scalar] = Array(
        """
        ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
        ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
        """.unicodeScalars)
}
