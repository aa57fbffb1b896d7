/// The checks that every line through points begins with.
enum Points {
    /// - Throws: the first reason that holds of: nothing, unequal lengths, not finite, out of range, too few, constant x, constant y.
    static func check(x: [Double], y: [Double], atLeast need: Int = 4) throws(InsufficientData) {
        guard x.count == y.count else { throw .unequalLengths(x.count, y.count) }
        guard !x.isEmpty else { throw .nothingKnown }
        if let bad = x.indices.first(where: { !x[$0].isFinite || !y[$0].isFinite }) { throw .notFinite(index: bad) }
        guard canBeSquared(x), canBeSquared(y) else { throw .outOfRange }
        guard x.count >= need else { throw .tooFewRecords(have: x.count, need: need) }
        guard x.contains(where: { $0 != x[0] }) else { throw .constantX }
        guard y.contains(where: { $0 != y[0] }) else { throw .constantY }
    }

    /// Whether sums of squares of these values neither overflow nor vanish.
    static func canBeSquared(_ values: [Double]) -> Bool {
        let largest = values.reduce(0) { max($0, abs($1)) }
        return largest == 0 || (1e-140...1e140).contains(largest)
    }
}
