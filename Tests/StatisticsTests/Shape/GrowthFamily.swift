import RealModule
import Statistics

/// Growth that the simulations make: 100-fold over the span, or logistic with r = 10 and its midpoint at half of it.
enum GrowthFamily: String, CaseIterable {
    case linear, power, exponential, superExponential, logistic

    var rightVerdict: ShapeVerdict {
        switch self {
        case .linear: .linear
        case .power, .exponential: .superLinear
        case .superExponential: .superExponential
        case .logistic: .slowing
        }
    }

    /// ln y at the share `w` of the span.
    func logValue(_ w: Double) -> Double {
        switch self {
        case .linear: Curve.logPowerMean.value(at: w, [0, .log(100), 1])
        case .power: Curve.logPowerMean.value(at: w, [0, .log(100), 1 / 1.5])
        case .exponential: Curve.logPowerMean.value(at: w, [0, .log(100), 0])
        case .superExponential: Curve.logPowerMean.value(at: w, [0, .log(100), -0.5])
        case .logistic: Curve.logLogistic.value(at: w, [.log(100), 10, 0.5])
        }
    }

    /// One made series of `years` years with log-normal errors of `sigma` orders of magnitude.
    func series(years: Int, sigma: Double, number: Int) throws -> YearlySeries {
        var stream = RandomStream(seed: 20_230_403, resample: number, purpose: .simulation)
        let values = (0..<years).map { year in
            Double.exp(logValue(Double(year) / Double(years - 1)) + sigma * .log(10) * stream.normal())
        }
        return try YearlySeries(times: Self.midyears(years), values: values, errors: .logNormal)
    }

    /// One made series of `years` counts, Poisson about a mean that starts at `start`.
    func counts(years: Int, start: Double, number: Int) throws -> YearlySeries {
        var stream = RandomStream(seed: 20_230_403, resample: number, purpose: .simulation)
        let values = (0..<years).map { year in
            Double(stream.poisson(mean: start * .exp(logValue(Double(year) / Double(years - 1)))))
        }
        return try YearlySeries(times: Self.midyears(years), values: values, errors: .counts)
    }

    private static func midyears(_ years: Int) -> [Double] { (0..<years).map { 2010.5 + Double($0) } }
}
