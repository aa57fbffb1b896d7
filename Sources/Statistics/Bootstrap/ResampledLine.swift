/// A line through points that may count several times, ready for resampling.
///
/// The points are put in the order of x, then y, so that a resample does not depend on how they were stored.
public struct ResampledLine: Sendable {
    private let x: [Double]
    private let y: [Double]

    public var count: Int { x.count }

    /// - Throws: `InsufficientData` for columns of different lengths, fewer than 3 points, values that are not finite,
    ///   constant x or y.
    public init(x: [Double], y: [Double]) throws(InsufficientData) {
        try Points.check(x: x, y: y, atLeast: 3)
        let order = x.indices.sorted { (x[$0], y[$0]) < (x[$1], y[$1]) }
        let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
        self.x = order.map { x[$0] - meanX }
        self.y = order.map { y[$0] - meanY }
    }

    /// The least-squares slope where point i counts `weights[i]` times; `nil` where all weight lies at one x.
    public func slope(weights: [Double]) -> Double? {
        guard weights.count == x.count else { return nil }
        var (sum, sumX, sumY, sumXX, sumXY) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for index in weights.indices {
            let weighted = weights[index] * x[index]
            sum += weights[index]
            sumX += weighted
            sumY += weights[index] * y[index]
            sumXX += weighted * x[index]
            sumXY += weighted * y[index]
        }
        let spread = sumXX - sumX * sumX / sum
        guard spread > 1e-12 * sumXX else { return nil }
        return (sumXY - sumX * sumY / sum) / spread
    }

    /// The slope in resamples of whole points.
    public func slopes(_ bootstrap: Bootstrap) -> Replicates {
        bootstrap.pairs(count: count) { slope(weights: $0) }
    }
}
