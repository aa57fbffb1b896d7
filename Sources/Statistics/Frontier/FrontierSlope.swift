/// The slope of a frontier, with an interval that knows how a frontier comes about.
///
/// A frontier's records are chosen for being high, so least squares on them alone covers 61–96 % instead of 95. Instead
/// the whole cloud is made anew: its line plus its residuals, drawn with replacement; the frontier rule picks the records of
/// each such cloud; and the spread of their slopes about their median is laid around the slope found. Measured coverage is
/// in <doc:Simulations>.
///
/// A running record also rises because there are more attempts; its slope is not that of the cloud.
public struct FrontierSlope: Sendable {
    public let rule: FrontierRule
    /// The positions of the frontier's records, by time.
    public let members: [Int]
    /// Of the least-squares line through the frontier's records, per unit of x.
    public let slope: Double
    /// `nil` where fewer than half of the resampled clouds have a frontier of three records.
    public let interval: Interval?
    /// In how many resampled clouds the frontier had too few records for a slope.
    public let undefinedResamples: Int

    static let leastMembers = 3

    /// - Parameters:
    ///   - x: Decimal years of all records of the cloud.
    ///   - y: log10 of their values, or the values themselves; see `scale`.
    /// - Throws: `InsufficientData` for fewer than 4 records, constant x or y, values that are not finite, or a frontier of
    ///   fewer than 3 records.
    public init(
        x: [Double], y: [Double], rule: FrontierRule, scale: FrontierRule.Scale = .log10,
        bootstrap: Bootstrap, level: ConfidenceLevel = .percent95
    ) throws(InsufficientData) {
        try Points.check(x: x, y: y)
        guard let cloud = SimpleLine(x: x, y: y) else { throw .constantX }
        // The cloud's own order, so that the resamples do not depend on how it was stored.
        let order = x.indices.sorted { (x[$0], y[$0]) < (x[$1], y[$1]) }
        let times = order.map { x[$0] }
        let design = FrontierDesign(times: times, rule: rule)
        func slope(_ values: [Double]) -> Double? {
            let members = design.members(values, scale: scale)
            return members.count >= Self.leastMembers ? SimpleLine(x: times, y: values, rows: members)?.slope : nil
        }
        let values = order.map { y[$0] }
        let members = design.members(values, scale: scale)
        guard let found = slope(values) else { throw .tooFewRecords(have: members.count, need: Self.leastMembers) }
        let fitted = times.map { cloud.intercept + cloud.slope * $0 }
        let residuals = zip(values, fitted).map { $0 - $1 }
        let replicates = bootstrap.residuals(residuals, around: fitted, statistic: slope)
        self.rule = rule
        self.members = members.map { order[$0] }
        self.slope = found
        interval =
            replicates.values.count > replicates.undefined
            ? replicates.recentredInterval(around: found, level: level) : nil
        undefinedResamples = replicates.undefined
    }
}
