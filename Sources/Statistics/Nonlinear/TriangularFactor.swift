/// The triangle R and the first p entries of Qᵀr of the QR factorization of a Jacobian J.
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
        let factor = HouseholderQR(matrix, rows: rows, columns: columns)
        var triangle = [Double](repeating: 0, count: columns * columns)
        for column in 0..<columns {
            for row in 0...column { triangle[column * columns + row] = factor.triangle(row, column) }
        }
        self.columns = columns
        self.triangle = triangle
        projection = Array(factor.rotate(vector)[0..<columns])
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

extension TriangularFactor {
    /// The length of column `column` of the matrix that was factored.
    func columnNorm(_ column: Int) -> Double {
        var squares = 0.0
        for row in 0...column {
            let entry = triangle[column * columns + row]
            squares += entry * entry
        }
        return squares.squareRoot()
    }

    /// Bates and Watts' criterion: how far the residuals are from being orthogonal to the tangent plane.
    func relativeOffset(sumOfSquares: Double, rows: Int) -> Double {
        let explained = projection.reduce(0) { $0 + $1 * $1 }
        if explained == 0 { return 0 }
        let unexplained = max(sumOfSquares - explained, 0)
        return ((explained / Double(columns)) / (unexplained / Double(max(rows - columns, 1)))).squareRoot()
    }
}
