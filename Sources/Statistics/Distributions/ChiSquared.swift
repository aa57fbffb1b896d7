/// The chi-squared distribution: the gamma distribution of shape ν/2 and scale 2.
public struct ChiSquared: ContinuousDistribution, Hashable {
    /// Any positive number.
    public let degreesOfFreedom: Double
    private let gamma: GammaDistribution

    /// `nil` unless `degreesOfFreedom` is finite and positive.
    public init?(degreesOfFreedom: Double) {
        guard let gamma = GammaDistribution(shape: degreesOfFreedom / 2, scale: 2) else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
        self.gamma = gamma
    }

    public func density(_ x: Double) -> Double { gamma.density(x) }
    public func cumulative(_ x: Double) -> Double { gamma.cumulative(x) }
    public func upperTail(_ x: Double) -> Double { gamma.upperTail(x) }
    public func quantile(_ p: Double) -> Double { gamma.quantile(p) }
    public func upperQuantile(_ p: Double) -> Double { gamma.upperQuantile(p) }
}
