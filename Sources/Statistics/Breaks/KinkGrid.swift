/// The times at which a kink is tried, with all that the sum of squares of any one or two kinks needs.
///
/// A kink at τ adds the hinge h(x) = max(x − τ, 0) to the line. What a hinge explains beyond the line is in its products
/// with the other hinges and with y once the line is taken out of both, so a pair of kinks costs a few operations and
/// not a pass over the records. All sums are of positive terms or about means, so nothing cancels.
struct KinkGrid {
    let times: [Double]
    /// Σ residual² of the line without kinks.
    let lineSumOfSquares: Double
    /// How many records lie before each time.
    let recordsBefore: [Int]

    private let count: Double
    private let spreadX: Double
    /// Of each hinge: Σh, Σh(x − mean), Σh², and Σh·y once the line is taken out of y.
    private let sum: [Double]
    private let sumX: [Double]
    private let square: [Double]
    private let product: [Double]

    /// - Parameters:
    ///   - x: Ascending.
    ///   - y: In the order of `x`.
    ///   - times: Ascending.
    init(x: [Double], y: [Double], line: SimpleLine, times: [Double]) {
        let mean = x.reduce(0, +) / Double(x.count)
        let residuals = x.indices.map { y[$0] - line.intercept - line.slope * x[$0] }
        var (sum, sumX, square, product, before) = ([Double](), [Double](), [Double](), [Double](), [Int]())
        var first = 0
        for time in times {
            while first < x.count, x[first] <= time { first += 1 }
            var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
            for index in first..<x.count {
                let height = x[index] - time
                a += height
                b += height * (x[index] - mean)
                c += height * height
                d += height * residuals[index]
            }
            sum.append(a)
            sumX.append(b)
            square.append(c)
            product.append(d)
            before.append(first)
        }
        self.times = times
        (self.sum, self.sumX, self.square, self.product, recordsBefore) = (sum, sumX, square, product, before)
        count = Double(x.count)
        spreadX = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        lineSumOfSquares = residuals.reduce(0) { $0 + $1 * $1 }
    }

    /// What is left of h·h once the line is taken out of both hinges; `first <= second`.
    private func overlap(_ first: Int, _ second: Int) -> Double {
        square[second] + (times[second] - times[first]) * sum[second] - sum[first] * sum[second] / count
            - sumX[first] * sumX[second] / spreadX
    }

    /// By how much a kink at one time of the grid lowers the sum of squares.
    func reduction(_ index: Int) -> Double {
        let own = overlap(index, index)
        return own > 1e-12 * square[index] ? product[index] * product[index] / own : 0
    }

    /// By how much kinks at two times of the grid lower the sum of squares.
    func reduction(_ first: Int, _ second: Int) -> Double {
        let (a, b, c) = (overlap(first, first), overlap(first, second), overlap(second, second))
        let determinant = a * c - b * b
        guard determinant > 1e-12 * a * c else { return max(reduction(first), reduction(second)) }
        let (p, q) = (product[first], product[second])
        return (c * p * p - 2 * b * p * q + a * q * q) / determinant
    }
}

extension KinkGrid {
    /// The months k/12 from the m-th record to the m-th but last.
    ///
    /// Where these are more than 2,000, as for an x that is no date, 1,000 records' own x, evenly spread, take their place.
    static func months(_ x: [Double], margin: Int) -> [Double] {
        guard x.count >= 2 * margin else { return [] }
        let (first, last) = (x[margin - 1], x[x.count - margin])
        let (from, to) = ((first * 12).rounded(.up), (last * 12).rounded(.down))
        guard from <= to else { return [] }
        if to - from < 2_000 { return (0...Int(to - from)).map { (from + Double($0)) / 12 } }
        let inner = x[(margin - 1)...(x.count - margin)]
        let step = max(1, inner.count / 1_000)
        var times: [Double] = []
        for index in stride(from: inner.startIndex, to: inner.endIndex, by: step) where times.last != inner[index] {
            times.append(inner[index])
        }
        return times
    }
}
