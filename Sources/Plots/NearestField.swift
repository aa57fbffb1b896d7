/// Finds the fields that a mistyped name may have meant.
enum NearestField {
    /// At most three names within a third of the longer name's length by edit distance, ignoring case; closest first.
    static func suggestions(for name: String, among names: [String]) -> [String] {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(80))
        let ranked: [(distance: Int, offset: Int)] = names.enumerated().compactMap { offset, candidate in
            let letters = Array(candidate.lowercased().unicodeScalars.prefix(80))
            let distance = distance(wanted, letters)
            return distance <= max(1, max(wanted.count, letters.count) / 3) ? (distance, offset) : nil
        }
        return ranked.sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }.prefix(3).map { names[$0.offset] }
    }

    /// Edits of one letter, two swapped neighbours included (optimal string alignment).
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
