import RealModule

/// Every fit that the shape verdict compares, of one yearly series.
struct ShapeFits {
    let count: Int
    let errors: ErrorModel
    /// The same ln y in every year.
    let constant: SeriesFit
    let powerMeans: PowerMeanFits
    let logistics: LogisticFits
    /// max(1, Pearson X²/(n−3)) of the best power mean for counts, else 1.
    let dispersion: Double

    init(_ series: YearlySeries) {
        let line = series.logLine
        count = series.count
        errors = series.errors
        constant = SeriesFit(.logConstant, to: series, starts: [[(line.start + line.end) / 2]], bounds: [.real])
        powerMeans = PowerMeanFits(series, line: line)
        logistics = LogisticFits(series, line: line)
        dispersion = errors == .counts ? series.dispersion(powerMeans.best.parameters) : 1
    }

    /// F of a constant against the exponential, on 1 and n−2 degrees of freedom.
    var trendF: Double { f(constant, against: powerMeans.exponential, parameters: 2) }

    /// F of the power mean of this λ against that of the best λ, on 1 and n−3 degrees of freedom.
    func f(_ lambda: HeldLambda) -> Double { f(powerMeans[lambda], against: powerMeans.best, parameters: 3) }

    private func f(_ held: SeriesFit, against free: SeriesFit, parameters: Int) -> Double {
        max(held.misfit - free.misfit, 0) / (free.misfit / Double(count - parameters))
    }

    /// AICc of a fit with `k` parameters, the variance (or dispersion) among them.
    func aicc(_ fit: SeriesFit, parameters k: Int) -> Double {
        let n = Double(count)
        let penalty = InformationCriterion.aiccPenalty(count: count, parameters: k) ?? .infinity
        switch errors {
        case .logNormal: return n * .log(fit.misfit / n) + penalty
        case .counts: return fit.misfit / dispersion + penalty
        }
    }
}

extension ClosedRange<Double> {
    static let real = -Double.infinity...Double.infinity
}

extension Curve {
    /// The same ln y everywhere.
    static let logConstant = Curve(name: "constant", parameterNames: ["logLevel"]) { _, parameters, gradient in
        gradient[0] = 1
        return parameters[0]
    }
}

extension YearlySeries {
    /// The least-squares line of ln y (of ln(y + ½) for counts) over w: its values at w = 0 and w = 1.
    var logLine: (start: Double, end: Double) {
        let w = w
        let logs = values.map { Double.log(errors == .counts ? $0 + 0.5 : $0) }
        let n = Double(count)
        let (meanW, meanLog) = (w.reduce(0, +) / n, logs.reduce(0, +) / n)
        var (products, squares) = (0.0, 0.0)
        for index in w.indices {
            products += (w[index] - meanW) * (logs[index] - meanLog)
            squares += (w[index] - meanW) * (w[index] - meanW)
        }
        let slope = products / squares
        return (meanLog - slope * meanW, meanLog + slope * (1 - meanW))
    }

    /// max(1, Pearson X²/(n−3)) about the power mean with these parameters.
    fileprivate func dispersion(_ parameters: [Double]) -> Double {
        let w = w
        var pearson = 0.0
        for index in values.indices {
            let mean = Double.exp(Curve.logPowerMean.value(at: w[index], parameters))
            guard mean > 0 else { continue }
            pearson += weights[index] * (values[index] - mean) * (values[index] - mean) / mean
        }
        return max(1, pearson / Double(count - 3))
    }
}
