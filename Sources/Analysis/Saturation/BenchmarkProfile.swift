import Quantities
import Records

/// What is known of a benchmark besides its results.
public struct BenchmarkProfile: Sendable, Equatable {
    public let scale: ScoreScale
    /// The human baseline, in the metric's unit.
    public let human: Double?
    public let launch: PartialDate?
    public let completeness: ResultCompleteness
    /// The day to which the source of the results was kept; nil: the day of its last result.
    public let coverageEnd: CalendarDay?

    public init(
        scale: ScoreScale, human: Double? = nil, launch: PartialDate? = nil,
        completeness: ResultCompleteness = .allResults, coverageEnd: CalendarDay? = nil
    ) {
        self.scale = scale
        self.human = human
        self.launch = launch
        self.completeness = completeness
        self.coverageEnd = coverageEnd
    }
}
