/// The residual sum of squares of a line through points that come one by one.
///
/// Source: Chan, Golub and LeVeque, "Algorithms for computing the sample variance", Am. Statistician 37 (1983), whose
/// updates keep their digits where sums of squares lose them.
struct RunningLine {
    private(set) var count = 0
    private var meanX = 0.0
    private var meanY = 0.0
    private var squareX = 0.0
    private var squareY = 0.0
    private var product = 0.0

    mutating func add(_ x: Double, _ y: Double) {
        count += 1
        let (dx, dy) = (x - meanX, y - meanY)
        meanX += dx / Double(count)
        meanY += dy / Double(count)
        squareX += dx * (x - meanX)
        squareY += dy * (y - meanY)
        product += dx * (y - meanY)
    }

    /// `nil` where all x are equal.
    var sumOfSquares: Double? {
        squareX > 0 ? max(squareY - product * product / squareX, 0) : nil
    }
}
