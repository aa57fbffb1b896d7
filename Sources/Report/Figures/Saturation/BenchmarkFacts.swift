import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// What is known of a benchmark and how well, and what is odd about its results.
    static func benchmarkFacts(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let page = BenchmarkPage(request) else { return try BenchmarkPage.missing(request) }
        let facts = facts(page)
        var blocks: [Block] = [
            .table(
                ShownTable(
                    caption: "What is stated of \(page.tracked.name)",
                    columns: [.init("Fact"), .init("Value"), .init("How well it is verified")],
                    rows: facts.map { [.init($0.fact), .init($0.value), .init($0.status)] }))
        ]
        let notices = page.tracked.history.notices
        if !notices.isEmpty {
            blocks.append(.paragraph([Sentence("What is odd about its results; nothing of it is repaired:")]))
            blocks.append(.list(notices.map { Sentence("\($0.message) \($0.advice)") }))
        }
        return FigureResult(blocks: blocks)
    }

    private static func facts(_ page: BenchmarkPage) -> [(fact: String, value: String, status: String)] {
        let benchmark = page.benchmark
        let scores = ScoreText(unit: benchmark.unit)
        func status(_ status: VerificationStatus?) -> String { status.map(statusText) ?? "–" }
        let human = benchmark.human.map { human in
            scores.text(human.score) + (human.kind.map { ", \($0)" } ?? "") + (human.source.map { " (\($0))" } ?? "")
        }
        let noise = benchmark.labelNoiseCeiling.map { ceiling in
            scores.text(ceiling) + (benchmark.labelNoiseSource.map { " (\($0))" } ?? "")
        }
        let rows: [(String, String, String)?] = [
            ("Area and task", "\(page.tracked.area); \(benchmark.task)", "–"),
            ("Metric", page.metric, "–"),
            ("Better is", benchmark.direction.rawValue, "–"),
            ("Ceiling", ceilingText(benchmark, scores), "–"),
            noise.map { ("Label-noise ceiling", $0, "as its source states") },
            benchmark.floor.map { ("Floor, the score of chance", scores.text($0), status(benchmark.floorStatus)) },
            ("Human baseline", human ?? "none stated", status(benchmark.human?.status)),
            (
                "Launch", benchmark.launch?.iso ?? "unknown; the first result stands for it",
                status(benchmark.launchStatus)
            ),
            (
                "Results held",
                benchmark.completeness == .allResults ? "all that the source knows" : "only those that set a record",
                "–"
            ),
            FigureRequest.isHub(page.source.resource)
                ? ("Dates of results", "releases of the models; " + FigureRequest.hubDates, "–") : nil,
            ("Results known to", page.set.records.coverageEnd(of: benchmark).iso, "–"),
        ]
        return rows.compactMap { $0 }.map { (fact: $0.0, value: $0.1, status: $0.2) }
    }

    private static func ceilingText(_ benchmark: Benchmark, _ scores: ScoreText) -> String {
        let perfect = benchmark.perfectScore.map(scores.text) ?? "not stated"
        switch benchmark.ceilingKind {
        case .perfect: return "\(perfect), a perfect score that can be reached"
        case .labelNoise: return "limited by label noise; the perfect score of \(perfect) stays the bound of the axis"
        case .unreachable: return "\(perfect), a bound that nobody reaches, so that it is left out of lifetimes"
        case .none: return "none: unbounded, so without headroom and never called saturated"
        }
    }

    private static func statusText(_ status: VerificationStatus) -> String {
        switch status {
        case .primary: "read in the paper"
        case .official: "on the benchmark's own page"
        case .secondary: "stated elsewhere"
        case .derived: "computed"
        case .definition: "follows from the metric"
        case .unverified: "not verified"
        case .assumed: "assumed, for want of a statement"
        }
    }
}
