import Quantities
import Records

/// The benchmarks of one vintage, ready to be judged at any day.
public struct BenchmarkSet: Sendable {
    public let vintage: Vintage
    public let records: BenchmarkRecords
    /// Those with results and a scale, in the order of `benchmarks.csv`.
    public let tracked: [TrackedBenchmark]
    public let leftOut: [TrackedBenchmark.LeftOut]
    private let indexOfID: [String: Int]

    public init(_ records: BenchmarkRecords, vintage: Vintage) {
        self.vintage = vintage
        self.records = records
        (tracked, leftOut) = TrackedBenchmark.all(in: records)
        indexOfID = Dictionary(tracked.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The last day to which the results of any source are known.
    public var coverageEnd: CalendarDay? { tracked.compactMap(\.history.coverageEnd).max() }

    public func tracked(_ id: String) -> TrackedBenchmark? { indexOfID[id].map { tracked[$0] } }
}

/// The benchmarks as known today and at earlier dates, made once for everything that looks at them.
public struct BenchmarkVintages: Sendable {
    /// Nil where today's package holds none.
    public let today: BenchmarkSet?
    /// Oldest first.
    public let earlier: [BenchmarkSet]

    public init(_ catalog: Catalog) {
        today = catalog.benchmarks.map { BenchmarkSet($0, vintage: catalog.tables.vintage) }
        earlier = catalog.earlierBenchmarks.map { BenchmarkSet($0.records, vintage: $0.vintage) }
    }

    /// Those of one vintage; nil where it holds none, and today's never stand in for it.
    public subscript(vintage: Vintage) -> BenchmarkSet? {
        today?.vintage == vintage ? today : earlier.first { $0.vintage == vintage }
    }
}
