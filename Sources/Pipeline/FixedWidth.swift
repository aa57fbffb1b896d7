/// Text set for a terminal, where every character takes one column or two.
enum FixedWidth {
    static let columns = 80

    /// The columns that a text takes: two for East Asian wide characters and emoji, none for combining marks.
    static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x300: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            let category = scalar.properties.generalCategory
            return category == .nonspacingMark || category == .enclosingMark || category == .format ? 0 : 1
        }
    }

    /// At most `limit` columns wide.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard width(text) > limit else { return text }
        var kept = ""
        for character in text {
            guard width(kept) + width(String(character)) < limit else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - width(text)))
    }

    /// Lines of at most 80 columns, broken between words; later lines begin with `indent`. A word that is longer is cut.
    static func wrapped(_ text: String, first: String = "", indent: String = "") -> String {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(whereSeparator: \.isWhitespace) {
            let piece = shortened(String(word), to: columns - width(indent))
            if !isEmpty, width(line) + 1 + width(piece) > columns {
                lines.append(line)
                line = indent
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + piece
            isEmpty = false
        }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}

extension String {
    var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
