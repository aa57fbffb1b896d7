import Tables

/// Lines without anything on them, which a CSV reader skips: counted, so that none vanishes in silence.
struct BlankLines {
    private var aboveHeader = LineCount()
    private var amongRows = LineCount()
    private var waiting = LineCount()
    private var sawRecord = false

    mutating func append(_ line: Int) { waiting.append(line) }

    mutating func recordFollows() {
        if sawRecord { amongRows.append(waiting) } else { aboveHeader = waiting }
        waiting = LineCount()
        sawRecord = true
    }

    /// Blank lines at the end of a file mean nothing.
    mutating func forgetTrailing() { waiting = LineCount() }

    func notices(file: String) -> [Diagnostic] {
        [
            notice(aboveHeader, file: file, rule: .blankLineAboveHeader, place: "above the header"),
            notice(amongRows, file: file, rule: .blankLine, place: "among the rows"),
        ].compactMap { $0 }
    }

    private func notice(_ lines: LineCount, file: String, rule: DataRule, place: String) -> Diagnostic? {
        guard let first = lines.first.first else { return nil }
        return Diagnostic(
            severity: .notice, file: file, line: first, rule: rule.rawValue,
            message: lines.count == 1
                ? "a blank line \(place) was skipped"
                : "\(lines.count) blank lines \(place) were skipped (\(lines.list))",
            advice: "Delete it, or write \"\" for a row whose only cell is empty.")
    }
}

/// How often something happened and the first three lines of it.
struct LineCount {
    private(set) var count = 0
    private(set) var first: [Int] = []

    mutating func append(_ line: Int) {
        count += 1
        if first.count < 3 { first.append(line) }
    }

    mutating func append(_ other: LineCount) {
        count += other.count
        first += other.first.prefix(3 - first.count)
    }

    /// `lines 3, 5, 9 …`
    var list: String {
        (count == 1 ? "line " : "lines ") + first.map(String.init).joined(separator: ", ") + (count > 3 ? " …" : "")
    }
}
