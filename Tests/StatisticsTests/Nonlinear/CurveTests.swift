import RealModule
import Statistics
import Testing

@Suite("Curve families")
struct CurveTests {
    @Test(
        "the derivatives agree with central differences",
        arguments: [
            (Curve.logistic, [80.0, 0.7, 5]), (.gompertz, [80, 0.7, 5]),
            (.exponentialToCeiling, [80, 0.7, -1]), (.logLogistic, [4, 0.6, 5.5]),
        ])
    func derivatives(curve: Curve, parameters: [Double]) {
        let x = (0..<15).map { Double($0) }
        #expect(largestDerivativeError(of: curve, at: x, parameters: parameters) < 1e-7)
    }

    @Test(
        "the derivatives of the power mean agree with central differences",
        arguments: [-4, -1, -0.01, -0.001, 1e-9, 0.0005, 0.0033, 0.01, 0.7, 1, 4])
    func powerMeanDerivatives(lambda: Double) {
        let w = (0..<15).map { Double($0) / 14 }
        #expect(largestDerivativeError(of: .logPowerMean, at: w, parameters: [1, 5, lambda], leastStep: 1e-5) < 1e-7)
    }

    @Test("the power mean holds linear, power, exponential and hyperbolic growth")
    func members() {
        let curve = Curve.logPowerMean
        for w in [0, 0.25, 0.5, 1.0] {
            func y(_ lambda: Double) -> Double { .exp(curve.value(at: w, [.log(2), .log(50), lambda])) }
            #expect(abs(y(1) - (2 + 48 * w)) < 1e-12)
            #expect(abs(y(0) - 2 * .pow(25, w)) < 1e-12)
            #expect(abs(y(0.5) - .pow(.sqrt(2) + (.sqrt(50) - .sqrt(2)) * w, 2)) < 1e-12)
            #expect(abs(y(-1) - 1 / (0.5 + (0.02 - 0.5) * w)) < 1e-12)
        }
    }

    @Test("the power mean is continuous where its series takes over")
    func seam() {
        let curve = Curve.logPowerMean
        for w in [0.1, 0.5, 0.9] {
            // λ · (ln Q − ln P) = 0.01 is the seam.
            let below = curve.value(at: w, [0, 4, 0.0025 * (1 - 1e-12)])
            let above = curve.value(at: w, [0, 4, 0.0025 * (1 + 1e-12)])
            #expect(abs(below - above) < 1e-11)
        }
    }

    @Test("no curve is NaN far from its data", arguments: [-1e6, -1e3, 0, 1e3, 1e6])
    func extremes(x: Double) {
        for curve in [Curve.logistic, .gompertz, .logLogistic] {
            #expect(!curve.value(at: x, [80, 0.7, 15]).isNaN)
            #expect(curve.gradient(at: x, [80, 0.7, 15]).allSatisfy { !$0.isNaN })
        }
    }
}
