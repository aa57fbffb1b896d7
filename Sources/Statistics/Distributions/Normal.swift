import RealModule

/// The normal distribution.
public struct Normal: ContinuousDistribution, Hashable {
    public let mean: Double
    public let standardDeviation: Double

    /// `nil` unless `mean` is finite and `standardDeviation` finite and positive.
    public init?(mean: Double, standardDeviation: Double) {
        guard mean.isFinite, standardDeviation > 0, standardDeviation.isFinite else { return nil }
        self.mean = mean
        self.standardDeviation = standardDeviation
    }

    private init() {
        mean = 0
        standardDeviation = 1
    }

    /// Mean 0, standard deviation 1.
    public static let standard = Normal()

    public func density(_ x: Double) -> Double {
        let z = (x - mean) / standardDeviation
        return .exp(-0.5 * z * z) / (standardDeviation * .sqrt(2 * .pi))
    }

    public func cumulative(_ x: Double) -> Double {
        0.5 * .erfc((mean - x) / (standardDeviation * .sqrt(2)))
    }

    public func upperTail(_ x: Double) -> Double {
        0.5 * .erfc((x - mean) / (standardDeviation * .sqrt(2)))
    }

    public func quantile(_ p: Double) -> Double { mean + standardDeviation * StandardNormalQuantile.value(p) }

    public func upperQuantile(_ p: Double) -> Double { mean - standardDeviation * StandardNormalQuantile.value(p) }
}
