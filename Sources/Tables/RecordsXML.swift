/// Writes a table as XML records: one element for each known value, named as its field; lists are repeated elements; an
/// unknown value has no element.
public enum RecordsXML {
    /// UTF-8, with an XML declaration, two spaces of indentation and line feeds.
    public static func write(_ table: Table, names: XMLRecordNames) throws(XMLTextError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
        bytes += "<\(names.root) xmlns=\"\(XMLText.attribute(names.namespace))\">\n".utf8
        for row in 0..<table.rowCount {
            bytes += "  <\(names.record)>\n".utf8
            for (field, column) in zip(table.schema.fields, table.columns) {
                let cell = column[row]
                let values = cell.list ?? (cell == .unknown ? [] : [cell.machineText])
                for value in values {
                    if let scalar = XMLText.firstForbidden(in: value) {
                        throw XMLTextError(table: table.name, row: row + 1, field: field.name, scalar: scalar)
                    }
                    bytes += "    <\(field.name)>".utf8
                    XMLText.append(value, to: &bytes)
                    bytes += "</\(field.name)>\n".utf8
                }
            }
            bytes += "  </\(names.record)>\n".utf8
        }
        bytes += "</\(names.root)>\n".utf8
        return bytes
    }
}

/// A value holds a character that XML 1.0 cannot carry.
public struct XMLTextError: Error, Equatable, Sendable, CustomStringConvertible {
    public let table: String
    /// Counted from 1.
    public let row: Int
    public let field: String
    public let scalar: Unicode.Scalar

    public var description: String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return "\(table), row \(row), field \"\(field)\": XML cannot hold the control character U+\(padded). Remove it."
    }
}

/// Text inside XML.
enum XMLText {
    /// The first character outside XML 1.0's `Char` production.
    static func firstForbidden(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: false
            default: true
            }
        }
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            // A parser would read a bare carriage return as a line feed.
            case 0x0D: bytes += "&#13;".utf8
            default: bytes.append(byte)
            }
        }
    }

    static func attribute(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "&quot;")
    }
}
