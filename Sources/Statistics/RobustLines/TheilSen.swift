import RealModule

/// The line whose slope is the median of the slopes of all pairs of points.
///
/// Source: Theil (1950); Sen (1968), "Estimates of the regression coefficient based on Kendall's tau".
public struct TheilSen: Sendable {
    public let count: Int
    public let slope: Double
    /// The height of the line at x = 0: median y − slope · median x.
    public let intercept: Double

    private let slopes: PairwiseSlopes
    private let variance: Double

    /// - Throws: `InsufficientData` for fewer than 4 points, constant x or y, values that are not finite.
    public init(x: [Double], y: [Double]) throws(InsufficientData) {
        variance = try MannKendall(x: x, y: y).variance
        slopes = PairwiseSlopes(x: x, y: y)
        count = x.count
        let middle = slopes.slope(rank: slopes.count / 2)
        slope = slopes.count % 2 == 1 ? middle : (slopes.slope(rank: slopes.count / 2 - 1) + middle) / 2
        guard slope.isFinite else { throw .outOfRange }
        intercept = y.median() - slope * x.median()
    }

    /// Sen's interval of the slope: the slopes that Kendall's test does not reject, corrected for ties in x and y.
    ///
    /// An end is open where there are too few slopes to bound it.
    public func interval(_ level: ConfidenceLevel = .percent95) -> Interval {
        let reach = Normal.standard.upperQuantile(level.tail) * variance.squareRoot()
        let low = ((Double(slopes.count) - reach) / 2).rounded(.toNearestOrEven) - 1
        let high = ((Double(slopes.count) + reach) / 2).rounded(.toNearestOrEven)
        let last = Double(slopes.count - 1)
        return Interval(
            slopes.slope(rank: Int(max(low, 0))), slopes.slope(rank: Int(min(high, last))), level: level, method: .sen,
            isOpenBelow: low < 0, isOpenAbove: high > last)
    }
}
