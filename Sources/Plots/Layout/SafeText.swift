/// Text from data, made fit for one line of a figure.
enum SafeText {
    /// Without control and direction-changing characters and others that XML or JSON readers refuse; runs of white space
    /// become one space; longer than `limit` characters ends in `…`.
    static func line(_ text: String, limit: Int = 400) -> String {
        if isPlain(text), text.utf8.count <= limit { return text }
        var clean = String.UnicodeScalarView()
        var hasSpace = true
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !hasSpace { clean.append(" ") }
                hasSpace = true
            } else if isAllowed(scalar) {
                clean.append(scalar)
                hasSpace = false
            }
        }
        while clean.last == " " { clean.removeLast() }
        let result = String(clean)
        if result.utf8.count <= limit || result.count <= limit { return result }
        return result.prefix(max(limit - 1, 0)) + "…"
    }

    /// Text before or after a number; a space at its edge stays.
    static func affix(_ text: String) -> String {
        let (first, last) = (text.first == " " ? " " : "", text.count > 1 && text.last == " " ? " " : "")
        return first + line(text, limit: 12) + last
    }

    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            if byte < 0x20 || byte > 0x7E || (byte == 0x20 && last == 0x20) { return false }
            last = byte
        }
        return last != 0x20 || text.isEmpty
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: false
        case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
        case 0xE0000...0xE007F: false
        default: scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}

extension [String] {
    /// Each as a safe line; of those that then read alike, the later ones are numbered.
    var distinctLines: [String] {
        var seen: Set<String> = []
        return map { text in
            let line = SafeText.line(text)
            var name = line
            var number = 2
            while !seen.insert(name).inserted {
                name = "\(line) (\(number))"
                number += 1
            }
            return name
        }
    }
}
