/// The factorization X = QR of a tall matrix by Householder reflections, keeping Q as its reflections.
///
/// Source: Golub and Van Loan, Matrix Computations, 4th ed., algorithm 5.2.1.
struct HouseholderQR: Sendable {
    let rows: Int
    let columns: Int
    /// Column by column: R above the diagonal, the reflections' directions from the diagonal down.
    private var packed: [Double]
    /// The diagonal of R.
    private(set) var diagonal: [Double]
    /// 2 / ‖v‖² for each reflection's direction v; 0 where nothing is reflected.
    private var factors: [Double]

    /// - Parameter matrix: column by column, `rows` × `columns`, `rows >= columns`.
    init(_ matrix: [Double], rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        packed = matrix
        diagonal = [Double](repeating: 0, count: columns)
        factors = diagonal
        for column in 0..<columns { reflect(column) }
    }

    private mutating func reflect(_ column: Int) {
        let start = column * rows
        var square = 0.0
        for row in column..<rows { square += packed[start + row] * packed[start + row] }
        let head = packed[start + column]
        let norm = square.squareRoot()
        diagonal[column] = head > 0 ? -norm : norm
        guard norm > 0 else { return }
        packed[start + column] = head - diagonal[column]
        factors[column] = 1 / (norm * (norm + abs(head)))
        for other in (column + 1)..<max(columns, column + 1) {
            let offset = other * rows
            var sum = 0.0
            for row in column..<rows { sum += packed[start + row] * packed[offset + row] }
            sum *= factors[column]
            for row in column..<rows { packed[offset + row] -= sum * packed[start + row] }
        }
    }

    /// Mirrors `vector` by the reflection of `column`.
    private func mirror(_ vector: inout [Double], _ column: Int) {
        let start = column * rows
        var sum = 0.0
        for row in column..<rows { sum += packed[start + row] * vector[row] }
        sum *= factors[column]
        for row in column..<rows { vector[row] -= sum * packed[start + row] }
    }

    /// The entry of R at `row`, `column`, `row <= column`.
    func triangle(_ row: Int, _ column: Int) -> Double {
        row == column ? diagonal[row] : packed[column * rows + row]
    }

    /// Qᵀv, for v of length `rows`.
    func rotate(_ vector: [Double]) -> [Double] {
        var result = vector
        for column in 0..<columns { mirror(&result, column) }
        return result
    }

    /// Qv, for v of length `rows`.
    func rotateBack(_ vector: [Double]) -> [Double] {
        var result = vector
        for column in (0..<columns).reversed() { mirror(&result, column) }
        return result
    }

    /// z with Rz = v.
    func solveTriangle(_ vector: [Double]) -> [Double] {
        var result = Array(vector.prefix(columns))
        for row in (0..<columns).reversed() {
            for column in (row + 1)..<max(columns, row + 1) { result[row] -= triangle(row, column) * result[column] }
            result[row] /= diagonal[row]
        }
        return result
    }

    /// z with Rᵀz = v.
    func solveTransposedTriangle(_ vector: [Double]) -> [Double] {
        var result = Array(vector.prefix(columns))
        for row in 0..<columns {
            for column in 0..<row { result[row] -= triangle(column, row) * result[column] }
            result[row] /= diagonal[row]
        }
        return result
    }

    /// The first `columns` columns of Q, column by column.
    func orthonormalColumns() -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(rows * columns)
        for column in 0..<columns {
            var unit = [Double](repeating: 0, count: rows)
            unit[column] = 1
            result += rotateBack(unit)
        }
        return result
    }
}
