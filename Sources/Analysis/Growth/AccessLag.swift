import Quantities
import Records
import Statistics

/// By how many months the frontier of models with open weights trails that of closed ones.
///
/// The frontier of each is its ten largest models of the trailing 365 days. Two lines of a common slope are laid through
/// them; their distance along time is the lag. Its interval is that of resampled organizations, each resample with frontiers
/// of its own, widened by t on the effective number of organizations: it then covers 94 % where few organizations hold most
/// models and 93 % where they do not, in place of 90 and 92 (Tests/Fixtures/trend/access_lag_coverage.py).
public struct AccessLag: Sendable {
    /// A model with open weights that exceeded all earlier ones, and the first closed model that had reached as much.
    public struct Step: Sendable {
        public let open: ModelRecord
        public let value: Double
        /// Nil where no closed model had reached it.
        public let closed: ModelRecord?
        /// Months between the two; nil where no closed model came before.
        public let months: Double?
    }

    public let series: GrowthSeries
    /// Positive where open weights trail; nil where the frontiers do not grow together.
    public let months: Double?
    public let interval: Interval?
    /// Models of each frontier that bear on the lag.
    public let openCount: Int
    public let closedCount: Int
    public let undefinedResamples: Int
    /// Oldest first.
    public let steps: [Step]
    /// The common slope and the heights of the two lines at year 0.
    public let lines: Lines?

    public struct Lines: Hashable, Sendable {
        /// Orders of magnitude (OOM) a year.
        public let slope: Double
        public let open: Double
        public let closed: Double

        var months: Double? { slope > 0 ? (closed - open) / slope * 12 : nil }
    }

    static let rule = FrontierRule.defaultTop
    static let leastMembers = 5

    public init(
        _ population: Population, field: String, from: Int?, to: Int?, seed: UInt64, resamples: Int
    ) {
        let bootstrap = Bootstrap(seed: seed, resamples: resamples)
        let series = GrowthSeries(population, field: field, from: from, to: to) { $0.access != nil }
        let records = series.rows.map { population.models.records[$0] }
        let isOpen = records.map { $0.access == .openWeights }
        let weights = [Double](repeating: 1, count: series.count)
        let found = Self.lines(series, isOpen, weights)
        let replicates = bootstrap.clusters(series.clusters) { weights in
            Self.lines(series, isOpen, weights).lines?.months
        }
        self.series = series
        lines = found.lines
        months = found.lines?.months
        (openCount, closedCount) = (found.open, found.closed)
        undefinedResamples = replicates.undefined
        interval =
            months != nil && replicates.undefined * 20 <= bootstrap.resamples.count
            ? replicates.percentileInterval(effectiveClusters: Self.effectiveClusters(series.clusters)) : nil
        // A record is one against all that came before, not only against those of the window.
        let whole = GrowthSeries(population, field: field, to: to) { $0.access != nil }
        let all = whole.rows.map { population.models.records[$0] }
        steps = Self.steps(all, whole.values, all.map { $0.access == .openWeights }).filter { step in
            from.map { step.open.year >= $0 } ?? true
        }
    }

    private static func effectiveClusters(_ codes: [Int]) -> Double {
        var sizes: [Int: Int] = [:]
        for code in codes { sizes[code, default: 0] += 1 }
        let squares = sizes.values.reduce(0) { $0 + $1 * $1 }
        return squares == 0 ? 0 : Double(codes.count * codes.count) / Double(squares)
    }

    private static func lines(
        _ series: GrowthSeries, _ isOpen: [Bool], _ weights: [Double]
    ) -> (lines: Lines?, open: Int, closed: Int) {
        func frontier(_ open: Bool) -> [Int] {
            let rows = series.rows.indices.filter { isOpen[$0] == open && weights[$0] > 0 }
            return rule.members(
                times: rows.map { series.times[$0] }, values: rows.map { series.logs[$0] }, scale: .log10
            ).map { rows[$0] }
        }
        let (open, closed) = (frontier(true), frontier(false))
        guard open.count >= leastMembers, closed.count >= leastMembers else { return (nil, open.count, closed.count) }
        let parts = [open, closed].map { Centred($0, series, weights) }
        let square = parts.reduce(0) { $0 + $1.square }
        guard square > 0 else { return (nil, open.count, closed.count) }
        let slope = parts.reduce(0) { $0 + $1.product } / square
        let heights = parts.map { $0.y - slope * $0.x }
        return (Lines(slope: slope, open: heights[0], closed: heights[1]), open.count, closed.count)
    }

    /// The weighted means of a group and its sums about them.
    private struct Centred {
        let x: Double
        let y: Double
        let square: Double
        let product: Double

        init(_ rows: [Int], _ series: GrowthSeries, _ weights: [Double]) {
            let total = rows.reduce(0) { $0 + weights[$1] }
            let x = rows.reduce(0) { $0 + weights[$1] * series.times[$1] } / total
            let y = rows.reduce(0) { $0 + weights[$1] * series.logs[$1] } / total
            square = rows.reduce(0) { $0 + weights[$1] * (series.times[$1] - x) * (series.times[$1] - x) }
            product = rows.reduce(0) { $0 + weights[$1] * (series.times[$1] - x) * (series.logs[$1] - y) }
            (self.x, self.y) = (x, y)
        }
    }

    private static func steps(_ records: [ModelRecord], _ values: [Double], _ isOpen: [Bool]) -> [Step] {
        let open = records.indices.filter { isOpen[$0] }
        let times = records.map(\.date.decimalYear)
        let record = FrontierRule.runningRecord.members(
            times: open.map { times[$0] }, values: open.map { values[$0] }, scale: .levels
        ).map { open[$0] }
        return record.map { row in
            let earlier = records.indices.first { !isOpen[$0] && values[$0] >= values[row] && times[$0] <= times[row] }
            return Step(
                open: records[row], value: values[row], closed: earlier.map { records[$0] },
                months: earlier.map { (times[row] - times[$0]) * 12 })
        }
    }
}
