/// A linear model fitted by ordinary least squares, with what is needed to judge it.
///
/// A fit that exists is of full rank; where there is none, the error says why.
public struct LinearFit: Sendable {
    /// The number of records, n.
    public let count: Int
    /// The number of coefficients, p, the intercept among them.
    public let parameterCount: Int
    /// Whether the first coefficient is an intercept.
    public let hasIntercept: Bool
    /// The intercept, if there is one, then one coefficient for each column.
    public let coefficients: [Double]
    public let residuals: [Double]
    /// Σ residual².
    public let sumOfSquares: Double
    /// Σ (y − mean)², or Σ y² without an intercept.
    public let totalSumOfSquares: Double
    /// Whether the residuals are no more than the rounding of y.
    public let isExact: Bool
    /// How far each record decides its own fitted value, between 0 and 1: the diagonal of the hat matrix.
    public let leverage: [Double]

    /// The first p columns of Q, column by column.
    let basis: [Double]
    private let solution: LeastSquares
    private let distribution: StudentT

    /// Fits y = β₀ + β₁·columns[0] + …, or without β₀.
    ///
    /// - Parameters:
    ///   - columns: each as long as `y`.
    ///   - y: what is to be explained.
    ///   - intercept: whether to prepend a column of ones.
    /// - Throws: `InsufficientData` for n < p + 2, values that are not finite, columns that depend on each other.
    public init(columns: [[Double]], y: [Double], intercept: Bool = true) throws(InsufficientData) {
        let design = (intercept ? [[Double](repeating: 1, count: y.count)] : []) + columns
        try Self.check(design, y)
        do throws(InsufficientData) {
            solution = try LeastSquares(columns: design, y: y)
        } catch {
            throw intercept && columns.count == 1 ? .constantX : error
        }
        count = y.count
        parameterCount = design.count
        guard let distribution = StudentT(degreesOfFreedom: Double(y.count - design.count)) else {
            throw .tooFewRecords(have: y.count, need: design.count + 2)
        }
        self.distribution = distribution
        hasIntercept = intercept
        coefficients = solution.coefficients
        residuals = solution.residuals
        sumOfSquares = residuals.reduce(0) { $0 + $1 * $1 }
        let centre = intercept ? y.reduce(0, +) / Double(y.count) : 0
        totalSumOfSquares = y.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
        isExact = sumOfSquares <= 1e-30 * y.reduce(0) { $0 + $1 * $1 }
        let basis = solution.factor.orthonormalColumns()
        self.basis = basis
        let (rows, width) = (y.count, design.count)
        leverage = (0..<rows).map { row in
            var sum = 0.0
            for column in 0..<width { sum += basis[column * rows + row] * basis[column * rows + row] }
            return min(sum, 1)
        }
    }

    private static func check(_ design: [[Double]], _ y: [Double]) throws(InsufficientData) {
        guard !y.isEmpty else { throw .nothingKnown }
        if let odd = design.first(where: { $0.count != y.count }) { throw .unequalLengths(odd.count, y.count) }
        for index in y.indices where !y[index].isFinite || design.contains(where: { !$0[index].isFinite }) {
            throw .notFinite(index: index)
        }
        guard Points.canBeSquared(y), design.allSatisfy(Points.canBeSquared) else { throw .outOfRange }
        guard y.count >= design.count + 2 else { throw .tooFewRecords(have: y.count, need: design.count + 2) }
    }

    /// n − p.
    public var residualDegreesOfFreedom: Int { count - parameterCount }
    public var residualStandardError: Double { (sumOfSquares / Double(residualDegreesOfFreedom)).squareRoot() }

    /// The share of the variation that the model explains, uncentred without an intercept; `nil` if y does not vary.
    public var rSquared: Double? { totalSumOfSquares > 0 ? 1 - sumOfSquares / totalSumOfSquares : nil }

    /// R² corrected for the number of coefficients; `nil` if y does not vary.
    public var adjustedRSquared: Double? {
        let total = Double(hasIntercept ? count - 1 : count)
        return rSquared.map { 1 - (1 - $0) * total / Double(residualDegreesOfFreedom) }
    }

    public var standardErrors: [Double] { (0..<parameterCount).map { coefficient($0).standardError } }

    /// Coefficient `index` with its OLS standard error.
    public func coefficient(_ index: Int) -> Estimate { combination(unit(index)) }

    /// The mean of y at one value for each column (without the one of the intercept), with its OLS standard error.
    ///
    /// Its intervals over a range of values are the confidence band of the fit.
    public func mean(at values: [Double]) -> Estimate { combination((hasIntercept ? [1] : []) + values) }

    /// Σ weights[j] · coefficients[j] with its OLS standard error; missing weights are 0.
    public func combination(_ weights: [Double]) -> Estimate {
        let direction = direction(weights)
        let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return estimate(weights, standardError: residualStandardError * length, method: .leastSquares)
    }

    func estimate(_ weights: [Double], standardError: Double, method: IntervalMethod) -> Estimate {
        Estimate(value: value(weights), standardError: standardError, distribution: distribution, method: method)
    }

    func value(_ weights: [Double]) -> Double { zip(weights, coefficients).reduce(0) { $0 + $1.0 * $1.1 } }

    func unit(_ index: Int) -> [Double] { (0..<parameterCount).map { $0 == index ? 1 : 0 } }

    /// w with weights · β = w · Qᵀy: the combination's direction among the columns of Q.
    func direction(_ weights: [Double]) -> [Double] {
        let scaled = solution.scale.indices.map { $0 < weights.count ? weights[$0] * solution.scale[$0] : 0 }
        return solution.factor.solveTransposedTriangle(scaled)
    }
}
