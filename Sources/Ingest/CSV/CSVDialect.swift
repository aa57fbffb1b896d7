/// How a CSV file is written.
public struct CSVDialect: Equatable, Sendable {
    /// The ASCII character between two cells.
    public let delimiter: UInt8
    public let encoding: TextEncoding

    public init(delimiter: UInt8 = UInt8(ascii: ","), encoding: TextEncoding = .utf8) {
        self.delimiter = delimiter
        self.encoding = encoding
    }

    /// RFC 4180 in UTF-8, as all our own files are.
    public static let standard = CSVDialect()

    /// The delimiter that a person names: `tab`, or one ASCII character that is neither a quote nor a line break; nil for
    /// anything else.
    public static func delimiter(named text: String) -> UInt8? {
        if text == "tab" || text == "\\t" { return UInt8(ascii: "\t") }
        guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x7F, byte >= 0x20 || byte == UInt8(ascii: "\t"),
            byte != UInt8(ascii: "\"")
        else { return nil }
        return byte
    }

    /// Delimiters that occur in practice, likeliest first.
    static let usualDelimiters = [",", ";", "\t", "|", ":"].map { UInt8(ascii: $0) }

    /// How messages call the delimiter.
    public var delimiterName: String { Self.name(ofDelimiter: delimiter) }

    static func name(ofDelimiter byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: ","): "a comma"
        case UInt8(ascii: ";"): "a semicolon"
        case UInt8(ascii: "\t"): "a tab"
        case UInt8(ascii: "|"): "a vertical bar"
        case UInt8(ascii: ":"): "a colon"
        default: "\"\(Unicode.Scalar(byte))\""
        }
    }
}
