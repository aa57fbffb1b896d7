/// Replaces the schemas that stand inside a descriptor and leaves the rest of its text as it is. (A descriptor below
/// `vintages/` cannot name `../../schema/models.json`: the standard forbids paths that climb.)
enum InlinedSchemas {
    /// - Parameter schemas: For each inlined schema in the descriptor, in their order, the text of its file; nil keeps it.
    static func replace(in descriptor: [UInt8], with schemas: [[UInt8]?]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        for (range, schema) in zip(objects(in: descriptor), schemas) {
            guard let schema else { continue }
            result += descriptor[copied..<range.lowerBound]
            result += indented(schema, by: indentation(at: range.lowerBound, in: descriptor))
            copied = range.upperBound
        }
        return result + descriptor[copied...]
    }

    /// Where the objects behind the keys `"schema"` stand.
    private static func objects(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard text[index] == quote else {
                index += 1
                continue
            }
            let end = endOfString(from: index, in: text)
            var next = skipBlanks(from: end, in: text)
            if text[index..<end].elementsEqual("\"schema\"".utf8), next < text.count, text[next] == UInt8(ascii: ":") {
                next = skipBlanks(from: next + 1, in: text)
                if next < text.count, text[next] == UInt8(ascii: "{") {
                    let close = endOfObject(from: next, in: text)
                    found.append(next..<close)
                    index = close
                    continue
                }
            }
            index = end
        }
        return found
    }

    private static let quote = UInt8(ascii: "\"")

    private static func endOfString(from start: Int, in text: [UInt8]) -> Int {
        var index = start + 1
        while index < text.count, text[index] != quote { index += text[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(index + 1, text.count)
    }

    private static func endOfObject(from start: Int, in text: [UInt8]) -> Int {
        var depth = 0
        var index = start
        while index < text.count {
            if text[index] == quote {
                index = endOfString(from: index, in: text)
                continue
            }
            if text[index] == UInt8(ascii: "{") { depth += 1 }
            if text[index] == UInt8(ascii: "}") { depth -= 1 }
            index += 1
            if depth == 0 { break }
        }
        return index
    }

    private static func skipBlanks(from start: Int, in text: [UInt8]) -> Int {
        text[start...].firstIndex { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } ?? text.count
    }

    private static func indentation(at index: Int, in text: [UInt8]) -> Int {
        let line = text[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return text[line...].prefix { $0 == 0x20 }.count
    }

    private static func indented(_ schema: [UInt8], by count: Int) -> [UInt8] {
        var result: [UInt8] = []
        for byte in schema.reversed().drop(while: { $0 == 0x0A }).reversed() {
            result.append(byte)
            if byte == 0x0A { result += [UInt8](repeating: 0x20, count: count) }
        }
        return result
    }
}
