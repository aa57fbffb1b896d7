import Analysis
import Quantities
import Records
import Tables

/// The figures of a report's chapters in one scope, computed; the same for every edition that looks at the same scope.
public struct ComputedChapters: Sendable {
    public let plan: ReportPlan
    public let scope: ReportScope
    /// For each chapter of the plan, for each of its figures.
    let results: [[FigureResult]]

    /// - Parameter figure: the result of each figure of the plan, computed before; pure functions of plan and scope, so that
    ///   they can be computed anywhere and in any order.
    public init<Fault: Error>(
        _ plan: ReportPlan, scope: ReportScope, figure: (FigurePlan) throws(Fault) -> FigureResult
    ) throws(Fault) {
        results = try plan.chapters.map { chapter throws(Fault) in try chapter.figures.map(figure) }
        self.plan = plan
        self.scope = scope
    }

    /// Those of the vintage that is looked at.
    var ownFindings: [StatedFinding] { findings.filter { $0.finding.vintage == scope.models.vintage.label } }

    /// Every finding once, by id and vintage, sorted.
    var findings: [StatedFinding] {
        var seen: Set<String> = []
        return results.joined().flatMap(\.findings).filter {
            seen.insert($0.finding.id + "@" + $0.finding.vintage).inserted
        }
        .sorted { ($0.finding.id, $0.finding.vintage) < ($1.finding.id, $1.finding.vintage) }
    }
}

extension Edition {
    /// Arranges computed chapters into an edition.
    /// - Parameters:
    ///   - previous: what the edition before it found; nil where there is none.
    ///   - today: the same edition from today's data, for one from an earlier vintage.
    public init(_ computed: ComputedChapters, previous: ComputedChapters?, today: ComputedChapters? = nil) {
        let (plan, scope) = (computed.plan, computed.scope)
        let findings = computed.findings
        let highlights = Highlights(computed, previous: previous, today: today)
        let chapters = zip(plan.chapters, computed.results).map { chapter, results in
            Chapter(
                id: chapter.id, title: chapter.title,
                blocks: FigureResult.chapterBlocks(results, scope: scope)
                    ?? FigureResult.sayingLacksOnce(results).flatMap { index in
                        chapter.figures[index].analysis == .highlights ? highlights.blocks : results[index].blocks
                    })
        }
        var seen: Set<Credit> = []
        let credits = chapters.flatMap(\.blocks).flatMap { block in
            if case .figure(let figure) = block { figure.caption.credits } else { [Credit]() }
        }.filter { seen.insert($0).inserted }
        self.init(
            report: plan.id, page: scope.benchmark, title: plan.title + (scope.year.map { " \($0)" } ?? ""),
            subtitle: plan.subtitle,
            year: scope.year,
            vintage: scope.models.vintage, isEarlierVintage: scope.models.vintage != scope.catalog.models.vintage,
            newestRecord: scope.models.newest?.date,
            benchmarks: scope.benchmark == nil && plan.benchmarkPages.isEmpty ? nil : scope.benchmarkDates,
            chapters: chapters, findings: findings,
            credits: credits.isEmpty ? scope.modelCredits : credits)
    }

    /// The sentences of the highlights, for the site's first page.
    public var headlines: [Sentence] {
        for case .list(let sentences) in chapters.first?.blocks ?? [] { return Array(sentences.prefix(4)) }
        return []
    }
}
