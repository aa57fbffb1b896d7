import Analysis
import Quantities
import Records

/// Five to eight sentences out of an edition's findings, and what changed since the edition before.
struct Highlights {
    let sentences: [Sentence]
    /// Against the edition of the year before.
    private let changes: [Sentence]
    private let previousYear: Int?
    /// Against the same edition from today's data, where this one is from an earlier vintage.
    private let moves: [Sentence]
    private let today: String?
    /// Where the vintage was taken before the edition's year was over.
    private let partialYear: String?

    init(_ computed: ComputedChapters, previous: ComputedChapters?, today: ComputedChapters?) {
        let own = computed.ownFindings
        let vintage = computed.scope.models.vintage
        partialYear = computed.scope.year.flatMap { year in
            VintageCounts.knewWhole(year, vintage)
                ? nil : "Vintage \(vintage.label) was taken before \(year) was over: it holds a part of that year."
        }
        previousYear = previous?.scope.year
        sentences = Array(Self.chosen(own, computed.scope).prefix(8))
        changes =
            previous.map { FindingChanges(from: $0.ownFindings, to: own, year: computed.scope.lastYear).sentences }
            ?? []
        self.today = today?.scope.models.vintage.label
        moves =
            today.map { FindingChanges(from: own, to: $0.ownFindings, year: computed.scope.lastYear).sentences } ?? []
    }

    var blocks: [Block] {
        var blocks: [Block] = partialYear.map { [.note($0)] } ?? []
        blocks.append(.list(sentences))
        if let previousYear, !changes.isEmpty {
            blocks.append(.paragraph([Sentence("What changed against the records up to \(previousYear):")]))
            blocks.append(.list(changes))
        }
        if let today {
            blocks.append(.paragraph([Sentence("How these answers have moved since, to vintage \(today):")]))
            blocks.append(moves.isEmpty ? .paragraph([Sentence("None of them has moved.")]) : .list(moves))
        }
        return blocks
    }

    private static func chosen(_ findings: [StatedFinding], _ scope: ReportScope) -> [Sentence] {
        func stated(_ analysis: String, _ condition: (Finding) -> Bool = { _ in true }) -> [StatedFinding] {
            findings.filter { $0.finding.analysis == analysis && condition($0.finding) }
        }
        let counts = [SectorClass.industry, .academia].map { sector in
            stated("sectorCount") {
                $0.n > 0 && $0.labels["sector"] == sector.rawValue && $0.window.from == scope.lastYear
            }.first
        }
        let growth = ["training_compute_flop", "parameters"].map { measure in
            stated("growth") { $0.measure == measure && $0.estimate != nil }.max {
                Self.eraStart($0) < Self.eraStart($1)
            }
        }
        let country = stated("countryCount").max {
            ($0.finding.estimate ?? 0) < ($1.finding.estimate ?? 0)
        }
        let picks =
            counts + [stated("crossover").first] + growth
            + [
                stated("runningRecord").first, country,
                stated("saturationShare") { $0.verdict == SaturationVerdict.saturated.rawValue }.first,
                stated("coverage") { $0.measure == "training_compute_flop" }.first,
            ]
        return picks.compactMap { $0 }.map { Sentence($0.sentence, findings: [$0.finding.id]) }
    }

    private static func eraStart(_ stated: StatedFinding) -> Int { stated.finding.window.from ?? Int.min }
}
