/// For no kink, one and two: the least sum of squares with one of the kinks held at each time of a grid.
struct KinkProfiles {
    let models: [BreakModel]

    /// The share of F that makes an interval of 95 %: that the date was searched for takes the rest.
    private static let intervalShare = 0.97

    init(_ grid: KinkGrid, count: Int, margin: Int, largestY: Double) {
        // What rounding leaves of a perfect fit.
        let floor = max(1e-14 * grid.lineSumOfSquares, Double(count) * 1e-30 * largestY * largestY)
        let none = max(grid.lineSumOfSquares, floor)
        let one = grid.times.indices.map { max(grid.lineSumOfSquares - grid.reduction($0), floor) }
        let two = Self.pairs(grid, margin: margin).map { $0.map { max($0, floor) } }
        let line = BreakModel(breaks: [], sumOfSquares: none, criterion: Self.criterion(none, kinks: 0, count: count))
        models = [line] + [[one], two].compactMap { Self.model($0, times: grid.times, count: count) }
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

    private static func model(_ profiles: [[Double]], times: [Double], count: Int) -> BreakModel? {
        let least = profiles[0].min() ?? .infinity
        let freedom = count - 2 - 2 * profiles.count
        guard least.isFinite, let f = FDistribution(numerator: 1, denominator: Double(freedom)) else { return nil }
        let limit = least * (1 + f.quantile(intervalShare) / Double(freedom))
        return BreakModel(
            breaks: profiles.compactMap { kink(profile: $0, times: times, limit: limit) }, sumOfSquares: least,
            criterion: criterion(least, kinks: profiles.count, count: count))
    }

    private static func kink(profile: [Double], times: [Double], limit: Double) -> Break? {
        let searched = profile.indices.filter { profile[$0].isFinite }
        guard let best = searched.min(by: { (profile[$0], $0) < (profile[$1], $1) }),
            let low = searched.first(where: { profile[$0] <= limit }),
            let high = searched.last(where: { profile[$0] <= limit })
        else { return nil }
        return Break(
            time: times[best],
            interval: Interval(
                times[low], times[high], method: .kinkProfile, isOpenBelow: low == searched.first,
                isOpenAbove: high == searched.last))
    }

    /// n ln(SSE/n) + p ln n with 2 parameters for the line and 3 for each kink.
    private static func criterion(_ sum: Double, kinks: Int, count: Int) -> Double {
        InformationCriterion.bic(sumOfSquares: sum, count: count, parameters: 2 + 3 * kinks) ?? -.infinity
    }
}
