import Analysis
import Quantities
import Records

/// Five to eight sentences out of an edition's findings, and what changed since the edition before.
struct Highlights {
    let sentences: [Sentence]
    let changes: [Sentence]
    private let previousYear: Int?

    init(findings: [StatedFinding], previous: [StatedFinding]?, scope: ReportScope, previousYear: Int?) {
        let own = findings.filter { $0.finding.vintage == scope.models.vintage.label }
        self.previousYear = previousYear
        sentences = Array(Self.chosen(own, scope).prefix(8))
        changes = Self.changes(own, since: previous?.filter { $0.finding.vintage == scope.models.vintage.label } ?? [])
    }

    var blocks: [Block] {
        var blocks: [Block] = [.list(sentences)]
        if let previousYear, !changes.isEmpty {
            blocks.append(.paragraph([Sentence("What changed since the edition of \(previousYear):")]))
            blocks.append(.list(changes))
        }
        return blocks
    }

    private static func chosen(_ findings: [StatedFinding], _ scope: ReportScope) -> [Sentence] {
        func first(_ analysis: String, _ condition: (Finding) -> Bool = { _ in true }) -> [StatedFinding] {
            findings.filter { $0.finding.analysis == analysis && condition($0.finding) }
        }
        let year = scope.lastYear
        let picks: [StatedFinding?] =
            [
                first("sectorCount") {
                    $0.n > 0 && $0.labels["sector"] == SectorClass.industry.rawValue && $0.window.from == year
                }
                .first,
                first("sectorCount") {
                    $0.n > 0 && $0.labels["sector"] == SectorClass.academia.rawValue && $0.window.from == year
                }
                .first,
                first("crossover").first,
            ]
            + ["training_compute_flop", "parameters"].map { measure in
                first("growth") { $0.measure == measure && $0.estimate != nil }.max {
                    Self.eraStart($0) < Self.eraStart($1)
                }
            }
            + [
                first("runningRecord").first,
                first("countryCount").max { ($0.finding.estimate ?? 0) < ($1.finding.estimate ?? 0) },
                first("coverage") { $0.measure == "training_compute_flop" }.first,
            ]
        return picks.compactMap { $0 }.map { Sentence($0.sentence, findings: [$0.finding.id]) }
    }

    private static func eraStart(_ stated: StatedFinding) -> Int { stated.finding.window.from ?? Int.min }

    /// The findings whose estimate or name is another one than before.
    private static func changes(_ findings: [StatedFinding], since previous: [StatedFinding]) -> [Sentence] {
        let before = Dictionary(previous.map { ($0.finding.id, $0.finding) }, uniquingKeysWith: { first, _ in first })
        return findings.compactMap { stated in
            guard let old = before[stated.finding.id] else { return nil }
            return change(from: old, to: stated.finding).map { Sentence($0, findings: [stated.finding.id]) }
        }
    }

    private static func change(from old: Finding, to new: Finding) -> String? {
        switch new.analysis {
        case "crossover":
            guard let year = new.estimate, let before = old.estimate else { return nil }
            return year == before && new.low == old.low && new.high == old.high
                ? "The crossover of industry over academia stays at \(Int(year)), interval unchanged."
                : "The crossover of industry over academia reads \(Int(year)) (\(ends(new))); it read \(Int(before)) (\(ends(old)))."
        case "growth":
            guard let months = new.derived["doublingTimeMonths"], let before = old.derived["doublingTimeMonths"] else {
                return nil
            }
            guard NumberText.significant(months) != NumberText.significant(before) else { return nil }
            return
                "\((new.labels["title"] ?? new.measure).capitalizedFirst) \(new.labels["era"] ?? "") doubles every \(NumberText.significant(months)) months; it read \(NumberText.significant(before)) (n = \(NumberText.count(new.n)), was \(NumberText.count(old.n)))."
        case "runningRecord":
            guard let name = new.labels["name"], let before = old.labels["name"], name != before else { return nil }
            return "\(name) took the record in \((new.labels["title"] ?? new.measure)) from \(before)."
        default: return nil
        }
    }

    private static func ends(_ finding: Finding) -> String {
        "\(finding.low.map { String(Int($0)) } ?? "open") to \(finding.high.map { String(Int($0)) } ?? "open")"
    }
}
