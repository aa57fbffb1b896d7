import RealModule

/// The middle of some values, with an interval that assumes nothing of their distribution.
public struct Median: Hashable, Sendable {
    public let value: Double
    /// From the k-th least to the k-th greatest value, k the largest for which the binomial distribution gives at least the
    /// level; `nil` below 6 values at 95 %, where not even the least and the greatest do.
    ///
    /// Source: Thompson (1936); Conover, Practical Nonparametric Statistics (1999), section 3.2.
    public let interval: Interval?
    public let count: Int

    /// - Throws: `.nothingKnown` without values, `.notFinite` for one that is not finite.
    public init(_ values: [Double], level: ConfidenceLevel = .percent95) throws(InsufficientData) {
        guard !values.isEmpty else { throw .nothingKnown }
        if let index = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
        let sorted = values.sorted()
        count = sorted.count
        value = sorted.median()
        let rank = Self.rank(count: sorted.count, tail: level.tail)
        interval = rank.map { rank in
            Interval(sorted[rank], sorted[sorted.count - 1 - rank], level: level, method: .orderStatistics)
        }
    }

    /// The rank from 0 of the lower end: the largest r with P(B ≤ r) ≤ tail, B binomial with one half.
    private static func rank(count: Int, tail: Double) -> Int? {
        var term = Double.exp2(-Double(count))
        var sum = 0.0
        var rank: Int?
        for below in 0..<count {
            sum += term
            guard sum <= tail else { break }
            rank = below
            term *= Double(count - below) / Double(below + 1)
        }
        return rank
    }
}
