import RealModule
import Statistics

/// Exponential growth fitted to a series: a straight line through log10 of the values over decimal years.
public struct GrowthLine: Sendable {
    public let line: TrendLine
    /// The slope's interval in orders of magnitude (OOM) per year.
    public let slopeInterval: Interval

    /// - Parameter clusters: codes for CR2; nil gives ordinary least squares.
    /// - Throws: `InsufficientData` where no line can be fitted.
    public init(
        times: [Double], logs: [Double], clusters: [Int]?, interceptAt: Double = GrowthOptions.startOf2010
    ) throws(InsufficientData) {
        line = try TrendLine(x: times, y: logs, clusters: clusters, interceptAt: interceptAt)
        slopeInterval = line.fit.slope.judged.interval
    }

    public var fit: LineFit { line.fit }
    /// In orders of magnitude (OOM) per year.
    public var slope: Double { line.slope }
    /// Why the interval is the one of ordinary least squares, where the cluster-robust one does not exist.
    public var fallback: InsufficientData? { line.fallback }
    public var hasFewClusters: Bool { line.hasFewClusters }
    public var rate: GrowthRate { GrowthRate(slope: slope, interval: slopeInterval) }

    /// The factor by which the measure grows in a year.
    public var growthFactor: Double { rate.factor }
    public var growthFactorInterval: Interval { slopeInterval.map { Double.exp10($0) } }

    /// Months in which the measure doubles; negative while it falls (it then halves), infinite for no change.
    public var doublingMonths: Double { rate.doublingMonths }

    /// Nil when the slope's interval contains zero: the doubling time is then "at least X months, or falling".
    public var doublingMonthsInterval: Interval? { rate.doublingMonthsInterval }

    /// The shortest doubling time that the slope's interval allows; nil when it allows no growth.
    public var leastDoublingMonths: Double? { rate.leastDoublingMonths }

    /// The fitted value at a time and the band of the line there, in the measure's own unit.
    public func value(at time: Double) -> (middle: Double, low: Double, high: Double) {
        let (middle, band) = line.mean(at: time)
        let value = Double.exp10(middle)
        return (value, band.map { Double.exp10($0.low) } ?? value, band.map { Double.exp10($0.high) } ?? value)
    }
}
