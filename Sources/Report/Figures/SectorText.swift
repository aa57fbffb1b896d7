import Analysis
import Quantities
import Records

/// How a sector's count of a year is put into words.
enum SectorText {
    /// `Industry alone built 87 of the 95 notable models of 2025 (92 %, 95 % interval 84 % to 96 %), vintage 2026-02.`
    static func sentence(
        _ counts: SectorCounts, _ sector: SectorClass, _ year: Int, what: String, vintage: Vintage
    ) -> String {
        let (count, total) = (counts.count(sector, year), counts.total(year))
        guard total > 0 else { return "Vintage \(vintage.label) holds no \(what) of \(year)." }
        var share = ""
        if let proportion = try? Proportion(count, of: total) {
            share =
                " (\(NumberText.percent(proportion.estimate)), 95 % interval \(NumberText.percent(proportion.interval.low))"
                + " to \(NumberText.percent(proportion.interval.high)))"
        }
        let part = "\(NumberText.count(count)) of the \(NumberText.count(total)) \(what) of \(year)\(share)"
        return "\(subject(sector)) \(part), vintage \(vintage.label)."
    }

    private static func subject(_ sector: SectorClass) -> String {
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
