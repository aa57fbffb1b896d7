import Quantities

/// A JSON value whose text is the same every time: keys keep the order given.
public indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    public static func optional(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
    public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    public static func integer(_ value: Int) -> JSONValue { .number(Double(value)) }

    public static func == (left: JSONValue, right: JSONValue) -> Bool { left.text() == right.text() }

    /// Two blanks an indentation level, a line feed at the end. A number that is not finite is null.
    public func text() -> String {
        var output = ""
        write(to: &output, indentation: 0)
        return output + "\n"
    }

    public func bytes() -> [UInt8] { Array(text().utf8) }

    private func write(to output: inout String, indentation: Int) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let value): output += value.isFinite ? MachineNumber.text(value) : "null"
        case .string(let value): Self.write(value, to: &output)
        case .array(let items):
            Self.write(count: items.count, brackets: ("[", "]"), to: &output, indentation: indentation) {
                index, output in
                items[index].write(to: &output, indentation: indentation + 1)
            }
        case .object(let members):
            Self.write(count: members.count, brackets: ("{", "}"), to: &output, indentation: indentation) {
                index, output in
                Self.write(members[index].key, to: &output)
                output += ": "
                members[index].value.write(to: &output, indentation: indentation + 1)
            }
        }
    }

    private static func write(
        count: Int, brackets: (String, String), to output: inout String, indentation: Int,
        item: (Int, inout String) -> Void
    ) {
        output += brackets.0
        for index in 0..<count {
            output += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indentation + 1)
            item(index, &output)
        }
        if count > 0 { output += "\n" + String(repeating: "  ", count: indentation) }
        output += brackets.1
    }

    private static func write(_ text: String, to output: inout String) {
        output.append("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output.append("\"")
    }
}
