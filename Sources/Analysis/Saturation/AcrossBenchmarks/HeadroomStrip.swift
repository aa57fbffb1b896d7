import Quantities
import Records

/// The headroom of each bounded benchmark at the end of each year, or at its coverage end in the year of that, for a strip of
/// heat cells.
public struct HeadroomStrip: Sendable, Equatable {
    public enum Cell: Sendable, Equatable {
        case headroom(Double)
        case beforeFirstResult
        /// The results are known to no day of the year.
        case afterCoverageEnd
    }

    public struct Row: Sendable, Equatable {
        public let id: String
        public let name: String
        public let area: String
        public let cells: [Cell]
    }

    public let years: [Int]
    /// By area, then start, then name.
    public let rows: [Row]

    /// - Parameter end: The last year is shown as at this day where the day lies in it.
    public init(_ benchmarks: [TrackedBenchmark], from: Int, to end: CalendarDay) {
        let years = from <= end.year ? Array(from...end.year) : []
        self.years = years
        rows = benchmarks.filter(\.history.profile.scale.kind.isBounded)
            .sorted {
                ($0.area, $0.start?.daysSinceEpoch ?? .max, $0.name, $0.id)
                    < ($1.area, $1.start?.daysSinceEpoch ?? .max, $1.name, $1.id)
            }
            .map { benchmark in
                Row(
                    id: benchmark.id, name: benchmark.name, area: benchmark.area,
                    cells: years.map { Self.cell(benchmark.history, year: $0, end: end) })
            }
    }

    private static func cell(_ history: BenchmarkHistory, year: Int, end: CalendarDay) -> Cell {
        let yearEnd = CalendarDay(year: year, month: 12, day: 31).map { min($0, end) } ?? end
        guard let record = history.envelope.holder(at: yearEnd),
            let headroom = history.profile.scale.headroom(record.score)
        else { return .beforeFirstResult }
        guard let covered = history.coverageEnd, covered.year >= year else { return .afterCoverageEnd }
        return .headroom(headroom)
    }
}
