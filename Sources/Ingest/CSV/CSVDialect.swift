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

    /// Delimiters that occur in practice, likeliest first.
    static let usualDelimiters = [",", ";", "\t", "|", ":"].map { UInt8(ascii: $0) }

    /// How messages call the delimiter.
    var delimiterName: String { Self.name(ofDelimiter: delimiter) }

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
