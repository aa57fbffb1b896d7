/// A curve y = f(x; parameters) with its derivatives, ready to be fitted.
public struct Curve: Sendable {
    /// The value at x; writes ∂f/∂parameter into `gradient`, one entry per parameter.
    public typealias Evaluation =
        @Sendable (_ x: Double, _ parameters: [Double], _ gradient: inout [Double]) -> Double

    public let name: String
    public let parameterNames: [String]
    /// The box that each parameter stays in while fitting.
    public let bounds: [ClosedRange<Double>]
    let evaluate: Evaluation

    /// - Parameters:
    ///   - name: As a page prints it.
    ///   - parameterNames: In the order of the parameters.
    ///   - bounds: Where absent, every real number.
    ///   - evaluate: The curve and its derivatives.
    public init(
        name: String, parameterNames: [String], bounds: [ClosedRange<Double>]? = nil, evaluate: @escaping Evaluation
    ) {
        self.name = name
        self.parameterNames = parameterNames
        self.bounds = bounds ?? parameterNames.map { _ in -Double.infinity...Double.infinity }
        self.evaluate = evaluate
    }

    /// The same curve with one parameter kept in a narrower range.
    func bounding(_ parameter: Int, to range: ClosedRange<Double>) -> Curve {
        var bounds = bounds
        bounds[parameter] = bounds[parameter].clamped(to: range)
        return Curve(name: name, parameterNames: parameterNames, bounds: bounds, evaluate: evaluate)
    }

    /// The height of the curve at `x`.
    public func value(at x: Double, _ parameters: [Double]) -> Double {
        var gradient = [Double](repeating: 0, count: parameterNames.count)
        return evaluate(x, parameters, &gradient)
    }

    /// The derivative of the height at `x` by each parameter.
    public func gradient(at x: Double, _ parameters: [Double]) -> [Double] {
        var gradient = [Double](repeating: 0, count: parameterNames.count)
        _ = evaluate(x, parameters, &gradient)
        return gradient
    }
}
