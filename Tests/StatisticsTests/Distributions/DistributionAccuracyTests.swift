import Statistics
import Testing

@Suite("Distributions agree with mpmath to 1e-10 relative, in both tails")
struct DistributionAccuracyTests {
    @Test("normal", arguments: normalReference)
    func normal(row: DistributionRow) { expectAgreement(Normal.standard, row) }

    @Test("Student's t, 1 to a million degrees of freedom", arguments: studentTReference)
    func studentT(row: DistributionRow) throws {
        expectAgreement(try #require(StudentT(degreesOfFreedom: row.parameters[0])), row)
    }

    @Test("F, 1 to a million degrees of freedom", arguments: fReference)
    func f(row: DistributionRow) throws {
        expectAgreement(
            try #require(FDistribution(numerator: row.parameters[0], denominator: row.parameters[1])), row)
    }

    @Test("chi-squared, 1 to a million degrees of freedom", arguments: chiSquaredReference)
    func chiSquared(row: DistributionRow) throws {
        expectAgreement(try #require(ChiSquared(degreesOfFreedom: row.parameters[0])), row)
    }

    @Test("beta", arguments: betaReference)
    func beta(row: DistributionRow) throws {
        expectAgreement(try #require(BetaDistribution(alpha: row.parameters[0], beta: row.parameters[1])), row)
    }

    @Test("gamma", arguments: gammaReference)
    func gamma(row: DistributionRow) throws {
        expectAgreement(try #require(GammaDistribution(shape: row.parameters[0], scale: row.parameters[1])), row)
    }

    private func expectAgreement(_ distribution: some ContinuousDistribution, _ row: DistributionRow) {
        let quantile = row.tail == .lower ? distribution.quantile(row.p) : distribution.upperQuantile(row.p)
        #expect(relativeError(quantile, row.x) < 1e-10, "quantile \(quantile)")
        let density = distribution.density(row.x)
        #expect(relativeError(density, row.density) < 1e-10, "density \(density)")
        let lower = distribution.cumulative(row.x)
        #expect(relativeError(lower, row.lower) < 1e-10, "cumulative \(lower)")
        let upper = distribution.upperTail(row.x)
        #expect(relativeError(upper, row.upper) < 1e-10, "upper tail \(upper)")
    }
}

/// |value / expected − 1|.
func relativeError(_ value: Double, _ expected: Double) -> Double {
    value == expected ? 0 : abs((value - expected) / expected)
}
