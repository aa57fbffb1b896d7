/// The slope of a frontier, with an interval that knows how a frontier comes about.
///
/// A frontier's records are chosen for being high, so least squares on them alone covers 61–98 % instead of 95. Instead
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
    ///   - rule: What makes the frontier.
    ///   - scale: How the values are written.
    ///   - clusters: For each record the code of its cluster, whose records then err together in the resampled clouds.
    ///   - bootstrap: How many clouds are made, and from which seed.
    ///   - level: How often the interval should hold the typical slope of such frontiers.
    /// - Throws: `InsufficientData` for fewer than 4 records, constant x or y, values that are not finite, or a frontier of
    ///   fewer than 3 records.
    public init(
        x: [Double], y: [Double], rule: FrontierRule, scale: FrontierRule.Scale = .log10,
        clusters: [Int]? = nil, bootstrap: Bootstrap, level: ConfidenceLevel = .percent95
    ) throws(InsufficientData) {
        try Points.check(x: x, y: y)
        guard let cloud = SimpleLine(x: x, y: y) else { throw .constantX }
        // The cloud's own order, so that the resamples do not depend on how it was stored.
        let codes = clusters ?? x.map { _ in 0 }
        guard codes.count == x.count else { throw .unequalLengths(x.count, codes.count) }
        let order = x.indices.sorted { (x[$0], y[$0], codes[$0]) < (x[$1], y[$1], codes[$1]) }
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
        let residuals = Self.scaled(zip(values, fitted).map { $0 - $1 }, times: times)
        let replicates =
            clusters == nil
            ? bootstrap.residuals(residuals, around: fitted, statistic: slope)
            : bootstrap.residuals(
                residuals, around: fitted, clusters: Self.numbered(order.map { codes[$0] }), statistic: slope)
        self.rule = rule
        self.members = members.map { order[$0] }
        self.slope = found
        interval =
            replicates.values.count > replicates.undefined
            ? replicates.recentredInterval(around: found, level: level) : nil
        undefinedResamples = replicates.undefined
    }

    /// Residuals of a line, raised to the spread of the errors: e / √(1 − leverage).
    private static func scaled(_ residuals: [Double], times: [Double]) -> [Double] {
        let n = Double(times.count)
        let mean = times.reduce(0, +) / n
        let spread = times.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return zip(residuals, times).map { residual, time in
            let leverage = 1 / n + (time - mean) * (time - mean) / spread
            return leverage < LinearFit.fullLeverage ? residual / (1 - leverage).squareRoot() : 0
        }
    }

    /// The codes replaced by numbers from 0, in the order of their first record.
    private static func numbered(_ codes: [Int]) -> [Int] {
        var numbers: [Int: Int] = [:]
        return codes.map { code in
            let number = numbers[code] ?? numbers.count
            numbers[code] = number
            return number
        }
    }
}
