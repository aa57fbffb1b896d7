/// Lines between given breaks: the eras of the literature, or those that a search found.
public struct PiecewiseLine: Sendable {
    /// How the lines of neighbouring eras meet.
    public enum Joint: String, Hashable, Sendable, CaseIterable {
        /// They meet at the break: a kink.
        case continuous
        /// Each has its own level: a jump. A record at the break belongs to the later era.
        case separate
    }

    /// The trend of one era.
    public struct Era: Sendable {
        /// `nil` for the first era, which begins where the records do.
        public let from: Double?
        /// `nil` for the last era.
        public let to: Double?
        public let count: Int
        public let slope: LineFit.Coefficient
    }

    public let breaks: [Double]
    public let joint: Joint
    public let eras: [Era]
    public let fit: LinearFit
    private let origin: Double

    /// Fits all eras at once, with one residual variance.
    ///
    /// - Parameters:
    ///   - x: Such as decimal years.
    ///   - y: Such as log10 of a quantity.
    ///   - breaks: Any number, in any order; those outside of the records leave an era without records and are refused.
    ///   - joint: Whether the lines meet at the breaks.
    ///   - clusters: For each record the code of its cluster, for CR2 standard errors.
    /// - Throws: `InsufficientData` for too few records, an era without a slope of its own, values that are not finite.
    public init(
        x: [Double], y: [Double], breaks: [Double], joint: Joint = .continuous, clusters: [Int]? = nil
    ) throws(InsufficientData) {
        try Points.check(x: x, y: y)
        let breaks = Set(breaks).sorted()
        let origin = x.reduce(0, +) / Double(x.count)
        let design = x.map { Self.row(at: $0, breaks: breaks, joint: joint, origin: origin) }
        let columns = (design.first ?? []).indices.map { column in design.map { $0[column] } }
        let fit = try LinearFit(columns: columns, y: y)
        let hc3 = Result { () throws(InsufficientData) in try HeteroscedasticityRobust(fit) }
        let robust = clusters.map { codes in
            Result { () throws(InsufficientData) in try ClusterRobust(fit, clusters: codes) }
        }
        self.breaks = breaks
        self.joint = joint
        self.origin = origin
        self.fit = fit
        eras = (0...breaks.count).map { era in
            let from = era > 0 ? breaks[era - 1] : nil
            let to = era < breaks.count ? breaks[era] : nil
            let weights = Self.slopeWeights(era: era, joint: joint, parameters: fit.parameterCount)
            let slope = LineFit.Coefficient(
                ols: fit.combination(weights),
                hc3: hc3.map { $0.combination(weights) },
                cluster: robust.map { result in
                    result.flatMap { robust in
                        Result { () throws(InsufficientData) in try robust.combination(weights) }
                    }
                })
            let count = x.count { $0 >= from ?? -.infinity && $0 < to ?? .infinity }
            return Era(from: from, to: to, count: count, slope: slope)
        }
    }

    /// The mean of y at `x`; its intervals over a range of x are the band of the lines.
    public func mean(at x: Double) -> Estimate {
        fit.mean(at: Self.row(at: x, breaks: breaks, joint: joint, origin: origin))
    }

    /// What each column of the design is at `x`, without the one of the intercept.
    private static func row(at x: Double, breaks: [Double], joint: Joint, origin: Double) -> [Double] {
        [x - origin]
            + breaks.flatMap { time in
                [max(x - time, 0)] + (joint == .separate ? [x >= time ? 1 : 0] : [])
            }
    }

    /// The slope of an era is that of the first era and all bends up to it.
    private static func slopeWeights(era: Int, joint: Joint, parameters: Int) -> [Double] {
        let columnsPerBreak = joint == .separate ? 2 : 1
        var weights = [Double](repeating: 0, count: parameters)
        weights[1] = 1
        for bend in 0..<era { weights[2 + bend * columnsPerBreak] = 1 }
        return weights
    }
}
