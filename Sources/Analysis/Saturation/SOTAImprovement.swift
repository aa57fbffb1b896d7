import Quantities
import Records

/// How much the state of the art rose between two days, three ways. Every figure is positive for an improvement, also where
/// lower scores are better.
public struct SOTAImprovement: Sendable, Equatable {
    public let from: DatedResult
    public let to: DatedResult
    /// In the metric's own unit.
    public let points: Double
    /// Relative to the earlier score's magnitude, as a fraction; nil where that is 0.
    public let relative: Double?
    /// The share of the headroom left at the earlier record that was closed, as a fraction; nil for an unbounded metric and
    /// where none was left.
    public let headroomClosed: Double?

    public init(from: DatedResult, to: DatedResult, scale: ScoreScale) {
        self.from = from
        self.to = to
        points = scale.direction.signed(to.score - from.score)
        relative = from.score == 0 ? nil : points / abs(from.score)
        if let before = scale.headroom(from.score), let after = scale.headroom(to.score), before > 0 {
            headroomClosed = (before - after) / before
        } else {
            headroomClosed = nil
        }
    }
}

extension BenchmarkHistory {
    /// The state of the art at the end of `year` against the end of the year before; nil without a record by then.
    public func improvement(inYear year: Int) -> SOTAImprovement? {
        guard let end = CalendarDay(year: year, month: 12, day: 31) else { return nil }
        return improvement(inMonths: 12, to: end)
    }

    /// The state of the art at the end of `day` against `months` before; nil without a record by then.
    public func improvement(inMonths months: Int, to day: CalendarDay) -> SOTAImprovement? {
        guard let before = envelope.holder(at: day.adding(months: -months)), let now = envelope.holder(at: day) else {
            return nil
        }
        return SOTAImprovement(from: before, to: now, scale: profile.scale)
    }

    /// The state of the art at the end of `day` against that at the launch; where the launch is unknown or no result is as
    /// old, against the first record. Nil without a record.
    public func improvementSinceLaunch(to day: CalendarDay) -> SOTAImprovement? {
        guard let first = envelope.steps.first, let now = envelope.holder(at: day) else { return nil }
        let atLaunch = profile.launch.flatMap { envelope.holder(at: min($0.representativeDay, day)) }
        return SOTAImprovement(from: atLaunch ?? first, to: now, scale: profile.scale)
    }
}
