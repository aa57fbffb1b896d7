import RealModule
import Statistics
import Testing

@Suite("Intervals of nonlinear fits")
struct ProfileIntervalTests {
    struct Reference: Sendable, CustomTestStringConvertible {
        let name: String
        let parameter: Int
        let profile: (low: Double, high: Double)
        let wald: (low: Double, high: Double)
        var testDescription: String { "\(name) b\(parameter + 1)" }
    }

    /// SciPy 1.17: `brentq` on (S(b) − S)/(S/(n−p)) − `f.ppf(.95, 1, n-p)`, S(b) by `least_squares` with b held and all
    /// tolerances 1e-15; Wald from `inv(jac.T @ jac)`.
    static let references = [
        Reference(
            name: "Rat42", parameter: 0, profile: (68.76476533520322, 77.1891392908364),
            wald: (68.21922487279343, 76.70525104859317)),
        Reference(
            name: "Rat42", parameter: 1, profile: (2.415552016315638, 2.8483753944420034),
            wald: (2.4020261496884237, 2.834127490257691)),
        Reference(
            name: "Rat42", parameter: 2, profile: (0.059472182887477444, 0.07600357239704027),
            wald: (0.05892575418054005, 0.0757926440855742)),
        Reference(
            name: "Misra1a", parameter: 0, profile: (233.19530796165887, 245.0173692432199),
            wald: (233.044213890886, 244.8400292589758)),
        Reference(
            name: "Misra1a", parameter: 1, profile: (0.0005343182679286737, 0.0005660298972764953),
            wald: (0.0005343236570851097, 0.0005659892474014482)),
        Reference(
            name: "MGH09", parameter: 0, profile: (0.16353068219572492, 0.21590565934374112),
            wald: (0.1657667174734898, 0.2198471526164269)),
    ]

    @Test("profiles and Wald intervals are SciPy's", arguments: references)
    func agreesWithSciPy(reference: Reference) throws {
        let data = try NISTNonlinearData(reference.name)
        let curve = try #require(NISTNonlinearModels.all[reference.name])
        let fit = try NonlinearFit(curve, x: data.x, y: data.y, starts: [data.starts[1]])
        let profile = try #require(fit.profileInterval(reference.parameter))
        #expect(isClose(profile.low, reference.profile.low, 1e-7))
        #expect(isClose(profile.high, reference.profile.high, 1e-7))
        #expect(profile.method == .profileF)
        #expect(!profile.isOpenBelow && !profile.isOpenAbove)
        let wald = try #require(fit.waldInterval(reference.parameter))
        #expect(isClose(wald.low, reference.wald.low, 1e-5))
        #expect(isClose(wald.high, reference.wald.high, 1e-5))
        #expect(wald.method == .wald)
    }

    @Test("the asymptote of growth that has not bent yet is open above")
    func open() throws {
        let x = (0..<12).map(Double.init)
        let y = x.map { Double.exp(0.3 * $0) + ($0.truncatingRemainder(dividingBy: 2) == 0 ? 0.3 : -0.3) }
        let fit = try NonlinearFit(.logistic, x: x, y: y, starts: [[60, 0.3, 12], [200, 0.3, 15]])
        let interval = try #require(fit.profileInterval(0))
        #expect(interval.isOpenAbove && !interval.isOpenBelow)
        #expect(interval.high == .infinity)
        #expect(interval.low > 20)
    }

    @Test("a fit that did not converge has no profile interval, and says why")
    func notConverged() throws {
        let curve = Curve(name: "nowhere", parameterNames: ["a"]) { x, parameters, gradient in
            gradient[0] = 1
            return .log(-1 - x * x) + parameters[0]
        }
        let fit = try NonlinearFit(curve, x: [1, 2, 3], y: [1, 2, 4], starts: [[1]])
        #expect(fit.convergence == .notFiniteAtStart)
        #expect(fit.profileInterval(0) == nil)
        #expect(fit.convergence.description == "the curve has no finite value at the starting values")
    }

    @Test("a parameter that the data do not touch has no standard error")
    func undetermined() throws {
        let curve = Curve(name: "line and nothing", parameterNames: ["slope", "unused"]) { x, parameters, gradient in
            gradient[0] = x
            gradient[1] = 0
            return parameters[0] * x
        }
        let fit = try NonlinearFit(curve, x: [1, 2, 3, 4], y: [1.1, 1.9, 3.2, 3.9], starts: [[1, 1]])
        #expect(fit.convergence == .converged)
        // Σxy / Σx² = 30.1 / 30.
        #expect(isClose(fit.parameters[0], 30.1 / 30, 1e-12))
        #expect(fit.standardErrors == nil)
        #expect(fit.waldInterval(1) == nil)
        let profile = try #require(fit.profileInterval(1))
        #expect(profile.isOpenBelow && profile.isOpenAbove)
    }

    @Test("knows n, p and residual degrees of freedom; refuses too few points and constant columns")
    func counts() throws {
        let data = try NISTNonlinearData("Rat42")
        let fit = try NonlinearFit(NISTNonlinearModels.rat42, x: data.x, y: data.y, starts: [data.starts[0]])
        #expect(fit.count == 9 && fit.parameters.count == 3 && fit.residualDegreesOfFreedom == 6)
        #expect(isClose(fit.residualStandardError, 1.1587725499, 1e-9))
        #expect(throws: InsufficientData.tooFewRecords(have: 3, need: 4)) {
            _ = try NonlinearFit(.logistic, x: [1, 2, 3], y: [1, 2, 3], starts: [[1, 1, 1]])
        }
        #expect(throws: InsufficientData.constantX) {
            _ = try NonlinearFit(.logistic, x: [1, 1, 1, 1], y: [1, 2, 3, 4], starts: [[1, 1, 1]])
        }
        #expect(throws: InsufficientData.nothingKnown) {
            _ = try NonlinearFit(.logistic, x: data.x, y: data.y, starts: [])
        }
    }

    private func isClose(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
        abs(value - expected) <= tolerance * abs(expected)
    }
}
