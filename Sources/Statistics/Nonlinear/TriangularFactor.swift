/// The triangle R and the first p entries of Qᵀr of a QR factorization by Householder reflections.
///
/// Holds all that a least-squares step needs: ‖J·d + r‖² = ‖R·d + Qᵀr‖² + constant.
struct TriangularFactor {
    let columns: Int
    /// R, column by column, p × p; zero below the diagonal.
    let triangle: [Double]
    let projection: [Double]

    /// - Parameters:
    ///   - matrix: J, column by column, `rows` × `columns`; `rows >= columns`.
    ///   - vector: r, `rows` long.
    init(_ matrix: [Double], rows: Int, columns: Int, vector: [Double]) {
        var matrix = matrix
        var vector = vector
        var triangle = [Double](repeating: 0, count: columns * columns)
        for column in 0..<columns {
            let start = column * rows
            var largest = 0.0
            for row in column..<rows { largest = max(largest, abs(matrix[start + row])) }
            if largest > 0 {
                Self.reflect(&matrix, &vector, column: column, rows: rows, columns: columns, scale: largest)
            }
            for row in 0...column { triangle[column * columns + row] = matrix[start + row] }
        }
        self.columns = columns
        self.triangle = triangle
        projection = Array(vector[0..<columns])
    }

    /// Mirrors column `column`, from its diagonal down, onto the diagonal, and with it all later columns and the vector.
    private static func reflect(
        _ matrix: inout [Double], _ vector: inout [Double], column: Int, rows: Int, columns: Int, scale: Double
    ) {
        let start = column * rows
        var squares = 0.0
        for row in column..<rows {
            let part = matrix[start + row] / scale
            squares += part * part
        }
        let norm = scale * squares.squareRoot()
        let head = matrix[start + column]
        let mirrored = head > 0 ? -norm : norm
        let pivot = head - mirrored
        // The mirror's direction is (1, m/pivot …); its first entry is implied, beta = pivot / -mirrored.
        let beta = -pivot / mirrored
        for row in (column + 1)..<max(rows, column + 1) { matrix[start + row] /= pivot }
        matrix[start + column] = mirrored
        for other in (column + 1)..<max(columns, column + 1) {
            let offset = other * rows
            var sum = matrix[offset + column]
            for row in (column + 1)..<rows { sum += matrix[start + row] * matrix[offset + row] }
            sum *= beta
            matrix[offset + column] -= sum
            for row in (column + 1)..<rows { matrix[offset + row] -= sum * matrix[start + row] }
        }
        var sum = vector[column]
        for row in (column + 1)..<max(rows, column + 1) { sum += matrix[start + row] * vector[row] }
        sum *= beta
        vector[column] -= sum
        for row in (column + 1)..<max(rows, column + 1) { vector[row] -= sum * matrix[start + row] }
    }

    /// The step d that minimizes ‖R·d + Qᵀr‖² + Σ (dampingⱼ dⱼ)²; a direction without curvature gets no step.
    func step(damping: [Double]) -> [Double] {
        let rows = 2 * columns
        var stacked = [Double](repeating: 0, count: rows * columns)
        for column in 0..<columns {
            for row in 0...column { stacked[column * rows + row] = triangle[column * columns + row] }
            stacked[column * rows + columns + column] = damping[column]
        }
        let padded = projection + [Double](repeating: 0, count: columns)
        let damped = TriangularFactor(stacked, rows: rows, columns: columns, vector: padded)
        return damped.solve(damped.projection.map { -$0 })
    }

    /// R⁻¹ · `right`, where a zero on the diagonal gives a zero in the answer.
    func solve(_ right: [Double]) -> [Double] {
        var answer = right
        for row in stride(from: columns - 1, through: 0, by: -1) {
            var sum = answer[row]
            for column in (row + 1)..<max(columns, row + 1) {
                sum -= triangle[column * columns + row] * answer[column]
            }
            let pivot = triangle[row * columns + row]
            answer[row] = pivot == 0 ? 0 : sum / pivot
        }
        return answer
    }

    /// By how much the linear model says that step `d` lowers the sum of squares.
    func predictedReduction(_ step: [Double]) -> Double {
        var reduction = 0.0
        for row in 0..<columns {
            var moved = 0.0
            for column in row..<columns { moved += triangle[column * columns + row] * step[column] }
            reduction -= moved * (moved + 2 * projection[row])
        }
        return reduction
    }

    /// The diagonal of (RᵀR)⁻¹, or `nil` where R is singular.
    func inverseDiagonal() -> [Double]? {
        var diagonal = [Double](repeating: 0, count: columns)
        for column in 0..<columns {
            var unit = [Double](repeating: 0, count: columns)
            unit[column] = 1
            guard triangle[column * columns + column] != 0 else { return nil }
            let inverseColumn = solve(unit)
            for row in 0...column { diagonal[row] += inverseColumn[row] * inverseColumn[row] }
        }
        return diagonal.allSatisfy(\.isFinite) ? diagonal : nil
    }
}
