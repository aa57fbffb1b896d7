/// One `{{…}}` of a template.
struct TemplateTag: Equatable {
    enum Kind: Equatable { case value, section, inverted, end, partial, ignored }

    let kind: Kind
    let name: String
    let line: Int

    /// Every tag in its order. Nil ends the scan where a tag is never closed.
    static func tags(in text: String) throws(UnclosedTag) -> [TemplateTag] {
        let bytes = Array(text.utf8)
        var tags: [TemplateTag] = []
        var line = 1
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0A { line += 1 }
            guard bytes[index] == 0x7B, index + 1 < bytes.count, bytes[index + 1] == 0x7B else {
                index += 1
                continue
            }
            let start = line
            let isTriple = index + 2 < bytes.count && bytes[index + 2] == 0x7B
            var end = index + 2
            while end + 1 < bytes.count, !(bytes[end] == 0x7D && bytes[end + 1] == 0x7D) {
                if bytes[end] == 0x0A { line += 1 }
                end += 1
            }
            guard end + 1 < bytes.count else { throw UnclosedTag(line: start) }
            let inside = String(decoding: bytes[(index + (isTriple ? 3 : 2))..<end], as: UTF8.self)
            tags.append(
                isTriple ? TemplateTag(kind: .value, name: bare(inside), line: start) : tag(inside, line: start))
            index = end + (isTriple ? 3 : 2)
        }
        return tags
    }

    struct UnclosedTag: Error { let line: Int }

    private static func tag(_ inside: String, line: Int) -> TemplateTag {
        let kinds: [Character: Kind] = [
            "#": .section, "^": .inverted, "/": .end, ">": .partial, "&": .value, "!": .ignored, "%": .ignored,
            "=": .ignored,
        ]
        let trimmed = inside.drop(while: \.isWhitespace)
        guard let sign = trimmed.first, let kind = kinds[sign] else {
            return TemplateTag(kind: .value, name: bare(inside), line: line)
        }
        return TemplateTag(kind: kind, name: bare(String(trimmed.dropFirst())), line: line)
    }

    /// Without blanks and without the transforms around it: `reversed(items)` is about `items`.
    private static func bare(_ text: String) -> String {
        var name = text.filter { !$0.isWhitespace }
        while let open = name.firstIndex(of: "("), name.hasSuffix(")") {
            name = String(name[name.index(after: open)...].dropLast())
        }
        return name
    }
}
