/// Finds what a mistyped name may have meant.
public enum NearestName {
    /// The closest of `names` by edit distance (optimal string alignment, ignoring case), closest first, equal distances in
    /// the order given; only those within a third of the longer name's length, at least one edit.
    public static func suggestions(for name: String, among names: [String], limit: Int = 3) -> [String] {
        let wanted = Array(name.lowercased())
        let ranked: [(offset: Int, distance: Int)] = names.enumerated().compactMap { offset, candidate in
            let letters = Array(candidate.lowercased())
            let allowed = max(1, max(wanted.count, letters.count) / 3)
            let distance = editDistance(wanted, letters)
            return distance <= allowed ? (offset, distance) : nil
        }
        return ranked.sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }.prefix(limit).map {
            names[$0.offset]
        }
    }

    /// ` Did you mean "a" or "b"?`, or nothing; to be appended to a message.
    public static func hint(for name: String, among names: [String]) -> String {
        let found = suggestions(for: name, among: names)
        guard !found.isEmpty else { return "" }
        return " Did you mean " + found.map { "\"\($0)\"" }.joined(separator: " or ") + "?"
    }

    static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current[column] = best
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
