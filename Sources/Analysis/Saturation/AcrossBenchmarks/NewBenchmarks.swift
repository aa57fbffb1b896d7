import Quantities

/// How many benchmarks started in each year, by area.
public struct NewBenchmarks: Sendable, Equatable {
    public let years: [Int]
    /// In alphabetical order.
    public let areas: [String]
    /// For each area the count of each year.
    public let counts: [[Int]]
    /// Those whose launch is unknown; they count in the year of their first result.
    public let withoutLaunch: Int
    /// Those with neither launch nor result, and those that started outside the years; they are in no count.
    public let leftOut: Int

    public init(_ benchmarks: [TrackedBenchmark], from: Int, to: Int) {
        let years = from <= to ? Array(from...to) : []
        let areas = Array(Set(benchmarks.map(\.area))).sorted()
        var counts = areas.map { _ in [Int](repeating: 0, count: years.count) }
        var withoutLaunch = 0
        var leftOut = 0
        for benchmark in benchmarks {
            guard let start = benchmark.start, years.contains(start.year),
                let area = areas.firstIndex(of: benchmark.area)
            else {
                leftOut += 1
                continue
            }
            counts[area][start.year - from] += 1
            if benchmark.history.profile.launch == nil { withoutLaunch += 1 }
        }
        self.years = years
        self.areas = areas
        self.counts = counts
        self.withoutLaunch = withoutLaunch
        self.leftOut = leftOut
    }
}
