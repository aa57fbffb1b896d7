import Quantities
import Records

/// How many benchmarks had which verdict at the end of each year.
public struct YearlyVerdicts: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let year: Int
        public let counts: [SaturationVerdict: Int]
        /// Benchmarks with a result by then whose results are not known to the end of the year; they are in no count.
        public let coverageEnded: Int

        public var total: Int { SaturationVerdict.allCases.reduce(0) { $0 + count($1) } }

        public func count(_ verdict: SaturationVerdict) -> Int { counts[verdict] ?? 0 }

        /// As a fraction of those judged; nil where there are none.
        public func share(_ verdict: SaturationVerdict) -> Double? {
            total == 0 ? nil : Double(count(verdict)) / Double(total)
        }
    }

    public let rows: [Row]

    /// A benchmark counts from the year of its first result on, as long as its results are known to the end of the year.
    public init(
        _ benchmarks: [TrackedBenchmark], from: Int, to: Int, thresholds: SaturationThresholds = .standard
    ) {
        rows = (from <= to ? Array(from...to) : []).compactMap { year in
            guard let end = CalendarDay(year: year, month: 12, day: 31) else { return nil }
            var counts: [SaturationVerdict: Int] = [:]
            var coverageEnded = 0
            for benchmark in benchmarks {
                guard let first = benchmark.history.results.first?.day, first <= end else { continue }
                guard let covered = benchmark.history.coverageEnd, covered >= end else {
                    coverageEnded += 1
                    continue
                }
                counts[benchmark.history.judged(at: end, by: thresholds).verdict, default: 0] += 1
            }
            return Row(year: year, counts: counts, coverageEnded: coverageEnded)
        }
    }
}
