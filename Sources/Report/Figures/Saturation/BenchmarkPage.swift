import Analysis
import Quantities
import Records
import Tables

/// The benchmark that a page is about, with its record and its analysis at the page's day.
struct BenchmarkPage {
    let set: BenchmarkSet
    let benchmark: Benchmark
    let tracked: TrackedBenchmark
    let source: BenchmarkResults
    let rows: [Int]

    /// Nil where the request is not about a benchmark that the vintage holds.
    init?(_ request: FigureRequest) {
        guard let id = request.scope.benchmark, let set = request.benchmarks, let benchmark = set.records.benchmark(id),
            let tracked = set.tracked(id), let (columns, source) = set.records.results(of: benchmark)
        else { return nil }
        self.set = set
        self.benchmark = benchmark
        self.tracked = tracked
        self.source = source
        rows = columns.rows
    }

    /// With its unit, where that is another word.
    var metric: String {
        benchmark.metric + (benchmark.unit.flatMap { $0 == benchmark.metric ? nil : ", \($0)" } ?? "")
    }

    /// Up to when its results are known.
    func day(_ request: FigureRequest) -> CalendarDay { tracked.history.coverageEnd ?? request.day(set) }

    /// Without the sources of human baselines that only other benchmarks have.
    func credits(_ request: FigureRequest) -> [Credit] {
        let others = Set(set.records.benchmarks.compactMap(\.human?.source)).subtracting([benchmark.human?.source ?? ""]
        )
        return request.scope.credits(
            of: request.scope.tables.entries.map(\.resource).filter {
                $0.name == source.resource || $0.name == "benchmarks"
            }
        ).filter { credit in !others.contains { credit.source.contains($0) } }
    }

    /// What is shown where a report asks for it outside of a benchmark's page.
    static func missing(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard request.benchmarks != nil else { return request.withoutBenchmarks }
        throw ReportError(
            figure: request.plan.id, message: "\(request.plan.analysis.rawValue) is about one benchmark",
            advice: "Put it below \"benchmark-pages:\".")
    }
}
