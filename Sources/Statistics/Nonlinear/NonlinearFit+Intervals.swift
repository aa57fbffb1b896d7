extension NonlinearFit {
    /// The values of one parameter that the data do not exclude: profile likelihood against F(1, n−p).
    ///
    /// At n = 12, chi-squared in place of F covers 87 % where this covers 95. An end that nothing bounds is infinite and
    /// open. `nil` where the fit did not converge.
    ///
    /// Source: Bates and Watts, Nonlinear Regression Analysis and Its Applications (1988), section 6.1.
    ///
    /// - Parameters:
    ///   - index: The position of the parameter in `curve.parameterNames`.
    ///   - level: How often the interval should hold the truth.
    public func profileInterval(_ index: Int, level: ConfidenceLevel = .percent95) -> Interval? {
        guard convergence == .converged, parameters.indices.contains(index),
            let distribution = FDistribution(numerator: 1, denominator: Double(residualDegreesOfFreedom))
        else { return nil }
        let critical = distribution.upperQuantile(1 - level.value)
        let low = ProfileEnd(self, index, direction: -1, critical: critical).find()
        let high = ProfileEnd(self, index, direction: 1, critical: critical).find()
        return Interval(
            low ?? -.infinity, high ?? .infinity, level: level, method: .profileF, isOpenBelow: low == nil,
            isOpenAbove: high == nil)
    }

    /// estimate ± t · standard error, the fallback where there is no profile; `nil` where there is no standard error.
    ///
    /// It is symmetric where the likelihood is not, and covers less than its level for small n.
    public func waldInterval(_ index: Int, level: ConfidenceLevel = .percent95) -> Interval? {
        guard parameters.indices.contains(index), let error = standardErrors?[index],
            let distribution = StudentT(degreesOfFreedom: Double(residualDegreesOfFreedom))
        else { return nil }
        let reach = distribution.upperQuantile(level.tail) * error
        return Interval(parameters[index] - reach, parameters[index] + reach, level: level, method: .wald)
    }
}
