import Statistics

/// All that is said of how one measure grows: the line with its intervals, the robust lines, the breaks and the shape.
///
/// A function of columns and options, so that reports and `almanac trend` say the same of the same numbers.
public struct GrowthAnalysis: Sendable {
    public let options: GrowthOptions
    public let scale: GrowthScale
    /// The points that the line goes through, by their places in the columns: all of them, or the frontier's.
    public let rows: [Int]
    /// Points without a logarithm.
    public let notPositive: [Int]
    /// Points that are not of the frontier.
    public let offFrontier: [Int]
    public let line: Result<TrendLine, InsufficientData>
    /// Growth by a factor; nil where the line is fitted to the values as they are, or not at all.
    public let rate: GrowthRate?
    public let theilSen: Result<TheilSen, InsufficientData>
    public let mannKendall: Result<MannKendall, InsufficientData>
    public let breaks: Result<GrowthBreaks, InsufficientData>
    public let shape: GrowthShape

    /// - Parameters:
    ///   - x: decimal years, or numbers that count years.
    ///   - y: values in their own unit; finite, as `x`. Points in an order that does not depend on how they were stored.
    ///   - clusters: the name of each point's cluster, if errors of a cluster are alike; nil for an unknown one.
    public init(x: [Double], y: [Double], clusters: [String?]? = nil, options: GrowthOptions = GrowthOptions()) {
        let scale = options.scale ?? GrowthScale(for: y)
        let fitted = y.map(scale.fitted)
        let cloud = y.indices.filter { fitted[$0] != nil }
        let cloudX = cloud.map { x[$0] }
        let cloudY = cloud.compactMap { fitted[$0] }
        let members = options.frontier.members(times: cloudX, values: cloudY, scale: scale.frontier).sorted()
        let (lineX, lineY) = (members.map { cloudX[$0] }, members.map { cloudY[$0] })
        let rows = members.map { cloud[$0] }
        let cloudCodes = clusters.map { names in clusterCodes(cloud.map { names[$0] }) }
        let codes = cloudCodes.map { codes in members.map { codes[$0] } }

        self.options = options
        self.scale = scale
        self.rows = rows
        notPositive = y.indices.filter { fitted[$0] == nil }
        let inFrontier = Set(rows)
        offFrontier = cloud.filter { !inFrontier.contains($0) }
        line = Result { () throws(InsufficientData) in
            guard options.frontier != .all else {
                return try TrendLine(x: lineX, y: lineY, clusters: codes, interceptAt: options.interceptAt)
            }
            let frontier = try FrontierSlope(
                x: cloudX, y: cloudY, rule: options.frontier, scale: scale.frontier, clusters: cloudCodes,
                bootstrap: options.bootstrap)
            return try TrendLine(
                frontier: frontier, x: lineX, y: lineY, clusters: codes, interceptAt: options.interceptAt)
        }
        let fittedLine = try? line.get()
        rate =
            scale == .log10
            ? fittedLine.map { GrowthRate(slope: $0.slope, interval: $0.slopeInterval) } : nil
        theilSen = Result { () throws(InsufficientData) in try TheilSen(x: lineX, y: lineY) }
        mannKendall = Result { () throws(InsufficientData) in try MannKendall(x: lineX, y: lineY) }
        breaks = Result { () throws(InsufficientData) in
            try GrowthBreaks(x: lineX, y: lineY, clusters: codes, wanted: options.breaks)
        }
        shape = GrowthShape(
            times: lineX, values: rows.map { y[$0] }, lastCompleteYear: options.lastCompleteYear,
            isFrontier: options.frontier != .all)
    }

    /// The number of points that the line goes through.
    public var count: Int { rows.count }
}
