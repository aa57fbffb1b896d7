/// A continuous probability distribution on the real line.
///
/// Both tails are computed for themselves, so that neither loses digits to `1 - p`. A probability below 0 or above 1
/// counts as 0 or 1.
public protocol ContinuousDistribution: Sendable {
    /// The probability density at `x`, per unit of `x`.
    func density(_ x: Double) -> Double
    /// The probability of a value of at most `x`.
    func cumulative(_ x: Double) -> Double
    /// The probability of a value above `x`.
    func upperTail(_ x: Double) -> Double
    /// The value that is exceeded with probability `1 - p`.
    func quantile(_ p: Double) -> Double
    /// The value that is exceeded with probability `p`.
    func upperQuantile(_ p: Double) -> Double
}
