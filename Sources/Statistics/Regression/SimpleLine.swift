/// The least-squares line and nothing else, for resampling: two passes over the data, no standard errors.
public struct SimpleLine: Hashable, Sendable {
    public let slope: Double
    /// The height of the line at x = 0.
    public let intercept: Double
    /// Σ residual².
    public let sumOfSquares: Double

    /// The line through all points; `nil` for fewer than two different x, or squares out of range.
    public init?(x: [Double], y: [Double]) {
        self.init(count: min(x.count, y.count), x: { x[$0] }, y: { y[$0] })
    }

    /// The line through the points `rows`, which may repeat; `nil` for fewer than two different x, or squares out of range.
    public init?(x: [Double], y: [Double], rows: [Int]) {
        self.init(count: rows.count, x: { x[rows[$0]] }, y: { y[rows[$0]] })
    }

    @inline(__always)
    private init?(count: Int, x: (Int) -> Double, y: (Int) -> Double) {
        guard count > 1 else { return nil }
        let (firstX, firstY) = (x(0), y(0))
        var (sumX, sumY) = (0.0, 0.0)
        for index in 0..<count {
            sumX += x(index) - firstX
            sumY += y(index) - firstY
        }
        let (meanX, meanY) = (firstX + sumX / Double(count), firstY + sumY / Double(count))
        var (squareX, product, squareY) = (0.0, 0.0, 0.0)
        for index in 0..<count {
            let (dx, dy) = (x(index) - meanX, y(index) - meanY)
            squareX += dx * dx
            product += dx * dy
            squareY += dy * dy
        }
        guard squareX > LeastSquares.dependence * LeastSquares.dependence * Double(count) * meanX * meanX,
            squareX > 0, squareX.isFinite, squareY.isFinite
        else { return nil }
        slope = product / squareX
        intercept = meanY - slope * meanX
        sumOfSquares = max(0, squareY - slope * product)
    }
}
