import Quantities
import Records

/// How much the state of the art rose between two days, three ways. Every figure is positive for an improvement, also where
/// lower scores are better.
public struct SOTAImprovement: Sendable, Equatable {
    public let from: DatedResult
    public let to: DatedResult
    /// In the metric's own unit.
    public let points: Double
    /// Relative to the earlier score, as a fraction; nil where that is not above 0 and so no measure.
    public let relative: Double?
    /// The share of the headroom left at the earlier record that was closed, as a fraction; nil for an unbounded metric and
    /// where none was left.
    public let headroomClosed: Double?

    public init(from: DatedResult, to: DatedResult, scale: ScoreScale) {
        self.from = from
        self.to = to
        points = scale.direction.signed(to.score - from.score)
        relative = from.score > 0 ? points / from.score : nil
        if let before = scale.headroom(from.score), let after = scale.headroom(to.score), before > 0 {
            headroomClosed = (before - after) / before
        } else {
            headroomClosed = nil
        }
    }
}

extension BenchmarkHistory {
    /// The state of the art at the end of `year` against the end of the year before; nil without a record by then
    /// or without a result in the year.
    public func improvement(inYear year: Int) -> SOTAImprovement? {
        guard let end = CalendarDay(year: year, month: 12, day: 31) else { return nil }
        return improvement(inMonths: 12, to: end)
    }

    /// The state of the art at the end of `day` against `months` before; nil without a record by then, and where no result
    /// is held in between, which is no lack of progress.
    public func improvement(inMonths months: Int, to day: CalendarDay) -> SOTAImprovement? {
        let start = day.adding(months: -months)
        guard let before = envelope.holder(at: start), hasResult(after: start, to: day),
            let now = envelope.holder(at: day)
        else { return nil }
        return SOTAImprovement(from: before, to: now, scale: profile.scale)
    }

    /// The state of the art at the end of `day` against that at the launch; where the launch is unknown or no result is as
    /// old, against the first record. Nil without a record, and where no later result is held.
    public func improvementSinceLaunch(to day: CalendarDay) -> SOTAImprovement? {
        guard let first = envelope.steps.first, let now = envelope.holder(at: day) else { return nil }
        let atLaunch = profile.launch.flatMap { envelope.holder(at: min($0.representativeDay, day)) }
        let start = atLaunch ?? first
        guard hasResult(after: start.day, to: day) else { return nil }
        return SOTAImprovement(from: start, to: now, scale: profile.scale)
    }

    /// Whether a dated result is held after `start` and up to `end`.
    public func hasResult(after start: CalendarDay, to end: CalendarDay) -> Bool {
        results.contains { start < $0.day && $0.day <= end }
    }
}
