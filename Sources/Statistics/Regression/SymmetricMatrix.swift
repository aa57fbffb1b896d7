/// A small symmetric matrix.
struct SymmetricMatrix: Sendable {
    let size: Int
    /// Row by row, both halves.
    private(set) var entries: [Double]

    /// All zeros.
    init(size: Int) {
        self.size = size
        entries = [Double](repeating: 0, count: size * size)
    }

    subscript(row: Int, column: Int) -> Double { entries[row * size + column] }

    /// Adds v vᵀ.
    mutating func addSquare(of vector: [Double]) {
        for row in 0..<size { for column in 0..<size { entries[row * size + column] += vector[row] * vector[column] } }
    }

    /// vᵀ M v.
    func quadraticForm(_ vector: [Double]) -> Double {
        zip(vector, self * vector).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The sum of all squared entries.
    var squaredNorm: Double { entries.reduce(0) { $0 + $1 * $1 } }

    static func * (matrix: SymmetricMatrix, vector: [Double]) -> [Double] {
        (0..<matrix.size).map { row in
            (0..<matrix.size).reduce(0) { $0 + matrix[row, $1] * vector[$1] }
        }
    }

    /// The eigenvalues, and the eigenvector of each, by Jacobi's rotations.
    ///
    /// Source: Golub and Van Loan, Matrix Computations, 4th ed., section 8.5.
    func eigen() -> (values: [Double], vectors: [[Double]]) {
        var work = entries
        var vectors = (0..<size * size).map { $0 / size == $0 % size ? 1.0 : 0 }
        for _ in 0..<50 {
            var offDiagonal = 0.0
            for row in 0..<size { for column in 0..<row { offDiagonal += abs(work[row * size + column]) } }
            if offDiagonal == 0 { break }
            for p in 0..<size {
                for q in (p + 1)..<max(size, p + 1) { Self.rotate(&work, &vectors, p, q, size) }
            }
        }
        return (
            (0..<size).map { work[$0 * size + $0] }, (0..<size).map { Array(vectors[($0 * size)..<(($0 + 1) * size)]) }
        )
    }

    /// Turns the plane of axes `p` and `q` so that their common entry vanishes; `vectors` holds one vector a row.
    private static func rotate(_ work: inout [Double], _ vectors: inout [Double], _ p: Int, _ q: Int, _ size: Int) {
        let common = work[p * size + q]
        let (first, second) = (work[p * size + p], work[q * size + q])
        guard abs(common) > 1e-17 * (abs(first) + abs(second)) else {
            work[p * size + q] = 0
            work[q * size + p] = 0
            return
        }
        let ratio = (second - first) / (2 * common)
        let tangent = (ratio >= 0 ? 1 : -1) / (abs(ratio) + (1 + ratio * ratio).squareRoot())
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = tangent * cosine
        for k in 0..<size {
            let (left, right) = (work[k * size + p], work[k * size + q])
            work[k * size + p] = cosine * left - sine * right
            work[k * size + q] = sine * left + cosine * right
        }
        for k in 0..<size {
            let (left, right) = (work[p * size + k], work[q * size + k])
            work[p * size + k] = cosine * left - sine * right
            work[q * size + k] = sine * left + cosine * right
        }
        for k in 0..<size {
            let (left, right) = (vectors[p * size + k], vectors[q * size + k])
            vectors[p * size + k] = cosine * left - sine * right
            vectors[q * size + k] = sine * left + cosine * right
        }
    }
}
