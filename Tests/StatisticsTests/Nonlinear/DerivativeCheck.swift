import Statistics

/// The largest difference between a curve's derivatives and central differences, relative to the largest derivative of
/// that parameter.
func largestDerivativeError(of curve: Curve, at x: [Double], parameters: [Double], leastStep: Double = 0) -> Double {
    parameters.indices.map { index in
        let step = max(1e-5 * abs(parameters[index]), leastStep)
        var (up, down) = (parameters, parameters)
        up[index] += step
        down[index] -= step
        let numeric = x.map { (curve.value(at: $0, up) - curve.value(at: $0, down)) / (2 * step) }
        let analytic = x.map { curve.gradient(at: $0, parameters)[index] }
        let largest = numeric.map(abs).max() ?? 0
        return zip(numeric, analytic).map { abs($0 - $1) / largest }.max() ?? .infinity
    }.max() ?? .infinity
}
