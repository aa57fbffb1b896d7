/// The line with a share τ of the points below it: the least sum of τ·(height above) + (1 − τ)·(depth below).
///
/// Solved exactly by descending from vertex to vertex. At slope b the best intercept is the τ-quantile of y − bx, and
/// whether another slope is better is read from the points on the line: their weights in [τ − 1, τ] must be able to
/// balance all others. If they are, the line is optimal; if not, they name the point about which to turn.
///
/// Source: Koenker and Bassett (1978), theorem 3.3; the descent follows Wesolowsky (1981).
public struct QuantileLine: Hashable, Sendable {
    public let count: Int
    /// The quantile, strictly between 0 and 1.
    public let tau: Double
    public let slope: Double
    /// The height of the line at x = 0.
    public let intercept: Double
    /// Σ over points of residual · (τ − [residual < 0]), the least possible.
    public let loss: Double

    /// - Parameters:
    ///   - x: such as decimal years.
    ///   - y: as long as `x`.
    ///   - tau: such as 0.5 for the median line; clamped to between 0.001 and 0.999.
    /// - Throws: `InsufficientData` for fewer than 4 points, constant x or y, values that are not finite.
    public init(x: [Double], y: [Double], tau: Double) throws(InsufficientData) {
        try Points.check(x: x, y: y)
        let tau = min(max(tau, 0.001), 0.999)
        var descent = QuantileDescent(x: x, y: y, tau: tau)
        descent.run()
        count = x.count
        self.tau = tau
        slope = descent.slope
        intercept = descent.intercept
        loss = descent.loss
    }
}
