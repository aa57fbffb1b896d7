import Quantities
import Tables

extension Catalog {
    /// Today's benchmarks and their results; nil where the package has none.
    public var benchmarks: BenchmarkRecords? { BenchmarkRecords(tables) }

    /// The results of each earlier vintage that holds any, oldest first. What is known of the benchmarks themselves is
    /// today's: a vintage holds results only.
    public var earlierBenchmarks: [(vintage: Vintage, records: BenchmarkRecords)] {
        let benchmarks = tables["benchmarks"].map(Benchmark.all) ?? []
        return earlierTables.compactMap { tables in
            BenchmarkRecords(tables, of: benchmarks, knownUntil: tables.vintage.asOf.lastDay).map {
                (tables.vintage, $0)
            }
        }
    }

    public var timeHorizons: [TimeHorizon] { tables["metr-horizons"].map(TimeHorizon.all) ?? [] }

    public var trainingTimes: [TrainingTime] { tables["mlperf"].map(TrainingTime.all) ?? [] }
}

extension BenchmarkRecords {
    /// Nil where the tables hold no benchmark or no results.
    init?(_ tables: RecordTables, of known: [Benchmark]? = nil, knownUntil: CalendarDay? = nil) {
        let benchmarks = known ?? tables["benchmarks"].map(Benchmark.all) ?? []
        let results = tables.entries.filter {
            $0.resource.name.hasPrefix("benchmark-results") || $0.resource.name == "sota-trajectories"
        }
        guard !benchmarks.isEmpty, !results.isEmpty else { return nil }
        self.init(
            benchmarks: benchmarks,
            results: results.map { BenchmarkResults(resource: $0.resource.name, table: $0.table) },
            knownUntil: knownUntil)
    }
}

extension PartialDate {
    /// The last day that the date may mean.
    fileprivate var lastDay: CalendarDay {
        let last = month ?? 12
        return CalendarDay(year: year, month: last, day: day ?? CalendarDay.days(inMonth: last, year: year))
            ?? representativeDay
    }
}
