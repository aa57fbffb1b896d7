import RealModule
import Statistics

/// Exponential growth fitted to a series: a straight line through log10 of the values over decimal years.
public struct GrowthLine: Sendable {
    public let fit: LineFit
    /// The slope in orders of magnitude (OOM) per year, with the interval that the method of the finding gives.
    public let slope: Double
    public let slopeInterval: Interval
    /// Why the interval is the one of ordinary least squares, where the cluster-robust one does not exist.
    public let fallback: InsufficientData?
    public let hasFewClusters: Bool
    private let robust: ClusterRobust?

    /// - Parameter clusters: codes for CR2; nil gives ordinary least squares.
    /// - Throws: `InsufficientData` where no line can be fitted.
    public init(
        times: [Double], logs: [Double], clusters: [Int]?, interceptAt: Double = 2010
    ) throws(InsufficientData) {
        let fit = try fitLine(x: times, y: logs, clusters: clusters, interceptAt: interceptAt)
        self.fit = fit
        slope = fit.slope.value
        switch fit.slope.cluster {
        case .success(let estimate):
            slopeInterval = estimate.interval()
            hasFewClusters = estimate.hasFewClusters
            fallback = nil
            robust = try? fit.clusterRobust?.get()
        case .failure(let reason):
            slopeInterval = fit.slope.ols.interval()
            hasFewClusters = true
            fallback = reason
            robust = nil
        case nil:
            slopeInterval = fit.slope.ols.interval()
            hasFewClusters = false
            fallback = nil
            robust = nil
        }
    }

    /// The factor by which the measure grows in a year.
    public var growthFactor: Double { Double.exp10(slope) }
    public var growthFactorInterval: Interval { slopeInterval.map { Double.exp10($0) } }

    /// Months in which the measure doubles; negative while it falls (it then halves), infinite for no change.
    public var doublingMonths: Double { Self.months(ofSlope: slope) }

    /// Nil when the slope's interval contains zero: the doubling time is then "at least X months, or falling".
    public var doublingMonthsInterval: Interval? {
        slopeInterval.contains(0) ? nil : slopeInterval.map(Self.months)
    }

    /// The shortest doubling time that the slope's interval allows; nil when it allows no growth.
    public var leastDoublingMonths: Double? {
        slopeInterval.high > 0 ? Self.months(ofSlope: slopeInterval.high) : nil
    }

    /// The fitted value at a time and the band of the line there, in the measure's own unit.
    public func value(at time: Double) -> (middle: Double, low: Double, high: Double) {
        let estimate = (robust.flatMap { try? $0.combination([1, time - fit.interceptAt]) }) ?? fit.mean(at: time)
        let band = estimate.interval()
        return (Double.exp10(estimate.value), Double.exp10(band.low), Double.exp10(band.high))
    }

    static func months(ofSlope slope: Double) -> Double { 12 * Double.log10(2) / slope }
}

extension GrowthSeries {
    static func log10(_ value: Double) -> Double { Double.log10(value) }
}
