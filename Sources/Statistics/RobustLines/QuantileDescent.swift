/// The way from the least-squares line down to a quantile line.
struct QuantileDescent {
    private let x: [Double]
    private let y: [Double]
    private let tau: Double
    private let centre: (x: Double, y: Double)
    private(set) var slope: Double
    private var height = 0.0

    var intercept: Double { centre.y + height - slope * centre.x }
    var loss: Double {
        x.indices.reduce(0) { sum, index in
            let residual = y[index] - slope * x[index] - height
            return sum + residual * (residual < 0 ? tau - 1 : tau)
        }
    }

    init(x: [Double], y: [Double], tau: Double) {
        centre = (x[0], y[0])
        self.x = x.map { $0 - x[0] }
        self.y = y.map { $0 - y[0] }
        self.tau = tau
        slope = SimpleLine(x: x, y: y)?.slope ?? 0
    }

    /// Turns about one point after the other until no turn lowers the loss.
    mutating func run() {
        var best = Double.infinity
        for _ in 0..<10 * x.count {
            let pivot = settle()
            let reached = loss
            guard let pivot, reached < best else { return }
            best = reached
            turn(about: pivot)
        }
    }

    /// Takes the best height at this slope; the point about which a turn lowers the loss, or `nil` at the optimum.
    private mutating func settle() -> Int? {
        let heights = x.indices.map { y[$0] - slope * x[$0] }
        var copy = heights
        height = copy.select(min(x.count - 1, Int(tau * Double(x.count))))
        let reach = x.indices.reduce(0) { max($0, abs(y[$1]) + abs(slope * x[$1])) } * 1e-15
        var on: [Int] = []
        // What the points off the line pull, which those on it must balance: Σ weight and Σ weight · x.
        var pull = (total: 0.0, moment: 0.0)
        for index in x.indices {
            let residual = heights[index] - height
            if abs(residual) <= reach {
                on.append(index)
            } else {
                let weight = residual > 0 ? tau : tau - 1
                pull = (pull.total + weight, pull.moment + weight * x[index])
            }
        }
        on.sort { (x[$0], $0) < (x[$1], $1) }
        return pivot(among: on, pull)
    }

    /// The extreme ways to share the balance among the points on the line, from either end, bound its moment.
    private func pivot(among on: [Int], _ pull: (total: Double, moment: Double)) -> Int? {
        let scale = x.reduce(0) { $0 + abs($1) } * 1e-14
        let rising = share(on, total: -pull.total)
        let falling = share(on.reversed(), total: -pull.total)
        if falling.moment < -pull.moment - scale { return falling.pivot }
        if rising.moment > -pull.moment + scale { return rising.pivot }
        return nil
    }

    /// Gives τ to the first points and τ − 1 to the last; the point where it changes gets what is left of `total`.
    private func share(_ on: [Int], total: Double) -> (moment: Double, pivot: Int?) {
        var left = total - (tau - 1) * Double(on.count)
        var moment = 0.0
        var pivot: Int?
        for index in on {
            if pivot == nil, left < 1 { pivot = index }
            let part = max(0, min(1, left))
            left -= part
            moment += (tau - 1 + part) * x[index]
        }
        return (moment, pivot ?? on.last)
    }

    /// The best slope of a line through point `pivot`: a weighted quantile of the slopes to all others.
    private mutating func turn(about pivot: Int) {
        var crossings: [(slope: Double, weight: Double)] = []
        var derivative = 0.0
        for index in x.indices {
            let run = x[index] - x[pivot]
            if run == 0 { continue }
            crossings.append(((y[index] - y[pivot]) / run, abs(run)))
            derivative -= run > 0 ? tau * run : (tau - 1) * run
        }
        crossings.sort { ($0.slope, $0.weight) < ($1.slope, $1.weight) }
        for crossing in crossings {
            derivative += crossing.weight
            if derivative >= 0 {
                slope = crossing.slope
                return
            }
        }
    }
}
