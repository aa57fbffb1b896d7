import Statistics
import Testing

@Suite("Distributions at their edges")
struct DistributionEdgeTests {
    @Test("parameters that give no distribution give nil")
    func parameters() {
        #expect(Normal(mean: 0, standardDeviation: 0) == nil)
        #expect(StudentT(degreesOfFreedom: 0) == nil && StudentT(degreesOfFreedom: .nan) == nil)
        #expect(FDistribution(numerator: 1, denominator: -2) == nil)
        #expect(ChiSquared(degreesOfFreedom: .infinity) == nil)
        #expect(BetaDistribution(alpha: 1, beta: 0) == nil && GammaDistribution(shape: 1, scale: .nan) == nil)
    }

    @Test("probabilities 0 and 1, and beyond, give the ends of the support")
    func ends() throws {
        let t = try #require(StudentT(degreesOfFreedom: 3))
        let f = try #require(FDistribution(numerator: 2, denominator: 3))
        let beta = try #require(BetaDistribution(alpha: 2, beta: 3))
        let gamma = try #require(GammaDistribution(shape: 2, scale: 3))
        #expect(Normal.standard.quantile(0) == -.infinity && Normal.standard.upperQuantile(0) == .infinity)
        #expect(t.quantile(0) == -.infinity && t.quantile(1) == .infinity && t.quantile(0.5) == 0)
        #expect(f.quantile(0) == 0 && f.quantile(1.5) == .infinity && f.upperQuantile(0) == .infinity)
        #expect(beta.quantile(-1) == 0 && beta.quantile(1) == 1)
        #expect(gamma.quantile(0) == 0 && gamma.upperQuantile(0) == .infinity)
    }

    @Test("outside the support there is no density and all probability on one side")
    func outside() throws {
        let f = try #require(FDistribution(numerator: 2, denominator: 3))
        let beta = try #require(BetaDistribution(alpha: 0.5, beta: 3))
        let gamma = try #require(GammaDistribution(shape: 1, scale: 4))
        #expect(f.density(-1) == 0 && f.cumulative(-1) == 0 && f.upperTail(-1) == 1 && f.density(0) == 1)
        #expect(f.upperTail(.infinity) == 0)
        #expect(beta.density(2) == 0 && beta.cumulative(2) == 1 && beta.upperTail(-1) == 1)
        #expect(beta.density(0) == .infinity && beta.density(1) == 0)
        #expect(gamma.density(0) == 0.25 && gamma.cumulative(.infinity) == 1 && gamma.upperTail(0) == 1)
        let t = try #require(StudentT(degreesOfFreedom: 3))
        #expect(t.upperTail(.infinity) == 0 && t.cumulative(-.infinity) == 0 && t.upperTail(-.infinity) == 1)
    }

    @Test("t with a million degrees of freedom is nearly normal, F(1, ν) is t², chi-squared(2) is exponential")
    func relations() throws {
        let t = try #require(StudentT(degreesOfFreedom: 1e6))
        #expect(relativeError(t.upperQuantile(0.025), Normal.standard.upperQuantile(0.025)) < 2e-6)
        let (five, f) = (
            try #require(StudentT(degreesOfFreedom: 5.5)), try #require(FDistribution(numerator: 1, denominator: 5.5))
        )
        let root = five.upperQuantile(0.01)
        #expect(relativeError(f.upperQuantile(0.02), root * root) < 1e-13)
        let chi = try #require(ChiSquared(degreesOfFreedom: 2))
        #expect(relativeError(chi.upperQuantile(1e-5), 23.025850929940457) < 1e-14)
    }

    @Test(
        "quantile and tail undo each other over 600 orders of magnitude",
        arguments: [1e-300, 1e-150, 1e-30, 0.2, 0.5, 0.7])
    func roundTrip(p: Double) throws {
        for degrees in [0.3, 1, 4.4, 60, 1e5] {
            let t = try #require(StudentT(degreesOfFreedom: degrees))
            let chi = try #require(ChiSquared(degreesOfFreedom: degrees))
            if degrees > 1 { #expect(relativeError(t.upperTail(t.upperQuantile(p)), p) < 1e-10) }
            #expect(relativeError(chi.upperTail(chi.upperQuantile(p)), p) < 1e-10)
        }
        #expect(relativeError(Normal.standard.upperTail(Normal.standard.upperQuantile(p)), p) < 1e-12)
    }
}
