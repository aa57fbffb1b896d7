import Quantities
import Tables

/// The results of one benchmark as columns, one entry a row of the table that they stand in.
public struct BenchmarkResultColumns: Sendable, Equatable {
    /// Rows of the table.
    public var rows: [Int] = []
    public var dates: [PartialDate?] = []
    public var scores: [Double?] = []
    /// The model, or its version where only that is known.
    public var models: [String?] = []
}

/// A table of results (`benchmark-results/…`, or `sota-trajectories.csv`), sorted out by benchmark.
public struct BenchmarkResults: Sendable {
    /// The name of the resource.
    public let resource: String
    public let table: Table
    private let columns: [String: BenchmarkResultColumns]

    /// Rows without a benchmark are left out: in `sota-trajectories.csv` those that we do not follow.
    public init(resource: String, table: Table) {
        var columns: [String: BenchmarkResultColumns] = [:]
        let (benchmark, date, score) = (table["benchmark"], table["date"], table["score"])
        let (model, version) = (table["model"], table["model_version"])
        for row in 0..<table.rowCount {
            guard let id = benchmark?[row].text else { continue }
            columns[id, default: BenchmarkResultColumns()].rows.append(row)
            columns[id]?.dates.append(date?[row].date)
            columns[id]?.scores.append(score?[row].number)
            columns[id]?.models.append(model?[row].text ?? version?[row].text)
        }
        self.resource = resource
        self.table = table
        self.columns = columns
    }

    /// Nil where the table has none.
    public func results(of benchmark: String) -> BenchmarkResultColumns? { columns[benchmark] }
}

/// The benchmarks of one vintage and their results.
public struct BenchmarkRecords: Sendable {
    /// In the order of `benchmarks.csv`.
    public let benchmarks: [Benchmark]
    private let results: [String: BenchmarkResults]
    /// The day to which the vintage can know anything; nil for today's.
    public let knownUntil: CalendarDay?

    public init(benchmarks: [Benchmark], results: [BenchmarkResults], knownUntil: CalendarDay? = nil) {
        self.benchmarks = benchmarks
        self.results = Dictionary(results.map { ($0.resource, $0) }, uniquingKeysWith: { first, _ in first })
        self.knownUntil = knownUntil
    }

    /// From the tables of a package by resource name: `benchmarks`, every `benchmark-results…` and `sota-trajectories`.
    /// - Parameters:
    ///   - benchmarks: What is known of the benchmarks; for an earlier vintage, which holds results only, today's.
    ///   - knownUntil: For an earlier vintage, the last day that it can know.
    public init(benchmarks: [Benchmark], tables: [String: Table], knownUntil: CalendarDay? = nil) {
        let names = tables.keys.filter { $0.hasPrefix("benchmark-results") || $0 == "sota-trajectories" }.sorted()
        self.init(
            benchmarks: benchmarks,
            results: names.compactMap { name in tables[name].map { BenchmarkResults(resource: name, table: $0) } },
            knownUntil: knownUntil)
    }

    /// Its results and the table they stand in; nil where there is none.
    public func results(of benchmark: Benchmark) -> (columns: BenchmarkResultColumns, source: BenchmarkResults)? {
        guard let source = results[benchmark.resultsResource], let columns = source.results(of: benchmark.id) else {
            return nil
        }
        return (columns, source)
    }

    /// The day to which the benchmark's results are known in this vintage.
    public func coverageEnd(of benchmark: Benchmark) -> CalendarDay {
        let end = benchmark.coverageEnd.representativeDay
        return knownUntil.map { min(end, $0) } ?? end
    }

    public func benchmark(_ id: String) -> Benchmark? { benchmarks.first { $0.id == id } }
}
