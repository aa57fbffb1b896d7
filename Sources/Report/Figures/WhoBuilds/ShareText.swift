import Analysis
import Quantities
import Records

/// How a sector's share, or its change, is put into words.
enum ShareText {
    /// `In fractional counting, academia has 10.5 of the 95 notable models of 2025: 11 % (95 % interval 6 % to 19 %).`
    static func sentence(
        _ share: SectorShares.Share, _ sector: SectorClass, _ year: Int, _ counting: Counting, what: String
    ) -> String {
        let all = "of the \(NumberText.count(share.whole)) \(what) of \(year) that state a sector"
        let part =
            counting == .full
            ? "\(SectorText.subject(sector)) \(NumberText.count(Int(share.part.rounded()))) \(all)"
            : "In fractional counting, \(name(sector, counting)) has \(NumberText.fixed(share.part, decimals: 1)) \(all)"
        return part + ": \(NumberText.percent(share.estimate)) (95 % interval \(ends(share)))."
    }

    /// `Between 2015 and 2025 the share of industry alone rose by 42 points (95 % interval +30 to +52 percentage points).`
    static func sentence(_ change: SectorShares.Change, _ from: Int, _ to: Int, _ counting: Counting) -> String {
        let interval =
            "95 % interval \(signed(change.interval.low)) to \(signed(change.interval.high)) percentage points"
        let share = "the share of \(name(change.sector, counting))"
        let points = NumberText.fixed(abs(change.estimate) * 100, decimals: 0)
        return switch change.verdict {
        case .rose: "Between \(from) and \(to) \(share) rose by \(points) points (\(interval))."
        case .fell: "Between \(from) and \(to) \(share) fell by \(points) points (\(interval))."
        case .notSettled: "The data do not settle whether \(share) changed between \(from) and \(to) (\(interval))."
        }
    }

    static func title(_ change: SectorShares.Change, _ from: Int, _ to: Int) -> String {
        let (before, after) = (NumberText.percent(change.before.estimate), NumberText.percent(change.after.estimate))
        return switch change.verdict {
        case .rose: "\(change.sector.label)'s share rose from \(before) in \(from) to \(after) in \(to)"
        case .fell: "\(change.sector.label)'s share fell from \(before) in \(from) to \(after) in \(to)"
        case .notSettled: "\(change.sector.label)'s share of \(to) cannot be told from that of \(from)"
        }
    }

    static func words(_ verdict: SectorShares.Change.Verdict) -> String {
        switch verdict {
        case .rose: "rose"
        case .fell: "fell"
        case .notSettled: "not settled"
        }
    }

    /// `42 % (31 to 53)`.
    static func percent(_ share: SectorShares.Share) -> String {
        let (low, high) = (share.interval.low * 100, share.interval.high * 100)
        return NumberText.percent(share.estimate)
            + " (\(NumberText.fixed(low, decimals: 0)) to \(NumberText.fixed(high, decimals: 0)))"
    }

    /// `+42 (+30 to +52)`.
    static func points(_ change: SectorShares.Change) -> String {
        "\(signed(change.estimate)) (\(signed(change.interval.low)) to \(signed(change.interval.high)))"
    }

    private static func signed(_ fraction: Double) -> String {
        let points = NumberText.fixed(fraction * 100, decimals: 0)
        return fraction > 0 && points != "0" ? "+" + points : points
    }

    private static func ends(_ share: SectorShares.Share) -> String {
        "\(NumberText.percent(share.interval.low)) to \(NumberText.percent(share.interval.high))"
    }

    /// `industry alone`; in fractional counting no sector stands alone.
    private static func name(_ sector: SectorClass, _ counting: Counting) -> String {
        switch sector {
        case .industryAcademia: "industry–academia collaborations"
        case .otherMixed: "other mixtures of sectors"
        default: sector.label.lowercased() + (counting == .full ? " alone" : "")
        }
    }
}
