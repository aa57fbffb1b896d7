/// For no kink, one and two: the least sum of squares with one of the kinks held at each time of a grid.
struct KinkProfiles {
    let models: [BreakModel]

    /// The share of F that makes an interval of 95 %: that the date was searched for takes the rest.
    private static let intervalShare = 0.97

    init(_ grid: KinkGrid, count: Int, margin: Int, largestY: Double, inflation: KinkInflation?) {
        // What rounding leaves of a perfect fit.
        let floor = max(1e-14 * grid.lineSumOfSquares, Double(count) * 1e-30 * largestY * largestY)
        let none = max(grid.lineSumOfSquares, floor)
        let one = grid.times.indices.map { max(grid.lineSumOfSquares - grid.reduction($0), floor) }
        let two = Self.pairs(grid, margin: margin).map { $0.map { max($0, floor) } }
        let line = BreakModel(breaks: [], sumOfSquares: none, criterion: Self.criterion(none, kinks: 0, count: count))
        models =
            [line] + [[one], two].compactMap { Self.model($0, times: grid.times, count: count, inflation: inflation) }
    }

    /// The profiles of the first and of the second of two kinks, with at least `margin` records between them.
    private static func pairs(_ grid: KinkGrid, margin: Int) -> [[Double]] {
        var first = [Double](repeating: .infinity, count: grid.times.count)
        var second = first
        for i in grid.times.indices {
            for j in (i + 1)..<max(grid.times.count, i + 1)
            where grid.recordsBefore[j] - grid.recordsBefore[i] >= margin {
                let sum = grid.lineSumOfSquares - grid.reduction(i, j)
                if sum < first[i] { first[i] = sum }
                if sum < second[j] { second[j] = sum }
            }
        }
        return [first, second]
    }

    private static func model(
        _ profiles: [[Double]], times: [Double], count: Int, inflation: KinkInflation?
    ) -> BreakModel? {
        let least = profiles[0].min() ?? .infinity
        guard least.isFinite else { return nil }
        let best = profiles.compactMap { profile in
            profile.indices.min { (profile[$0], $0) < (profile[$1], $1) }
        }
        let freedom = Double(count - 2 - 2 * profiles.count)
        let plain = profiles.map { _ in (variance: 1.0, degreesOfFreedom: freedom) }
        let factors = inflation?.factors(kinks: best.map { times[$0] }) ?? plain
        let breaks = zip(profiles, zip(best, factors)).map { profile, kink in
            let (variance, ownFreedom) = kink.1 ?? (1, freedom)
            let f = FDistribution(numerator: 1, denominator: min(ownFreedom, freedom))?.quantile(intervalShare)
            let limit = least * (1 + variance * (f ?? .infinity) / freedom)
            return Break(time: times[kink.0], interval: hull(profile, times: times, limit: limit))
        }
        return BreakModel(
            breaks: breaks, sumOfSquares: least, criterion: criterion(least, kinks: profiles.count, count: count))
    }

    /// From the first to the last time at which the sum of squares is within the limit.
    private static func hull(_ profile: [Double], times: [Double], limit: Double) -> Interval {
        let searched = profile.indices.filter { profile[$0].isFinite }
        let inside = searched.filter { profile[$0] <= limit }
        let (low, high) = (inside.first ?? 0, inside.last ?? times.count - 1)
        return Interval(
            times[low], times[high], method: .kinkProfile, isOpenBelow: low == searched.first,
            isOpenAbove: high == searched.last)
    }

    /// n ln(SSE/n) + p ln n with 2 parameters for the line and 3 for each kink.
    private static func criterion(_ sum: Double, kinks: Int, count: Int) -> Double {
        InformationCriterion.bic(sumOfSquares: sum, count: count, parameters: 2 + 3 * kinks) ?? -.infinity
    }
}
