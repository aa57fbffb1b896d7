import Analysis
import Quantities
import Records

/// How a sector's count of a year is put into words.
enum SectorText {
    /// `Industry alone built 87 of the 93 notable models of 2025 that state a sector (94 %, 95 % interval 87 % to 97 %), vintage
    /// 2026-02.` Shares are of the records that state a sector: unknown is no sector.
    static func sentence(
        _ counts: SectorCounts, _ sector: SectorClass, _ year: Int, what: String, vintage: Vintage
    ) -> String {
        let (count, total, stated) = (counts.count(sector, year), counts.total(year), counts.statedTotal(year))
        guard total > 0 else { return "Vintage \(vintage.label) holds no \(what) of \(year)." }
        if sector == .unknown {
            return
                "\(NumberText.count(count)) of the \(NumberText.count(total)) \(what) of \(year) state no sector, vintage \(vintage.label)."
        }
        guard let share = share(sector, counts, year) else {
            return
                "None of the \(NumberText.count(total)) \(what) of \(year) states a sector, vintage \(vintage.label)."
        }
        let base = stated == total ? "" : " that state a sector"
        return
            "\(subject(sector)) \(NumberText.count(count)) of the \(NumberText.count(stated)) \(what) of \(year)\(base) (\(share)), vintage \(vintage.label)."
    }

    /// `94 %, 95 % interval 87 % to 97 %`; nil where no record states a sector.
    static func share(_ sector: SectorClass, _ counts: SectorCounts, _ year: Int) -> String? {
        guard let share = try? Proportion(counts.count(sector, year), of: counts.statedTotal(year)) else { return nil }
        return
            "\(NumberText.percent(share.estimate)), 95 % interval \(NumberText.percent(share.interval.low)) to \(NumberText.percent(share.interval.high))"
    }

    static func subject(_ sector: SectorClass) -> String {
        switch sector {
        case .industry: "Industry alone built"
        case .academia: "Academia alone built"
        case .industryAcademia: "Industry and academia together built"
        case .government: "Government alone built"
        case .researchCollective: "Research collectives alone built"
        case .nonprofit: "Nonprofits alone built"
        case .otherMixed: "Other mixtures of sectors built"
        case .unknown: "No sector is stated for"
        }
    }
}
