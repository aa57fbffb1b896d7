/// The least-squares solution of Xβ = y, refined until rounding of the arithmetic no longer shows in it.
///
/// Householder QR of X with each column scaled by a power of two (which rounds nothing) to length about 1, then Björck's
/// refinement of β and of the residuals together, with compensated sums. What is left is the error of the inputs.
///
/// Source: Å. Björck, "Iterative refinement of linear least squares solutions I", BIT 7 (1967).
struct LeastSquares: Sendable {
    let factor: HouseholderQR
    /// What each column was multiplied by.
    let scale: [Double]
    let coefficients: [Double]
    let residuals: [Double]

    /// A column is dependent if less than this part of its length lies outside the span of those before it.
    static let dependence = 1e-12

    /// - Parameter columns: those of X, each as long as `y`, which is at least as long as there are columns.
    /// - Throws: `.dependentColumns`.
    init(columns: [[Double]], y: [Double]) throws(InsufficientData) {
        scale = columns.map(Self.scale)
        var matrix: [Double] = []
        matrix.reserveCapacity(y.count * columns.count)
        for (column, factor) in zip(columns, scale) { for value in column { matrix.append(value * factor) } }
        factor = HouseholderQR(matrix, rows: y.count, columns: columns.count)
        let rank = factor.diagonal.count { abs($0) > Self.dependence }
        guard rank == columns.count else { throw .dependentColumns(rank: rank, columns: columns.count) }
        let solution = Self.refine(factor, matrix, y)
        coefficients = zip(solution.coefficients, scale).map { $0 * $1 }
        residuals = solution.residuals
    }

    /// The power of two that brings the length of a column to between ½ and 1; 1 for a column of zeros.
    private static func scale(_ column: [Double]) -> Double {
        let largest = column.reduce(0) { max($0, abs($1)) }
        guard largest > 0 else { return 1 }
        let length = largest * column.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
        return Double(sign: .plus, exponent: -length.exponent - 1, significand: 1)
    }

    /// Solves for the corrections of residuals and coefficients, and adds them, while they shrink.
    private static func refine(
        _ factor: HouseholderQR, _ matrix: [Double], _ y: [Double]
    ) -> (coefficients: [Double], residuals: [Double]) {
        let (rows, columns) = (factor.rows, factor.columns)
        var coefficients = [Double](repeating: 0, count: columns)
        var residuals = [Double](repeating: 0, count: rows)
        var lastChange = Double.infinity
        for _ in 0..<10 {
            // What the normal equations in the form r + Xβ = y, Xᵀr = 0 still lack.
            var lack = y
            for row in 0..<rows {
                var sum = CompensatedSum()
                sum.add(y[row])
                sum.add(-residuals[row])
                for column in 0..<columns { sum.add(-matrix[column * rows + row], times: coefficients[column]) }
                lack[row] = sum.value
            }
            var slope = coefficients
            for column in 0..<columns {
                var sum = CompensatedSum()
                for row in 0..<rows { sum.add(-matrix[column * rows + row], times: residuals[row]) }
                slope[column] = sum.value
            }
            let inSpan = factor.solveTransposedTriangle(slope)
            var rotated = factor.rotate(lack)
            let step = factor.solveTriangle((0..<columns).map { rotated[$0] - inSpan[$0] })
            for column in 0..<columns { rotated[column] = inSpan[column] }
            let residualStep = factor.rotateBack(rotated)

            let change = step.reduce(0) { max($0, abs($1)) }
            for column in 0..<columns { coefficients[column] += step[column] }
            for row in 0..<rows { residuals[row] += residualStep[row] }
            if change == 0 || change > lastChange / 2 { break }
            lastChange = change
        }
        return (coefficients, residuals)
    }
}
