import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/regression.py (statsmodels 0.15), section "line".
@Suite("A linear fit agrees with statsmodels")
struct LinearFitTests {
    private let fit: LinearFit

    init() throws { fit = try LinearFit(columns: [GrowthExample.sinceStart], y: GrowthExample.y) }

    @Test("coefficients, standard errors, R², residual standard error: OLS(y, X).fit()")
    func summary() throws {
        #expect(fit.count == 14)
        #expect(fit.parameterCount == 2)
        #expect(fit.residualDegreesOfFreedom == 12)
        expect(fit.coefficients, [16.97329799872061, 0.5994242895001423])
        expect(fit.standardErrors, [0.27979294283252715, 0.04218859255605857])
        #expect(relativeError(try #require(fit.rSquared), 0.9438919801174289) < 1e-12)
        #expect(relativeError(try #require(fit.adjustedRSquared), 0.9392163117938813) < 1e-12)
        #expect(relativeError(fit.residualStandardError, 0.5274899830055816) < 1e-12)
    }

    @Test("t intervals at any level: conf_int(0.1)")
    func intervals() throws {
        let level = try #require(ConfidenceLevel(0.9))
        let intercept = fit.coefficient(0).interval(level)
        let slope = fit.coefficient(1).interval(level)
        expect(
            [intercept.low, intercept.high, slope.low, slope.high],
            [16.474626518551695, 17.471969478889527, 0.5242320859971196, 0.674616493003165])
        #expect(slope.level == level)
        #expect(slope.method == .leastSquares)
    }

    @Test("the confidence band of the mean: get_prediction(x0).conf_int()")
    func band() {
        let mean = fit.mean(at: [GrowthExample.sinceStart[3] + 0.3])
        let interval = mean.interval()
        expect(
            [mean.value, interval.low, interval.high], [18.89145572512112, 18.506263762226865, 19.276647688015373])
    }

    @Test("leverage, Cook's distance, leave-one-out residuals: get_influence()")
    func influence() throws {
        expect(
            fit.leverage,
            [
                0.24630357306040618, 0.20261354290413877, 0.1603582198665826, 0.12260805994699554, 0.10611349721282794,
                0.08839440738371779, 0.07143379329251576, 0.07351731700630508, 0.07877181760029184, 0.09150141643059509,
                0.13576715708672646, 0.16730329891254336, 0.19932376861921264, 0.255990130677141,
            ])
        expect(
            fit.cooksDistance.compactMap(\.self),
            [
                0.004153228003942529, 0.024629744493072352, 0.0021275324164995524, 0.0277937711044792,
                0.08269431063121505, 0.02093363203067743, 0.0012063221075747307, 0.04650099999456846,
                0.1206829594120105, 0.04381570843066728, 0.07901279404141735, 0.17087366407745677,
                0.36890360336726147, 0.15145206431494673,
            ])
        expect(
            fit.leaveOneOutResiduals.compactMap(\.self),
            [
                -0.09686943026536861, 0.260090765316642, -0.08592542608995642, -0.3551758616021169, 0.6585393281399715,
                -0.3630271559889792, -0.09694133624637241, -0.5932879617300104, 0.923350858049821, -0.5162145307140721,
                0.5690894864284003, -0.7539013630077874, 1.0148599602820783, -0.5737929425058241,
            ])
    }

    @Test("PRESS is the sum of squares of predicting each record from a fit to the others")
    func press() throws {
        var sum = 0.0
        for left in 0..<fit.count {
            let others = (0..<fit.count).filter { $0 != left }
            let without = try LinearFit(
                columns: [others.map { GrowthExample.sinceStart[$0] }], y: others.map { GrowthExample.y[$0] })
            let error = GrowthExample.y[left] - without.mean(at: [GrowthExample.sinceStart[left]]).value
            sum += error * error
        }
        #expect(relativeError(try #require(fit.press), sum) < 1e-12)
    }

    @Test("without an intercept R² is uncentred: OLS(y, [x, group]).fit()")
    func noIntercept() throws {
        let fit = try LinearFit(
            columns: [GrowthExample.sinceStart, GrowthExample.group], y: GrowthExample.y, intercept: false)
        expect(fit.coefficients, [2.36432752699369, 6.777819308107869])
        expect(fit.standardErrors, [0.42534437458914814, 3.9893065510511114])
        #expect(relativeError(try #require(fit.rSquared), 0.8594002720842278) < 1e-12)
        #expect(relativeError(try #require(fit.adjustedRSquared), 0.8359669840982658) < 1e-12)
    }
}

/// Every value within 1e-11 of its reference, relatively.
func expect(_ values: [Double], _ reference: [Double], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(values.count == reference.count, sourceLocation: sourceLocation)
    for (value, expected) in zip(values, reference) {
        #expect(relativeError(value, expected) < 1e-11, "\(value) for \(expected)", sourceLocation: sourceLocation)
    }
}
