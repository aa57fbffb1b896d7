import RealModule

/// The Mann-Kendall test of a trend: Kendall's S between x and y, with ties in either.
///
/// Source: Kendall, Rank Correlation Methods (1970), chapter 4; S by merging, Knight (1966).
public struct MannKendall: Hashable, Sendable {
    public let count: Int
    /// Pairs that rise less pairs that fall; pairs tied in x or y count for neither.
    public let s: Int
    /// Kendall's tau-b, between −1 and 1.
    public let tau: Double
    /// The variance of S if there is no trend, corrected for ties.
    public let variance: Double
    /// S in standard deviations, with the continuity correction.
    public let z: Double
    /// Two-sided, by the normal approximation.
    public let pValue: Double

    /// - Throws: `InsufficientData` for fewer than 4 points, constant x or y, values that are not finite.
    public init(x: [Double], y: [Double]) throws(InsufficientData) {
        try Points.check(x: x, y: y)
        let order = x.indices.sorted { (x[$0], y[$0], $0) < (x[$1], y[$1], $1) }
        let sortedY = y.sorted()
        let (tiedX, tiedY) = (TiedGroups(sorted: order.map { x[$0] }), TiedGroups(sorted: sortedY))
        let ranks = Self.denseRanks(y)
        let both = Self.pairsTiedInBoth(order, x, y)
        let all = x.count * (x.count - 1) / 2
        let falling = Inversions.count(order.map { ranks[$0] })
        count = x.count
        s = all - tiedX.pairs - tiedY.pairs + both - 2 * falling
        tau = Double(s) / (Double(tiedX.untiedPairs) * Double(tiedY.untiedPairs)).squareRoot()
        variance = Self.variance(count: x.count, tiedX, tiedY)
        z = Double(s - s.signum()) / variance.squareRoot()
        pValue = min(1, 2 * Normal.standard.upperTail(abs(z)))
    }

    private static func variance(count: Int, _ x: TiedGroups, _ y: TiedGroups) -> Double {
        let n = Double(count)
        func main(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
        func twos(_ t: Double) -> Double { t * (t - 1) }
        func threes(_ t: Double) -> Double { t * (t - 1) * (t - 2) }
        return (main(n) - x.sum(main) - y.sum(main)) / 18
            + x.sum(twos) * y.sum(twos) / (2 * twos(n))
            + x.sum(threes) * y.sum(threes) / (9 * threes(n))
    }

    /// The rank of each value, from 0, equal for equal values.
    private static func denseRanks(_ values: [Double]) -> [Int] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = [Int](repeating: 0, count: values.count)
        for place in order.indices.dropFirst() {
            let (here, last) = (order[place], order[place - 1])
            ranks[here] = ranks[last] + (values[here] == values[last] ? 0 : 1)
        }
        return ranks
    }

    private static func pairsTiedInBoth(_ order: [Int], _ x: [Double], _ y: [Double]) -> Int {
        var (pairs, run) = (0, 0)
        for place in order.indices.dropFirst() {
            let (here, last) = (order[place], order[place - 1])
            run = x[here] == x[last] && y[here] == y[last] ? run + 1 : 0
            pairs += run
        }
        return pairs
    }
}
