import Quantities

/// How new the results behind a page about benchmarks are, which may be newer than the vintage of the models.
public struct BenchmarkDates: Sendable, Equatable {
    /// The day to which results are known.
    public let coverageEnd: CalendarDay
    /// The date of the newest result.
    public let newest: PartialDate
}
