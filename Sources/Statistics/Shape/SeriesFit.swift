import RealModule

/// A curve of ln y over w, fitted to a yearly series under its error model.
struct SeriesFit {
    let parameters: [Double]
    /// The weighted sum of squares of ln y, or the weighted Poisson deviance; never below what rounding leaves of a
    /// perfect fit, so that two perfect fits are equally good.
    let misfit: Double

    /// - Parameter bounds: The box of each parameter; a single point holds it fixed.
    init(_ curve: Curve, to series: YearlySeries, starts: [[Double]], bounds: [ClosedRange<Double>]) {
        let problem = Self.problem(curve, series, bounds)
        let minima = starts.map {
            LevenbergMarquardt(relativeOffset: 1e-6, iterationLimit: 200).minimize(problem, from: $0)
        }
        let best = minima.min { $0.sumOfSquares < $1.sumOfSquares }
        parameters = best?.parameters ?? []
        misfit = max(best?.sumOfSquares ?? .infinity, Double(series.count) * 1e-20)
    }

    private static func problem(
        _ curve: Curve, _ series: YearlySeries, _ bounds: [ClosedRange<Double>]
    ) -> LevenbergMarquardt.Problem {
        let rows = series.count
        let columns = bounds.count
        let evaluate = curve.evaluate
        let (w, values, roots) = (series.w, series.values, series.weights.map { $0.squareRoot() })
        let logs = values.map { Double.log($0) }
        let isCount = series.errors == .counts
        return LevenbergMarquardt.Problem(residualCount: rows, bounds: bounds) { parameters, residuals, jacobian in
            var gradient = [Double](repeating: 0, count: columns)
            for row in 0..<rows {
                let logMean = evaluate(w[row], parameters, &gradient)
                var (residual, slope) = (logMean - logs[row], 1.0)
                if isCount { (residual, slope) = devianceResidual(count: values[row], logCount: logs[row], logMean) }
                residuals[row] = roots[row] * residual
                for column in 0..<columns { jacobian[column * rows + row] = roots[row] * slope * gradient[column] }
            }
        }
    }

    /// The signed root of one count's Poisson deviance 2(y ln(y/μ) − y + μ), and its derivative by ln μ.
    private static func devianceResidual(
        count y: Double, logCount: Double, _ logMean: Double
    ) -> (residual: Double, slope: Double) {
        if y == 0 {
            let root = Double.exp(logMean / 2) * Double.sqrt(2)
            return (root, root / 2)
        }
        let u = logMean - logCount
        if abs(u) < 1e-3 {
            let root = Double.sqrt(1 + u / 3 + u * u / 12)
            return (Double.sqrt(y) * u * root, Double.sqrt(y) * (1 + u / 2 + u * u / 6) / root)
        }
        let growth = Double.expMinusOne(u)
        let residual = Double.sqrt(2 * y * (growth - u)) * (u < 0 ? -1 : 1)
        return (residual, y * growth / residual)
    }
}
