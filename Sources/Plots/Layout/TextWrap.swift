/// Breaks text into lines and shortens what does not fit.
enum TextWrap {
    /// At most `limit` lines no wider than `width`; the last ends in `…` when text is left over. Words wider than a line are
    /// broken anywhere.
    static func lines(
        _ text: String, width: Double, size: Double, isBold: Bool = false, limit: Int = 20
    ) -> [String] {
        var lines: [String] = []
        var line = ""
        var pending = text.split(separator: " ").map(String.init)[...]
        func fits(_ text: String) -> Bool { TextWidth.of(text, size: size, isBold: isBold) <= width }
        while let word = pending.popFirst() {
            let longer = line.isEmpty ? word : line + " " + word
            if fits(longer) {
                line = longer
                continue
            }
            if line.isEmpty {
                let head = prefix(word, width: width, size: size, isBold: isBold)
                line = head
                pending = [String(word.dropFirst(head.count))] + pending
            } else {
                pending = [word] + pending
            }
            lines.append(line)
            line = ""
            if lines.count == limit { break }
        }
        if lines.count < limit, !line.isEmpty { lines.append(line) }
        if !pending.isEmpty, let last = lines.popLast() {
            lines.append(shortened(last + "…", width: width, size: size, isBold: isBold, isCut: true))
        }
        return lines
    }

    /// As `lines`, but of about equal length: no last line of one word.
    static func balanced(_ text: String, width: Double, size: Double, isBold: Bool, limit: Int) -> [String] {
        let wide = lines(text, width: width, size: size, isBold: isBold, limit: limit)
        var best = wide
        var narrower = width
        while wide.count > 1, narrower > width * 0.5 {
            narrower -= size
            let lines = lines(text, width: narrower, size: size, isBold: isBold, limit: limit)
            guard lines.count == wide.count, lines.last?.hasSuffix("…") == wide.last?.hasSuffix("…") else { break }
            best = lines
        }
        return best
    }

    /// The text, or its beginning and `…` where it is wider than `width`.
    static func shortened(
        _ text: String, width: Double, size: Double, isBold: Bool = false, isCut: Bool = false
    ) -> String {
        if TextWidth.of(text, size: size, isBold: isBold) <= width { return text }
        let room = width - TextWidth.of("…", size: size, isBold: isBold)
        var head = prefix(text, width: room, size: size, isBold: isBold)
        while head.last == " " || head.last == "…" { head.removeLast() }
        return head + "…"
    }

    /// The longest beginning that fits, at least one character.
    private static func prefix(_ text: String, width: Double, size: Double, isBold: Bool) -> String {
        var used = 0.0
        var head = ""
        for character in text {
            used += TextWidth.of(String(character), size: size, isBold: isBold)
            if used > width, !head.isEmpty { break }
            head.append(character)
        }
        return head
    }
}
