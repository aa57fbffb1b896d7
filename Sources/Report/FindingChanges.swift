import Analysis
import Quantities
import Records

/// What reads otherwise in one set of findings than in another, in sentences.
struct FindingChanges {
    let sentences: [Sentence]

    /// `year`: the one whose counts are compared.
    init(from previous: [StatedFinding], to findings: [StatedFinding], year: Int) {
        let before = Dictionary(previous.map { ($0.finding.id, $0.finding) }, uniquingKeysWith: { first, _ in first })
        sentences = findings.compactMap { stated in
            guard let old = before[stated.finding.id] else { return nil }
            return Self.change(from: old, to: stated.finding, year: year).map {
                Sentence($0, findings: [stated.finding.id])
            }
        }
    }

    private static func change(from old: Finding, to new: Finding, year: Int) -> String? {
        switch new.analysis {
        case "crossover":
            guard let year = new.estimate, let before = old.estimate else { return nil }
            // The ends of a bootstrap interval move by chance between runs, so only another year is a change.
            return year == before
                ? "The crossover of industry over academia stays at \(Int(year)) (\(ends(new)))."
                : "The crossover of industry over academia reads \(Int(year)) (\(ends(new))); it read \(Int(before)) (\(ends(old)))."
        case "growth":
            guard let months = new.derived["doublingTimeMonths"], let before = old.derived["doublingTimeMonths"] else {
                return nil
            }
            let settled = [old, new].allSatisfy { $0.derived["doublingTimeMonthsLow"] != nil }
            guard settled, NumberText.significant(months) != NumberText.significant(before) else { return nil }
            guard months > 0, before > 0 else {
                return months > 0 || before > 0
                    ? "\((new.labels["title"] ?? new.measure).capitalizedFirst) \(new.labels["era"] ?? "") \(months > 0 ? "grows; it fell" : "falls; it grew")."
                    : nil
            }
            return
                "\((new.labels["title"] ?? new.measure).capitalizedFirst) \(new.labels["era"] ?? ""): doubling time \(NumberText.significant(months)) months; it was \(NumberText.significant(before)) (n = \(NumberText.count(new.n)), was \(NumberText.count(old.n)))."
        case "sectorCount":
            guard let count = new.estimate, let was = old.estimate, count != was, new.vintage != old.vintage,
                new.window.to == year, let sector = new.labels["sector"].flatMap(SectorClass.init(rawValue:)),
                sector == .industry || sector == .academia
            else { return nil }
            return
                "\(sector.label) alone, models of \(year): \(NumberText.count(Int(was))) in vintage \(old.vintage), \(NumberText.count(Int(count))) in vintage \(new.vintage)."
        case "growthFrontier":
            guard new.labels["group"] != "All records", let factor = new.estimate, let before = old.estimate,
                NumberText.significant(factor) != NumberText.significant(before)
            else { return nil }
            return
                "\(new.labels["title"] ?? new.measure), \((new.labels["group"] ?? "").lowercasedFirst): growth factor \(NumberText.significant(factor)) a year; it was \(NumberText.significant(before)) (n = \(NumberText.count(new.n)), was \(NumberText.count(old.n)))."
        case "countryCount":
            guard let count = new.estimate, let before = old.estimate, new.vintage != old.vintage,
                new.n != old.n || count != before, isLeading(new) || isLeading(old)
            else { return nil }
            return
                "\(new.labels["name"] ?? ""): \(NumberText.count(Int(count))) of \(NumberText.count(new.n)) models of \(year); it was \(NumberText.count(Int(before))) of \(NumberText.count(old.n))."
        case "coverage":
            guard new.measure == "training_compute_flop", new.vintage != old.vintage, let share = new.estimate,
                let before = old.estimate, NumberText.percent(share) != NumberText.percent(before)
            else { return nil }
            return
                "Training compute is stated by \(NumberText.percent(share)) of the models; it was \(NumberText.percent(before))."
        case "runningRecord":
            guard let name = new.labels["name"], let before = old.labels["name"], name != before else { return nil }
            return "\(name) holds the record in \(new.labels["title"] ?? new.measure); \(before) held it."
        default: return nil
        }
    }

    private static func isLeading(_ finding: Finding) -> Bool { finding.labels["rank"] == "1" }

    private static func ends(_ finding: Finding) -> String {
        "\(finding.low.map { String(Int($0)) } ?? "open") to \(finding.high.map { String(Int($0)) } ?? "open")"
    }
}
