import Statistics

/// A straight line fitted to a series, with the interval of its slope that the design of the series calls for.
public struct TrendLine: Sendable {
    public let fit: LineFit
    /// Nil where resampling gave none.
    public let slopeInterval: Interval?
    /// Why the interval is the one of ordinary least squares, where the cluster-robust one does not exist.
    public let fallback: InsufficientData?
    public let hasFewClusters: Bool
    private let robust: ClusterRobust?
    private let isFrontier: Bool

    /// The line through all points: its interval is CR2's where clusters are given, else that of ordinary least squares.
    ///
    /// - Parameters:
    ///   - x: such as decimal years.
    ///   - y: as long as `x`.
    ///   - clusters: codes for CR2.
    /// - Throws: `InsufficientData` where no line can be fitted.
    public init(x: [Double], y: [Double], clusters: [Int]?, interceptAt: Double) throws(InsufficientData) {
        let fit = try fitLine(x: x, y: y, clusters: clusters, interceptAt: interceptAt)
        let (interval, fallback) = fit.slope.judged
        self.fit = fit
        slopeInterval = interval
        self.fallback = fallback
        switch fit.slope.cluster {
        case .success(let estimate): hasFewClusters = estimate.hasFewClusters
        case .failure: hasFewClusters = true
        case nil: hasFewClusters = false
        }
        robust = fallback == nil ? try? fit.clusterRobust?.get() : nil
        isFrontier = false
    }

    /// The line through the frontier of a cloud: its interval is that of the whole cloud, resampled.
    ///
    /// - Throws: `InsufficientData` where no line can be fitted.
    init(
        frontier: FrontierSlope, x: [Double], y: [Double], clusters: [Int]?, interceptAt: Double
    ) throws(InsufficientData) {
        fit = try fitLine(x: x, y: y, clusters: clusters, interceptAt: interceptAt)
        slopeInterval = frontier.interval
        fallback = nil
        hasFewClusters = false
        robust = nil
        isFrontier = true
    }

    /// Change of y for each unit of x.
    public var slope: Double { fit.slope.value }

    /// The height of the line at `fit.interceptAt`.
    public var intercept: Double { fit.intercept.value }

    /// Nil for a frontier, whose resamples give its slope only.
    public var interceptInterval: Interval? { isFrontier ? nil : estimate(at: fit.interceptAt).interval() }

    /// The height of the line at `x`; its intervals over a range of x are the line's band, which a frontier has none of.
    public func mean(at x: Double) -> (value: Double, band: Interval?) {
        let estimate = estimate(at: x)
        return (estimate.value, isFrontier ? nil : estimate.interval())
    }

    private func estimate(at x: Double) -> Estimate {
        robust.flatMap { try? $0.combination([1, x - fit.interceptAt]) } ?? fit.mean(at: x)
    }
}

extension LineFit.Coefficient {
    /// The cluster-robust interval where clusters were given and allow one, else that of ordinary least squares, and why.
    var judged: (interval: Interval, fallback: InsufficientData?) {
        switch cluster {
        case .success(let estimate): (estimate.interval(), nil)
        case .failure(let reason): (ols.interval(), reason)
        case nil: (ols.interval(), nil)
        }
    }
}
