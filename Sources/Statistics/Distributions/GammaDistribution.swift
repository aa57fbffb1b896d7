import RealModule

/// The gamma distribution, on the positive numbers.
public struct GammaDistribution: ContinuousDistribution, Hashable {
    public let shape: Double
    /// The mean is `shape * scale`.
    public let scale: Double

    /// `nil` unless both parameters are finite and positive.
    public init?(shape: Double, scale: Double) {
        guard shape > 0, shape.isFinite, scale > 0, scale.isFinite else { return nil }
        self.shape = shape
        self.scale = scale
    }

    public func density(_ x: Double) -> Double {
        if x < 0 || x == .infinity { return 0 }
        if x == 0 { return shape < 1 ? .infinity : shape == 1 ? 1 / scale : 0 }
        return .exp(function.logDensityOfLog(x / scale)) / x
    }

    public func cumulative(_ x: Double) -> Double { .exp(function.tails(x / scale).logLower) }

    public func upperTail(_ x: Double) -> Double { .exp(function.tails(x / scale).logUpper) }

    public func quantile(_ p: Double) -> Double { value(.lower, p) }

    public func upperQuantile(_ p: Double) -> Double { value(.upper, p) }

    private var function: IncompleteGamma { IncompleteGamma(a: shape) }

    private func value(_ tail: Tail, _ p: Double) -> Double {
        if p <= 0 { return tail == .lower ? 0 : .infinity }
        if p >= 1 { return tail == .lower ? .infinity : 0 }
        return scale * .exp(function.logQuantile(tail, probability: p))
    }
}
