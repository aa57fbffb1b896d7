import Statistics

/// What a search through all years of a series finds: the eras between breaks of its trend, and the shape of its growth.
public struct SearchedGrowth: Sendable {
    public struct Era: Sendable {
        /// The breaks at its ends; nil is the end of the series.
        public let from: Double?
        public let to: Double?
        public let n: Int
        public let rate: GrowthRate
    }

    /// Nil where nothing can be searched.
    public let breaks: GrowthBreaks?
    /// In order of time; empty where there is no break.
    public let eras: [Era]
    public let shape: GrowthShape

    /// - Parameter lastCompleteYear: later years are left out of the shape's yearly means.
    public init(_ series: GrowthSeries, lastCompleteYear: Int) {
        breaks = try? GrowthBreaks(x: series.times, y: series.logs, clusters: series.clusters, wanted: .searched)
        let times = breaks?.breaks.map(\.time) ?? []
        let starts = [nil] + times.map(Optional.some)
        let ends = times.map(Optional.some) + [nil]
        eras = zip(breaks?.slopes ?? [], zip(starts, ends)).map { slope, bounds in
            Era(
                from: bounds.0, to: bounds.1,
                n: series.times.count { time in
                    (bounds.0.map { time >= $0 } ?? true) && (bounds.1.map { time < $0 } ?? true)
                }, rate: GrowthRate(slope: slope.value, interval: slope.interval))
        }
        shape = GrowthShape(times: series.times, values: series.values, lastCompleteYear: lastCompleteYear)
    }
}
