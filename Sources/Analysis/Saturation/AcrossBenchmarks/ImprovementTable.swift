import Quantities
import Records
import Statistics

/// The gain of the last year beside the gain since launch, benchmark by benchmark, as the AI Index shows it.
public struct ImprovementTable: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let id: String
        public let name: String
        public let area: String
        /// Nil where there was no record a year before, or no result in the year.
        public let lastYear: SOTAImprovement?
        /// Nil where no result is later than the record at launch.
        public let sinceLaunch: SOTAImprovement?
        /// The records up to the judged day, for a small line chart.
        public let records: [DatedResult]
    }

    /// The greatest relative gain of the last year first, those without one last, then by id.
    public let rows: [Row]
    /// Benchmarks whose results are not known to the end of the year, or that have none by then.
    public let leftOut: Int
    /// Benchmarks known to the end of the year of which no result of the year is held, so that nothing is known of their gain.
    public let withoutResult: Int

    /// The state of the art at the end of `year` against the end of the year before, and against the launch.
    public init(_ benchmarks: [TrackedBenchmark], year: Int) {
        let end = CalendarDay(year: year, month: 12, day: 31)
        let start = CalendarDay(year: year - 1, month: 12, day: 31)
        var withoutResult = 0
        let rows = benchmarks.compactMap { benchmark -> Row? in
            guard let start, let end, let covered = benchmark.history.coverageEnd, covered >= end,
                let first = benchmark.history.results.first, first.day <= end
            else { return nil }
            guard benchmark.history.hasResult(after: start, to: end) else {
                withoutResult += 1
                return nil
            }
            return Row(
                id: benchmark.id, name: benchmark.name, area: benchmark.area,
                lastYear: benchmark.history.improvement(inYear: year),
                sinceLaunch: benchmark.history.improvementSinceLaunch(to: end),
                records: benchmark.history.envelope.upTo(end).steps)
        }
        self.rows = rows.sorted {
            let (first, second) = ($0.lastYear?.relative ?? -.infinity, $1.lastYear?.relative ?? -.infinity)
            return (second, $0.id) < (first, $1.id)
        }
        self.withoutResult = withoutResult
        leftOut = benchmarks.count - rows.count - withoutResult
    }

    /// The middle relative gain of the last year, over those rows that have one; nil where none has.
    public var lastYear: Median? { try? Median(rows.compactMap { $0.lastYear?.relative }) }

    /// The middle relative gain since launch, over those of the same benchmarks that have one.
    public var sinceLaunch: Median? {
        try? Median(rows.filter { $0.lastYear?.relative != nil }.compactMap { $0.sinceLaunch?.relative })
    }
}
