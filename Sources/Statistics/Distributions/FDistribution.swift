import RealModule

/// Fisher's F distribution, on the positive numbers.
public struct FDistribution: ContinuousDistribution, Hashable {
    /// Degrees of freedom above and below; any positive numbers.
    public let numerator: Double
    public let denominator: Double

    /// `nil` unless both degrees of freedom are finite and positive.
    public init?(numerator: Double, denominator: Double) {
        guard numerator > 0, numerator.isFinite, denominator > 0, denominator.isFinite else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    public func density(_ x: Double) -> Double {
        if x < 0 || x == .infinity { return 0 }
        if x == 0 { return numerator < 2 ? .infinity : numerator == 2 ? 1 : 0 }
        let (share, rest) = shares(x)
        return .exp(beta.logDensityOfLogOdds(x: share, y: rest)) / x
    }

    public func cumulative(_ x: Double) -> Double { .exp(tails(x).logLower) }

    public func upperTail(_ x: Double) -> Double { .exp(tails(x).logUpper) }

    public func quantile(_ p: Double) -> Double { value(.lower, p) }

    public func upperQuantile(_ p: Double) -> Double { value(.upper, p) }

    /// d₁F / (d₁F + d₂) has the beta distribution with these parameters.
    private var beta: IncompleteBeta { IncompleteBeta(a: numerator / 2, b: denominator / 2) }

    private func shares(_ x: Double) -> (Double, Double) {
        let odds = numerator * x / denominator
        return odds.isFinite ? (odds / (1 + odds), 1 / (1 + odds)) : (1, 0)
    }

    private func tails(_ x: Double) -> TailPair {
        let (share, rest) = shares(max(x, 0))
        return beta.tails(x: share, y: rest)
    }

    private func value(_ tail: Tail, _ p: Double) -> Double {
        if p <= 0 { return tail == .lower ? 0 : .infinity }
        if p >= 1 { return tail == .lower ? .infinity : 0 }
        return denominator / numerator * .exp(beta.logOdds(tail, probability: p))
    }
}
