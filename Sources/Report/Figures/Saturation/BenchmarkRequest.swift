import Analysis
import Quantities
import Records
import Tables

extension FigureRequest {
    /// The benchmarks of the vintage looked at; nil where it holds none.
    var benchmarks: BenchmarkSet? { scope.benchmarks[scope.models.vintage] }

    /// What is shown where the vintage holds no benchmark.
    var withoutBenchmarks: FigureResult { FigureResult(lacking: "benchmark results", in: scope) }

    /// The day of the verdicts: the end of the edition's year, else the last day that any source covers.
    func day(_ set: BenchmarkSet) -> CalendarDay {
        let yearEnd = scope.year.flatMap { CalendarDay(year: $0, month: 12, day: 31) }
        return yearEnd ?? set.coverageEnd ?? scope.asOf.representativeDay
    }

    /// The last year that is over on the day of the verdicts, and that the figure may show.
    func lastWholeYear(_ set: BenchmarkSet) -> Int {
        let day = day(set)
        let whole = day.month == 12 && day.day == 31 ? day.year : day.year - 1
        return min(plan.to ?? whole, whole)
    }

    /// What is told of a year is as of its end.
    func yearEnd(_ year: Int, _ set: BenchmarkSet) -> PartialDate {
        PartialDate(year: year, month: 12, day: 31) ?? PartialDate(day(set))
    }

    /// A name that leads to the benchmark's page, where the build makes one.
    func benchmarkCell(_ name: String, id: String) -> ShownTable.Cell {
        ShownTable.Cell(name, page: scope.benchmarkFolder.map { "\($0)/\(id)" })
    }

    /// Of the vintage looked at.
    var benchmarkCredits: [Credit] {
        scope.credits(of: scope.tables.entries.map(\.resource).filter { Self.isAboutBenchmarks($0.name) })
    }

    static func isAboutBenchmarks(_ resource: String) -> Bool {
        resource == "benchmarks" || resource == "sota-trajectories" || resource.hasPrefix("benchmark-results")
    }

    /// What all figures across benchmarks say of how they are made.
    func benchmarkCaption(
        _ set: BenchmarkSet, n: Int, what: String = "benchmarks", coverage: Double? = nil, year: Int? = nil,
        method: String, interval: String
    ) -> Caption {
        Caption(
            n: n, what: what, coverage: coverage, asOf: year.map { yearEnd($0, set) } ?? PartialDate(day(set)),
            method: method + (holdsHub(set) ? " " + Self.hubDates : ""), interval: interval,
            credits: benchmarkCredits)
    }

    /// How verdicts come about, for captions.
    static let verdictMethod =
        "Each benchmark is judged by seven rules in their order, from its running record, its floor and its ceiling; nothing "
        + "after the date is used, and a source is judged no later than it was kept. "

    /// What the dates of the hub's results are.
    static let hubDates =
        "Results of Epoch AI's hub stand at the release of their model, so that one may precede the benchmark's launch and a "
        + "later test of an older model counts at its release."

    static func isHub(_ resource: String) -> Bool {
        resource == "benchmark-results-epoch" || resource == "benchmark-results-2025-08"
    }

    private func holdsHub(_ set: BenchmarkSet) -> Bool {
        set.records.benchmarks.contains { Self.isHub($0.resultsResource) }
    }

    /// A verdict keeps its colour in every figure.
    static let verdictOrder: [SaturationVerdict] = [
        .saturated, .nearSaturation, .plateau, .slowing, .improving, .noNewRecord, .dormant, .insufficientData,
    ]
}

extension SaturationVerdict {
    /// At the beginning of a cell.
    var title: String { label.capitalizedFirst }
}
