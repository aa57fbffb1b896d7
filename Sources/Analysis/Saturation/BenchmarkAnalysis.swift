import Quantities
import Records
import Statistics

/// Everything that is told of one benchmark at a day: the page of the benchmark and `almanac saturation` show the same one.
public struct BenchmarkAnalysis: Sendable {
    public let history: BenchmarkHistory
    /// The day that was asked for.
    public let day: CalendarDay
    public let thresholds: SaturationThresholds
    public let saturation: BenchmarkSaturation
    /// The ceiling that the results known at the day tend to, or why there is none.
    public let ceiling: Result<BenchmarkCeiling, InsufficientData>

    public init(_ history: BenchmarkHistory, at day: CalendarDay, thresholds: SaturationThresholds = .standard) {
        self.history = history
        self.day = day
        self.thresholds = thresholds
        saturation = BenchmarkSaturation(history, at: day, thresholds: thresholds)
        ceiling = Result { () throws(InsufficientData) in try history.ceiling(at: day) }
    }

    /// What was known on the judged day, in order of date.
    public var results: [DatedResult] { history.results.filter { $0.day <= saturation.judgement.judgedAt } }

    /// Why the verdict is what it is, in one clause.
    public var reason: String { saturation.judgement.reason(history.profile, limits: thresholds) }
}
