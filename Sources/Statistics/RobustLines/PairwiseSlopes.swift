/// The slopes of the lines through all pairs of points with different x, by rank, without holding them all.
///
/// Pairs whose slope is at most θ are those that the order by y − θx shows reversed, so they are counted by counting
/// inversions. A sample of slopes gives two θ close to the rank that is wanted, and only the slopes between them
/// are listed. The answer is exact whatever the sample; the sample decides only how long it takes.
///
/// Source: Matoušek (1991), "Randomized optimal algorithm for slope selection"; Dillencourt, Mount and Netanyahu (1992).
struct PairwiseSlopes {
    /// The number of pairs with different x.
    let count: Int

    /// Sorted by x, then y.
    private let x: [Double]
    private let y: [Double]
    private let sample: [Double]

    /// No slope is steeper, up or down.
    private let steepest: Double

    /// Up to this many pairs, all are listed.
    private static let listedOutright = 1 << 14
    /// Never more are listed at once.
    private static let listedAtMost = 1 << 22

    init(x: [Double], y: [Double]) {
        let order = x.indices.sorted { (x[$0], y[$0], $0) < (x[$1], y[$1], $1) }
        let (sortedX, sortedY) = (order.map { x[$0] }, order.map { y[$0] })
        self.x = sortedX
        self.y = sortedY
        count = TiedGroups(sorted: sortedX).untiedPairs
        let gaps = zip(sortedX.dropFirst(), sortedX).map { $0 - $1 }
        let rise = (y.max() ?? 0) - (y.min() ?? 0)
        steepest = min(rise / (gaps.filter { $0 > 0 }.min() ?? 1) * 2 + 1, .greatestFiniteMagnitude / 4)
        sample = count > Self.listedOutright ? Self.sample(sortedX, sortedY) : []
    }

    /// The slope of rank `rank`, from 0 for the least, below `count`.
    func slope(rank: Int) -> Double {
        var margin = 4.0
        while true {
            let (low, high) = bracket(rank, margin: margin)
            let (below, through) = (countUpTo(low), countUpTo(high))
            if below <= rank, rank < through { return slope(rank: rank, above: low, below, upTo: high, through) }
            margin *= 4
        }
    }

    /// - Parameters:
    ///   - below: the number of slopes up to `low`, and `through` those up to `high`, with `rank` between them.
    private func slope(rank: Int, above low: Double, _ below: Int, upTo high: Double, _ through: Int) -> Double {
        var (low, below, high, through) = (low, below, high, through)
        // Only slopes that are tied by the million are still too many here.
        while through - below > Self.listedAtMost {
            let (left, right) = (max(low, -steepest), min(high, steepest))
            let middle = left + (right - left) / 2
            guard right - left > 1e-14 * max(abs(left), abs(right)), left < middle, middle < right else { return right }
            let count = countUpTo(middle)
            if count <= rank { (low, below) = (middle, count) } else { (high, through) = (middle, count) }
        }
        var between = slopes(from: order(at: low), to: order(at: high))
        return between.select(rank - below)
    }

    /// Two slopes with the wanted one between them, most likely.
    private func bracket(_ rank: Int, margin: Double) -> (low: Double, high: Double) {
        let share = (Double(rank) + 0.5) / Double(count)
        let place = share * Double(sample.count)
        let reach = margin * (place * (1 - share)).squareRoot() + 1
        let (low, high) = (place - reach, place + reach)
        return (
            low >= 0 ? sample[Int(low)] : -.infinity, high < Double(sample.count) ? sample[Int(high)] : .infinity
        )
    }

    /// The points in order of y − slope · x; where that is equal, the pair counts as reversed if its x differ.
    private func order(at slope: Double) -> [Int] {
        if slope == -.infinity { return Array(x.indices) }
        let height: [Double]
        if slope == .infinity {
            height = x.map { -$0 }
        } else {
            height = x.indices.map { (y[$0] - y[0]) - slope * (x[$0] - x[0]) }
        }
        return x.indices.sorted {
            if height[$0] != height[$1] { return height[$0] < height[$1] }
            return x[$0] == x[$1] ? $0 < $1 : x[$0] > x[$1]
        }
    }

    private func countUpTo(_ slope: Double) -> Int {
        slope == -.infinity ? 0 : slope == .infinity ? count : Inversions.count(order(at: slope))
    }

    /// The slopes of the pairs that stand differently in the two orders.
    private func slopes(from low: [Int], to high: [Int]) -> [Double] {
        var rank = high
        for (place, point) in high.enumerated() { rank[point] = place }
        var slopes: [Double] = []
        Inversions.visit(low.map { rank[$0] }) { passed, mover in
            let second = high[mover]
            for place in passed {
                let first = high[place]
                slopes.append((y[second] - y[first]) / (x[second] - x[first]))
            }
        }
        return slopes
    }

    /// Slopes of pairs drawn at random, 16 for each point, in order.
    private static func sample(_ x: [Double], _ y: [Double]) -> [Double] {
        var stream = RandomStream(seed: 0, purpose: .simulation)
        var sample: [Double] = []
        for _ in 0..<16 * x.count {
            let (first, second) = (stream.index(below: x.count), stream.index(below: x.count))
            if x[first] != x[second] { sample.append((y[second] - y[first]) / (x[second] - x[first])) }
        }
        return sample.sorted()
    }
}
