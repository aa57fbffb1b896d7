import Quantities
import Records

/// The verdict at a date, the rule that gave it and the figures that it rests on.
public struct SaturationJudgement: Sendable, Equatable {
    public let verdict: SaturationVerdict
    /// Which of the seven rules decided, 1 to 7.
    public let rule: Int
    /// The date that was asked for.
    public let askedFor: CalendarDay
    /// The date that was judged: the earlier of `askedFor` and the coverage end.
    public let judgedAt: CalendarDay
    public let figures: Figures

    /// What the rules looked at, as known at `judgedAt`.
    public struct Figures: Sendable, Equatable {
        public let records: Int
        public let results: Int
        /// Nil for an unbounded metric or without a record.
        public let headroom: Double?
        public let lastResult: CalendarDay?
        public let recentResults: Int
        public let recentRecords: Int
        /// The share of the headroom that was closed in the recent months; nil where that is not defined.
        public let shareClosed: Double?
        public let pace: RecentPace?
        public let isOldEnough: Bool
    }
}

extension BenchmarkHistory {
    /// The verdict at `day` by the rules of methods/trends.md, section 4, in their order. It uses nothing after the day.
    public func judged(at day: CalendarDay, by limits: SaturationThresholds = .standard) -> SaturationJudgement {
        let judgedAt = coverageEnd.map { min(day, $0) } ?? day
        let figures = figures(at: judgedAt, limits: limits)
        let (rule, verdict) = ruling(figures, limits: limits)
        return SaturationJudgement(
            verdict: verdict, rule: rule, askedFor: day, judgedAt: judgedAt, figures: figures)
    }

    private func figures(at day: CalendarDay, limits: SaturationThresholds) -> SaturationJudgement.Figures {
        let known = results.prefix { $0.day <= day }
        let records = envelope.upTo(day)
        let cut = day.adding(months: -limits.recentMonths)
        let headroom = records.steps.last.flatMap { profile.scale.headroom($0.score) }
        let earlier = records.holder(at: cut).flatMap { profile.scale.headroom($0.score) }
        let isOldEnough = records.steps.first.map { $0.day <= day.adding(months: -limits.leastAgeMonths) } ?? false
        return SaturationJudgement.Figures(
            records: records.steps.count, results: known.count, headroom: headroom, lastResult: known.last?.day,
            recentResults: known.count { $0.day > cut }, recentRecords: records.steps.count { $0.day > cut },
            shareClosed: headroom.flatMap { now in earlier.flatMap { $0 > 0 ? ($0 - now) / $0 : nil } },
            pace: RecentPace(records, scale: profile.scale, cut: cut, end: day), isOldEnough: isOldEnough)
    }

    private func ruling(
        _ figures: SaturationJudgement.Figures, limits: SaturationThresholds
    ) -> (rule: Int, verdict: SaturationVerdict) {
        let isNear = figures.headroom.map { isAtMost($0, limits.nearHeadroom) } ?? false
        if let headroom = figures.headroom, isAtMost(headroom, limits.saturatedHeadroom),
            figures.records >= limits.saturatedLeastRecords
        {
            return (1, .saturated)
        }
        if figures.records < limits.leastRecords { return (2, .insufficientData) }
        if figures.recentResults == 0 {
            return (3, profile.completeness == .allResults ? .dormant : .noNewRecord)
        }
        if figures.isOldEnough, profile.completeness == .allResults,
            figures.recentResults >= limits.leastRecentResults
        {
            if profile.scale.kind.isBounded {
                if let closed = figures.shareClosed, !isAtMost(limits.leastShareClosed, closed) {
                    return (4, isNear ? .saturated : .plateau)
                }
            } else if figures.recentRecords == 0 {
                return (4, .plateau)
            }
        }
        if isNear { return (5, .nearSaturation) }
        if figures.isOldEnough, let pace = figures.pace,
            !isAtMost(limits.slowingShareOfPace * pace.earlier, pace.recent)
        {
            return (6, .slowing)
        }
        return (7, .improving)
    }

    /// So that 0.95 of 1 and 95 of 100 get the same verdict though their headrooms differ in the last bits.
    private func isAtMost(_ value: Double, _ limit: Double) -> Bool { value <= limit + 1e-9 }
}
