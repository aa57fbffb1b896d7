import Quantities
import RealModule
import Records

/// How fast a benchmark moves: the yearly gain of the recent months beside that of the time before, on −ln headroom, or on the
/// score's logarithm for an unbounded metric.
public struct RecentPace: Sendable, Equatable {
    /// Per year, positive when improving.
    public let recent: Double
    public let earlier: Double

    /// Nil where there is no record before `cut`, or a score has no logarithm.
    init?(_ records: SOTAEnvelope, scale: ScoreScale, cut: CalendarDay, end: CalendarDay) {
        guard let first = records.steps.first, let last = records.steps.last, let middle = records.holder(at: cut),
            let start = Self.progress(first.score, scale), let between = Self.progress(middle.score, scale),
            let now = Self.progress(last.score, scale)
        else { return nil }
        let recentYears = end.decimalYear - cut.decimalYear
        let earlierYears = cut.decimalYear - first.day.decimalYear
        guard recentYears > 0, earlierYears > 0 else { return nil }
        recent = (now - between) / recentYears
        earlier = (between - start) / earlierYears
    }

    private static func progress(_ score: Double, _ scale: ScoreScale) -> Double? {
        if scale.kind.isBounded {
            guard let headroom = scale.headroom(score), headroom > 0 else { return nil }
            return -Double.log(headroom)
        }
        return score > 0 ? scale.direction.signed(Double.log(score)) : nil
    }
}
