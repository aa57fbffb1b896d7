import RealModule

/// The beta distribution, on the unit interval.
public struct BetaDistribution: ContinuousDistribution, Hashable {
    public let alpha: Double
    public let beta: Double

    /// `nil` unless both parameters are finite and positive.
    public init?(alpha: Double, beta: Double) {
        guard alpha > 0, alpha.isFinite, beta > 0, beta.isFinite else { return nil }
        self.alpha = alpha
        self.beta = beta
    }

    public func density(_ x: Double) -> Double {
        if x < 0 || x > 1 { return 0 }
        if x == 0 { return alpha < 1 ? .infinity : alpha == 1 ? beta : 0 }
        if x == 1 { return beta < 1 ? .infinity : beta == 1 ? alpha : 0 }
        return .exp(function.logDensityOfLogOdds(x: x, y: 1 - x)) / (x * (1 - x))
    }

    public func cumulative(_ x: Double) -> Double { .exp(function.tails(x: x, y: 1 - x).logLower) }

    public func upperTail(_ x: Double) -> Double { .exp(function.tails(x: x, y: 1 - x).logUpper) }

    public func quantile(_ p: Double) -> Double { value(.lower, p) }

    public func upperQuantile(_ p: Double) -> Double { value(.upper, p) }

    private var function: IncompleteBeta { IncompleteBeta(a: alpha, b: beta) }

    private func value(_ tail: Tail, _ p: Double) -> Double {
        if p <= 0 { return tail == .lower ? 0 : 1 }
        if p >= 1 { return tail == .lower ? 1 : 0 }
        return IncompleteBeta.share(function.logOdds(tail, probability: p))
    }
}
