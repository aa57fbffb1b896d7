/// A curve fitted by least squares, with what is needed to judge it.
public struct NonlinearFit: Sendable {
    public let curve: Curve
    public let x: [Double]
    public let y: [Double]
    public let parameters: [Double]
    public let sumOfSquares: Double
    public let convergence: Convergence
    public let iterations: Int
    /// Wald standard errors, s²(JᵀJ)⁻¹; `nil` where the data leave a parameter undetermined.
    public let standardErrors: [Double]?

    public var count: Int { x.count }
    public var residualDegreesOfFreedom: Int { count - parameters.count }
    public var residualStandardError: Double { (sumOfSquares / Double(residualDegreesOfFreedom)).squareRoot() }

    /// Fits by Levenberg-Marquardt from each start and keeps the least sum of squares, a converged one before any other.
    ///
    /// - Throws: `InsufficientData` for fewer than p + 1 points, constant x or y, values that are not finite, no starts.
    public init(_ curve: Curve, x: [Double], y: [Double], starts: [[Double]]) throws(InsufficientData) {
        try self.init(curve, x: x, y: y, starts: starts, bounds: curve.bounds)
    }

    init(
        _ curve: Curve, x: [Double], y: [Double], starts: [[Double]], bounds: [ClosedRange<Double>]
    ) throws(InsufficientData) {
        try Points.check(x: x, y: y, atLeast: curve.parameterNames.count + 1)
        let problem = Self.problem(curve, x, y, bounds)
        let minima = starts.map { LevenbergMarquardt().minimize(problem, from: $0) }
        guard let best = minima.min(by: Self.isBetter) else { throw .nothingKnown }
        self.curve = curve
        self.x = x
        self.y = y
        parameters = best.parameters
        sumOfSquares = best.sumOfSquares
        convergence = best.convergence
        iterations = best.iterations
        standardErrors = Self.standardErrors(best, rows: x.count)
    }

    /// The height of the fitted curve at `x`.
    public func value(at x: Double) -> Double { curve.value(at: x, parameters) }

    static func isBetter(_ left: LevenbergMarquardt.Minimum, _ right: LevenbergMarquardt.Minimum) -> Bool {
        let leftRank = left.convergence == .notFiniteAtStart ? 1 : 0
        let rightRank = right.convergence == .notFiniteAtStart ? 1 : 0
        return (leftRank, left.sumOfSquares) < (rightRank, right.sumOfSquares)
    }

    static func problem(
        _ curve: Curve, _ x: [Double], _ y: [Double], _ bounds: [ClosedRange<Double>]
    ) -> LevenbergMarquardt.Problem {
        let rows = x.count
        let evaluate = curve.evaluate
        let columns = curve.parameterNames.count
        return LevenbergMarquardt.Problem(residualCount: rows, bounds: bounds) { parameters, residuals, jacobian in
            var gradient = [Double](repeating: 0, count: columns)
            for row in 0..<rows {
                residuals[row] = evaluate(x[row], parameters, &gradient) - y[row]
                for column in 0..<columns { jacobian[column * rows + row] = gradient[column] }
            }
        }
    }

    private static func standardErrors(_ minimum: LevenbergMarquardt.Minimum, rows: Int) -> [Double]? {
        let columns = minimum.parameters.count
        let factor = TriangularFactor(
            minimum.jacobian, rows: rows, columns: columns, vector: [Double](repeating: 0, count: rows))
        let variance = minimum.sumOfSquares / Double(rows - columns)
        let errors = factor.inverseDiagonal()?.map { ($0 * variance).squareRoot() }
        return errors?.allSatisfy(\.isFinite) == true ? errors : nil
    }
}
