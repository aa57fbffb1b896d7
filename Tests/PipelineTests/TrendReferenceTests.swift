import Foundation
import Statistics
import Testing

@testable import Pipeline

/// Reference values: python3 Tests/Fixtures/trend/growth.py, each with the call that it is from.
@Suite("The trend of a file agrees with statsmodels and SciPy")
struct TrendReferenceTests {
    private let file = Checkout.project.absolute("Tests/Fixtures/trend/growth.csv")

    private func report(cluster: String? = nil) throws -> TrendPart {
        var request = TrendRequest(file: file, x: "Published", y: "Compute (FLOP)")
        request.cluster = cluster
        return try trend(request).whole
    }

    private func expect(_ value: Double, _ expected: Double, _ location: SourceLocation = #_sourceLocation) {
        #expect(abs(value - expected) <= 1e-11 * max(1, abs(expected)), sourceLocation: location)
    }

    @Test("slope, intercept at 2010-01-01 and their intervals: sm.OLS(y, X).fit().params, .conf_int()")
    func leastSquares() throws {
        let part = try report()
        let line = try part.analysis.line.get()
        #expect(part.count == 55 && part.rowCount == 60)
        expect(line.slope, 0.5068460516295229)
        expect(try #require(line.slopeInterval).low, 0.46214298320390856)
        expect(try #require(line.slopeInterval).high, 0.5515491200551372)
        expect(line.intercept, 16.555169719600325)
        expect(try #require(line.interceptInterval).low, 16.159059586345258)
        expect(try #require(line.interceptInterval).high, 16.951279852855393)
    }

    @Test("R² and standard errors: .rsquared, .bse, .HC3_se")
    func errors() throws {
        let line = try report().analysis.line.get()
        expect(try #require(line.fit.fit.rSquared), 0.9070444925887953)
        expect(line.fit.slope.ols.standardError, 0.022287502270959193)
        expect(try line.fit.slope.hc3.get().standardError, 0.02451872782459434)
    }

    @Test("with clusters the interval is CR2's: cr2(X, y, clusters, [0, 1]), st.t.ppf(0.975, df)")
    func clusters() throws {
        let line = try report(cluster: "Organization").analysis.line.get()
        let cluster = try #require(line.fit.slope.cluster).get()
        expect(cluster.standardError, 0.020000520146426306)
        expect(cluster.degreesOfFreedom, 4.483356837508452)
        expect(try #require(line.slopeInterval).low, 0.45359893631541065)
        expect(try #require(line.slopeInterval).high, 0.5600931669436352)
    }

    @Test("robust lines: st.theilslopes(y, x, 0.95), st.kendalltau(x, y), S by all pairs")
    func robust() throws {
        let analysis = try report().analysis
        let sen = try analysis.theilSen.get()
        expect(sen.slope, 0.5167525087319176)
        expect(sen.interval().low, 0.4707375034090931)
        expect(sen.interval().high, 0.5623667524039825)
        expect(try analysis.mannKendall.get().tau, 0.8169872730405963)
        #expect(try analysis.mannKendall.get().s == 1212)
    }

    @Test("growth follows from the slope: 10^slope, 12 · log10(2) / slope")
    func growth() throws {
        let rate = try #require(try report().analysis.rate)
        expect(rate.factor, 3.2125215646329943)
        expect(rate.doublingMonths, 7.127134435306222)
    }
}
