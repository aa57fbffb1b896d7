import Quantities

/// JSON with its keys in a fixed order.
enum JSONValue: Sendable, Hashable {
    case object([Member])
    case array([JSONValue])
    case text(String)
    /// Null where it is not finite.
    case number(Double)
    case bool(Bool)
    case null

    struct Member: Sendable, Hashable {
        let key: String
        let value: JSONValue
    }

    static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
    }

    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

    static func numbers(_ numbers: [Double]) -> JSONValue { .array(numbers.map { .number($0) }) }

    /// Objects and arrays that hold others of them go over several lines, the rest on one.
    func write(to text: inout ByteText, indent: Int = 0) {
        switch self {
        case .object(let members):
            let isTall = members.contains { $0.value.isTall || $0.value.isLong }
            text.raw("{")
            for (index, member) in members.enumerated() {
                Self.separate(index, isTall, indent + 1, &text)
                Self.quote(member.key, &text)
                text.raw(": ")
                member.value.write(to: &text, indent: indent + 1)
            }
            if isTall { Self.newLine(indent, &text) }
            text.raw("}")
        case .array(let values):
            let isTall = values.contains { $0.isNested }
            text.raw("[")
            for (index, value) in values.enumerated() {
                Self.separate(index, isTall, indent + 1, &text)
                value.write(to: &text, indent: indent + 1)
            }
            if isTall { Self.newLine(indent, &text) }
            text.raw("]")
        case .text(let value): Self.quote(value, &text)
        case .number(let value): text.raw(value.isFinite ? MachineNumber.text(value) : "null")
        case .bool(let value): text.raw(value ? "true" : "false")
        case .null: text.raw("null")
        }
    }

    private var isNested: Bool {
        switch self {
        case .object, .array: true
        default: false
        }
    }

    private var isTall: Bool {
        switch self {
        case .object(let members): members.contains { $0.value.isNested }
        case .array(let values): values.contains { $0.isNested }
        default: false
        }
    }

    private var isLong: Bool {
        if case .text(let text) = self { text.utf8.count > 60 } else { false }
    }

    private static func separate(_ index: Int, _ isTall: Bool, _ indent: Int, _ text: inout ByteText) {
        if index > 0 { text.raw(isTall ? "," : ", ") }
        if isTall { newLine(indent, &text) }
    }

    private static func newLine(_ indent: Int, _ text: inout ByteText) {
        text.raw("\n")
        for _ in 0..<indent { text.raw("  ") }
    }

    /// `<` and `>` are escaped, so that the text is harmless inside an HTML page too.
    static func quote(_ value: String, _ text: inout ByteText) {
        text.raw("\"")
        for byte in value.utf8 {
            switch byte {
            case 0x22: text.raw("\\\"")
            case 0x5C: text.raw("\\\\")
            case 0x3C: text.raw("\\u003c")
            case 0x3E: text.raw("\\u003e")
            case 0..<0x20: text.raw(" ")
            default: text.append(byte)
            }
        }
        text.raw("\"")
    }
}
