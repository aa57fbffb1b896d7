import Quantities
import Records
import Statistics

/// Everything that is said of one benchmark at a date. It uses no result after the date.
public struct BenchmarkSaturation: Sendable, Equatable {
    public let profile: BenchmarkProfile
    public let judgement: SaturationJudgement
    /// The records up to the judged day, first to last.
    public let records: [DatedResult]
    /// At the last record; nil for an unbounded metric.
    public let headroom: Double?
    public let errorHalving: Result<ErrorHalving, InsufficientData>
    /// Against 12 months before the judged day; nil without a record by then or a result since.
    public let lastYear: SOTAImprovement?
    public let sinceLaunch: SOTAImprovement?
    /// The first record that reaches the human baseline; nil where there is no baseline or none does.
    public let humanPassed: DatedResult?
    public let undated: UndatedSummary
    /// Whether the state of the art is beyond the stated label-noise ceiling; nil where none is stated.
    public let isBeyondLabelNoise: Bool?
    public let notices: [HistoryNotice]

    public init(_ history: BenchmarkHistory, at day: CalendarDay, thresholds: SaturationThresholds = .standard) {
        let judgement = history.judged(at: day, by: thresholds)
        let end = judgement.judgedAt
        let envelope = history.envelope.upTo(end)
        let direction = history.profile.scale.direction
        profile = history.profile
        self.judgement = judgement
        records = envelope.steps
        headroom = judgement.figures.headroom
        errorHalving = Result { () throws(InsufficientData) in
            try ErrorHalving(envelope.steps, scale: history.profile.scale)
        }
        lastYear = history.improvement(inMonths: 12, to: end)
        sinceLaunch = history.improvementSinceLaunch(to: end)
        humanPassed = history.profile.human.flatMap { envelope.first(reaching: $0, direction: direction) }
        undated = UndatedSummary(history.undated, record: envelope.steps.last, direction: direction)
        isBeyondLabelNoise = history.profile.scale.labelNoiseCeiling.flatMap { ceiling in
            envelope.steps.last.map { direction.isBetter($0.score, than: ceiling) }
        }
        notices = history.notices
    }

    public var verdict: SaturationVerdict { judgement.verdict }
}
