import Statistics

/// How a series, or its frontier, grows.
public struct GrowthFit: Sendable {
    public let frontier: FrontierRule
    public let rate: GrowthRate
    /// The records that the line goes through, by their places in the series.
    public let members: [Int]
    /// True where fewer than 4 degrees of freedom bear on the interval.
    public let hasFewClusters: Bool

    public var n: Int { members.count }

    /// The interval is CR2's by organization for all records, and that of the whole cloud resampled for a frontier.
    ///
    /// - Throws: `InsufficientData` where no line can be fitted.
    public init(
        _ series: GrowthSeries, frontier: FrontierRule = .all, bootstrap: Bootstrap
    ) throws(InsufficientData) {
        guard series.count > 0 else { throw .nothingKnown }
        self.frontier = frontier
        guard frontier != .all else {
            let line = try GrowthLine(times: series.times, logs: series.logs, clusters: series.clusters)
            rate = line.rate
            members = Array(series.rows.indices)
            hasFewClusters = line.hasFewClusters
            return
        }
        let slope = try FrontierSlope(
            x: series.times, y: series.logs, rule: frontier, clusters: series.clusters, bootstrap: bootstrap)
        rate = GrowthRate(slope: slope.slope, interval: slope.interval)
        members = slope.members
        hasFewClusters = false
    }

    /// What the slope would be if every record were drawn anew from its own uncertainty and nothing else varied; nil where
    /// records state none. A frontier picks its records anew from each draw.
    public func recordInterval(of series: GrowthSeries, bootstrap: Bootstrap) -> Interval? {
        guard frontier != .all else { return Self.recordInterval(rate.slope, of: series) }
        return series.uncertaintiesOOM.flatMap { deviations in
            bootstrap.parametric(series.logs, standardDeviations: deviations) { logs in
                let members = frontier.members(times: series.times, values: logs, scale: .log10)
                return members.count < 3 ? nil : SimpleLine(x: series.times, y: logs, rows: members)?.slope
            }.recentredInterval(around: rate.slope)
        }
    }

    /// A least-squares slope is a weighted sum of the values, Σ cᵢ yᵢ with cᵢ = (xᵢ − x̄)/Σ(x − x̄)², so independent normal
    /// errors give it the standard deviation √Σ cᵢ² σᵢ²; no resampling is needed.
    /// Nil where records state no uncertainty.
    static func recordInterval(_ slope: Double, of series: GrowthSeries) -> Interval? {
        guard let deviations = series.uncertaintiesOOM else { return nil }
        let x = series.times
        let mean = x.reduce(0, +) / Double(x.count)
        let square = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let variance = zip(x, deviations).reduce(0) { sum, point in
            let term = (point.0 - mean) * point.1 / square
            return sum + term * term
        }
        let reach = Normal.standard.quantile(1 - ConfidenceLevel.percent95.tail) * variance.squareRoot()
        return Interval(slope - reach, slope + reach, method: .recordErrors)
    }
}
