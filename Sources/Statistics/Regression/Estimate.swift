/// An estimated quantity with its standard error, and the t distribution that its error follows.
public struct Estimate: Hashable, Sendable {
    public let value: Double
    public let standardError: Double
    /// Of the t distribution; fractional where they are Satterthwaite's.
    public var degreesOfFreedom: Double { distribution.degreesOfFreedom }
    public let method: IntervalMethod

    private let distribution: StudentT

    /// - Throws: `.noDegreesOfFreedom` unless the degrees of freedom are finite and positive.
    init(
        value: Double, standardError: Double, degreesOfFreedom: Double, method: IntervalMethod
    ) throws(InsufficientData) {
        guard let distribution = StudentT(degreesOfFreedom: degreesOfFreedom) else { throw .noDegreesOfFreedom }
        self.init(value: value, standardError: standardError, distribution: distribution, method: method)
    }

    init(value: Double, standardError: Double, distribution: StudentT, method: IntervalMethod) {
        self.value = value
        self.standardError = standardError
        self.distribution = distribution
        self.method = method
    }

    /// value ± t · standard error.
    public func interval(_ level: ConfidenceLevel = .percent95) -> Interval {
        let reach = distribution.upperQuantile(level.tail) * standardError
        return Interval(value - reach, value + reach, level: level, method: method)
    }

    /// A cluster-robust estimate with fewer than 4 degrees of freedom, whose interval is not to be relied on.
    ///
    /// Source: Pustejovsky and Tipton (2018), section 4.
    public var hasFewClusters: Bool { method == .clusterRobust && degreesOfFreedom < 4 }
}
