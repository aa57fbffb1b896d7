import RealModule
import Statistics

/// The verdicts on made yearly series of five kinds of growth.
enum ShapeSimulation {
    enum Family: String, CaseIterable {
        case linear, power = "power 1.5", exponential, superExponential = "super-exponential", logistic

        var right: ShapeVerdict {
            switch self {
            case .linear: .linear
            case .power, .exponential: .superLinear
            case .superExponential: .superExponential
            case .logistic: .slowing
            }
        }

        /// ln y at the share `w` of the span: growth by this factor, or a logistic with r = 10 and its midpoint at one half.
        func logValue(_ w: Double, growth: Double = 100, midpoint: Double = 0.5) -> Double {
            switch self {
            case .linear: Curve.logPowerMean.value(at: w, [0, .log(growth), 1])
            case .power: Curve.logPowerMean.value(at: w, [0, .log(growth), 1 / 1.5])
            case .exponential: Curve.logPowerMean.value(at: w, [0, .log(growth), 0])
            case .superExponential: Curve.logPowerMean.value(at: w, [0, .log(growth), -0.5])
            case .logistic: Curve.logLogistic.value(at: w, [.log(100), 10, midpoint])
            }
        }
    }

    private static let verdicts: [ShapeVerdict] = [
        .linear, .superLinear, .superExponential, .subLinear, .slowing, .declining, .inconclusive,
    ]

    private static func head(_ level: String) {
        header(["growth", "n", level, "right %", "wrong %"] + verdicts.map(\.rawValue))
    }

    static func logNormal(repeats: Int, correlation: Double) {
        head("σ, dex")
        for family in Family.allCases {
            for years in [12, 14, 15] {
                for sigma in [0.05, 0.10, 0.15, 0.25, 0.35, 0.45, 0.55] {
                    tally(family, ["\(years)", "\(sigma)"], repeats) { number in
                        series(family, years, sigma, correlation, number)
                    }
                }
            }
        }
    }

    static func counts(repeats: Int) {
        head("mean of the first year, φ")
        for family in Family.allCases {
            for years in [12, 14, 15] {
                for dispersion in [1.0, 3] {
                    for start in [1.0, 3, 10, 30] {
                        tally(family, ["\(years)", "\(Int(start)), \(Int(dispersion))"], repeats) { number in
                            counts(family, years, start, dispersion, number)
                        }
                    }
                }
            }
        }
    }

    /// How the logistic fares where it bends earlier or later within the span.
    static func midpoints(repeats: Int) {
        header(["midpoint", "n", "σ, dex", "right %", "wrong %"] + verdicts.map(\.rawValue))
        for midpoint in [0.3, 0.4, 0.5, 0.6, 0.7] {
            for years in [12, 14] {
                for sigma in [0.05, 0.10, 0.25, 0.45] {
                    tally(.logistic, ["\(years)", "\(sigma)"], repeats, name: "\(midpoint)") { number in
                        series(.logistic, years, sigma, 0, number, midpoint: midpoint)
                    }
                }
            }
        }
    }

    /// How the power means fare where they grow by less or more over the span.
    static func growths(repeats: Int) {
        head("growth, σ in dex")
        for family in Family.allCases where family != .logistic {
            for growth in [10.0, 30, 100, 1_000] {
                for sigma in [0.05, 0.10] {
                    tally(family, ["14", "\(Int(growth)), \(sigma)"], repeats) { number in
                        series(family, 14, sigma, 0, number, growth: growth)
                    }
                }
            }
        }
    }

    private static func tally(
        _ family: Family, _ labels: [String], _ repeats: Int, name: String? = nil, _ series: (Int) -> YearlySeries?
    ) {
        var counts: [ShapeVerdict: Int] = [:]
        for number in 0..<repeats {
            guard let series = series(number) else { continue }
            counts[ShapeAssessment(series).verdict, default: 0] += 1
        }
        let right = counts[family.right, default: 0]
        // Super-linear is a weaker truth about super-exponential growth.
        let weaker = family == .superExponential ? counts[.superLinear, default: 0] : 0
        let wrong = counts.values.reduce(0, +) - right - weaker - counts[.inconclusive, default: 0]
        row(
            [name ?? family.rawValue] + labels + [percent(right, of: repeats), percent(wrong, of: repeats)]
                + verdicts.map { "\(counts[$0, default: 0])" })
    }

    private static func series(
        _ family: Family, _ years: Int, _ sigma: Double, _ correlation: Double, _ number: Int, growth: Double = 100,
        midpoint: Double = 0.5
    ) -> YearlySeries? {
        var stream = RandomStream(seed: 20_230_403, resample: number, record: years, purpose: .simulation)
        var error = stream.normal()
        let values = (0..<years).map { year in
            let w = Double(year) / Double(years - 1)
            let value = Double.exp(family.logValue(w, growth: growth, midpoint: midpoint) + sigma * .log(10) * error)
            error = correlation * error + (1 - correlation * correlation).squareRoot() * stream.normal()
            return value
        }
        return try? YearlySeries(times: midyears(years), values: values, errors: .logNormal)
    }

    /// Counts with variance φ times their mean: Poisson about a log-normal mean.
    private static func counts(
        _ family: Family, _ years: Int, _ start: Double, _ dispersion: Double, _ number: Int
    ) -> YearlySeries? {
        var stream = RandomStream(seed: 20_230_403, resample: number, record: years, purpose: .simulation)
        let values = (0..<years).map { year in
            let mean = start * Double.exp(family.logValue(Double(year) / Double(years - 1)))
            let variance = Double.log(1 + (dispersion - 1) / mean)
            return Double(
                stream.poisson(
                    mean: mean
                        * stream.logNormal(logMean: -variance / 2, logStandardDeviation: variance.squareRoot())))
        }
        return try? YearlySeries(times: midyears(years), values: values, errors: .counts)
    }

    private static func midyears(_ years: Int) -> [Double] { (0..<years).map { 2010.5 + Double($0) } }
}
