import Quantities
import Records

extension BenchmarkHistory {
    /// The first day on which the benchmark is judged `saturated`, up to `end` and the coverage end; nil where it never is.
    ///
    /// Rule 1 begins on the day of a record. Rule 4 begins as its window moves on, and is judged at the end of each month.
    public func firstSaturated(by end: CalendarDay, limits: SaturationThresholds = .standard) -> CalendarDay? {
        guard profile.scale.kind.isBounded else { return nil }
        let last = coverageEnd.map { min(end, $0) } ?? end
        let byRecord = firstRecord(within: limits.saturatedHeadroom, by: last, least: limits.saturatedLeastRecords)
        guard let near = firstRecord(within: limits.nearHeadroom, by: last, least: 1),
            let first = envelope.steps.first?.day
        else { return byRecord }
        var monthEnd = max(near, first.adding(months: limits.leastAgeMonths)).lastOfMonth
        let limit = byRecord ?? last
        while monthEnd <= limit {
            if judged(at: monthEnd, by: limits).verdict == .saturated { return monthEnd }
            monthEnd = monthEnd.adding(months: 1).lastOfMonth
            if monthEnd.year == 9999 { break }
        }
        return byRecord
    }

    /// The day of the first record whose headroom is at most `headroom` and which is at least the `least`-th.
    private func firstRecord(within headroom: Double, by end: CalendarDay, least: Int) -> CalendarDay? {
        envelope.steps.enumerated().first { index, step in
            index + 1 >= least && step.day <= end
                && (profile.scale.headroom(step.score).map { $0 <= headroom + 1e-9 } ?? false)
        }?.element.day
    }
}

extension CalendarDay {
    /// The last day of the same month.
    var lastOfMonth: CalendarDay {
        CalendarDay(year: year, month: month, day: CalendarDay.days(inMonth: month, year: year)) ?? self
    }
}
