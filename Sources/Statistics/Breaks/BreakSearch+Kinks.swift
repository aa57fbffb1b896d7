extension BreakSearch {
    /// Kinks of a continuous line that is straight between them, exhaustive over a grid of months.
    ///
    /// The number of kinks, at most 2, is the one with the least n ln(SSE/n) + p ln n, where a kink counts as 3 parameters: its
    /// date has cost more choice than a coefficient. Measured error rates are in <doc:Simulations>.
    ///
    /// - Parameters:
    ///   - x: Decimal years.
    ///   - y: Such as log10 of a quantity.
    ///   - clusters: For each record the code of its cluster; the intervals then allow for records that err together.
    /// - Throws: `InsufficientData` for fewer than 4 records, constant x or y, values that are not finite.
    public static func kinks(
        x: [Double], y: [Double], clusters: [Int]? = nil
    ) throws(InsufficientData) -> BreakSearch {
        try Points.check(x: x, y: y)
        if let clusters, clusters.count != x.count { throw .unequalLengths(x.count, clusters.count) }
        let order = sortedOrder(x: x, y: y)
        let (x, y) = (order.map { x[$0] }, order.map { y[$0] })
        guard let line = SimpleLine(x: x, y: y) else { throw .constantX }
        let margin = leastRecords(count: x.count)
        let grid = KinkGrid(x: x, y: y, line: line, times: KinkGrid.months(x, margin: margin))
        let inflation = clusters.map { clusters in KinkInflation(x: x, y: y, clusters: order.map { clusters[$0] }) }
        let profiles = KinkProfiles(
            grid, count: x.count, margin: margin, largestY: y.reduce(0) { max($0, abs($1)) }, inflation: inflation)
        guard let search = BreakSearch(.continuous, count: x.count, models: profiles.models) else { throw .constantX }
        return search
    }
}
