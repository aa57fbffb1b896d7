/// A strict reader of the XML that the writers may produce: elements, attributes in double quotes, text with the five named
/// entities and `&#39;`. Anything else is an error, so that hostile text cannot slip through.
struct XMLElement {
    let name: String
    let attributes: [String: String]
    let parents: [Int]
    var text = ""
}

struct XMLReader {
    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var elements: [XMLElement] = []
    private let bytes: [UInt8]
    private var position = 0

    static func elements(_ bytes: [UInt8]) throws -> [XMLElement] {
        var reader = XMLReader(bytes: bytes)
        try reader.read()
        return reader.elements
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read() throws {
        guard let text = String(validating: bytes[...], as: UTF8.self) else {
            throw Malformed(description: "not UTF-8")
        }
        for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" {
            throw Malformed(description: "control character \(scalar.value)")
        }
        var open: [Int] = []
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                let text = try characters(until: UInt8(ascii: "<"))
                if let last = open.last {
                    elements[last].text += text
                } else if !text.allSatisfy(\.isWhitespace) {
                    throw Malformed(description: "text outside of the root")
                }
                continue
            }
            position += 1
            if bytes[position] == UInt8(ascii: "/") {
                position += 1
                let name = try word()
                guard let last = open.popLast(), elements[last].name == name else {
                    throw Malformed(description: "</\(name)> closes nothing")
                }
                try expect(">")
            } else {
                if open.isEmpty, !elements.isEmpty { throw Malformed(description: "two roots") }
                let isClosed = try element(open)
                if !isClosed { open.append(elements.count - 1) }
            }
        }
        guard open.isEmpty, !elements.isEmpty else { throw Malformed(description: "unclosed elements") }
    }

    /// True when it closes itself.
    private mutating func element(_ open: [Int]) throws -> Bool {
        let name = try word()
        var attributes: [String: String] = [:]
        while bytes[position] == UInt8(ascii: " ") {
            position += 1
            let key = try word()
            try expect("=\"")
            let value = try characters(until: UInt8(ascii: "\""))
            position += 1
            guard attributes.updateValue(value, forKey: key) == nil else {
                throw Malformed(description: "attribute \(key) twice in \(name)")
            }
        }
        elements.append(XMLElement(name: name, attributes: attributes, parents: open))
        if bytes[position] == UInt8(ascii: "/") {
            position += 1
            try expect(">")
            return true
        }
        try expect(">")
        return false
    }

    private mutating func word() throws -> String {
        let start = position
        while position < bytes.count,
            bytes[position] == 0x2D || bytes[position] == 0x3A || (bytes[position] | 0x20).isLetter
                || (position > start && (0x30...0x39).contains(bytes[position]))
        { position += 1 }
        guard position > start else { throw Malformed(description: "a name is missing at byte \(start)") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func characters(until end: UInt8) throws -> String {
        var text: [UInt8] = []
        while position < bytes.count, bytes[position] != end {
            switch bytes[position] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): throw Malformed(description: "bare angle bracket")
            case UInt8(ascii: "&"):
                guard let semicolon = bytes[position...].prefix(7).firstIndex(of: UInt8(ascii: ";")) else {
                    throw Malformed(description: "bare ampersand")
                }
                let entity = String(decoding: bytes[position...semicolon], as: UTF8.self)
                guard let character = Self.entities[entity] else { throw Malformed(description: "entity \(entity)") }
                text += character.utf8
                position = semicolon + 1
            default:
                text.append(bytes[position])
                position += 1
            }
        }
        guard position < bytes.count || end == UInt8(ascii: "<") else {
            throw Malformed(description: "text does not end")
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func expect(_ text: String) throws {
        let wanted = Array(text.utf8)
        guard position + wanted.count <= bytes.count, bytes[position..<(position + wanted.count)].elementsEqual(wanted)
        else {
            throw Malformed(description: "\(text) expected at byte \(position)")
        }
        position += wanted.count
    }

    private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) }
}
