import RealModule

/// A curve with a ceiling, fitted to a history of results, beside its rivals.
public struct CeilingFit: Sendable {
    public let fit: NonlinearFit
    public let aicc: Double
    /// AICc above that of the best family.
    public let delta: Double

    /// The height that the curve tends to.
    public var asymptote: Double { fit.parameters[0] }

    /// What the data leave open about the asymptote.
    ///
    /// Measured to cover 93–98 % where all results are known and the history is past 70 % of its asymptote; where only
    /// records are known it covers 26–95 %, so there it is not to be called a 95 % interval.
    public func asymptoteInterval(level: ConfidenceLevel = .percent95) -> Interval? {
        fit.profileInterval(0, level: level)
    }

    /// Logistic, Gompertz and exponential growth to a ceiling, best AICc first.
    ///
    /// - Parameters:
    ///   - x: Times, such as decimal years.
    ///   - y: Results above the floor, which rise towards the ceiling.
    ///   - range: Where the asymptote is sought; results that do not bend give the upper end of it.
    /// - Throws: `InsufficientData` for fewer than 6 points, constant x or y, values that are not finite.
    public static func ranked(
        x: [Double], y: [Double], asymptoteIn range: ClosedRange<Double> = -Double.infinity...Double.infinity
    ) throws(InsufficientData) -> [CeilingFit] {
        try Points.check(x: x, y: y, atLeast: leastCount)
        var scored: [(fit: NonlinearFit, aicc: Double)] = []
        for family in CeilingFamily.all {
            let curve = family.curve.bounding(0, to: range)
            let fit = try NonlinearFit(curve, x: x, y: y, starts: family.starts(x: x, y: y))
            let sum = max(fit.sumOfSquares, .leastNormalMagnitude)
            guard fit.convergence != .notFiniteAtStart,
                let aicc = InformationCriterion.aicc(sumOfSquares: sum, count: x.count, parameters: 4)
            else { continue }
            scored.append((fit, aicc))
        }
        let order = scored.indices.sorted { (scored[$0].aicc, $0) < (scored[$1].aicc, $1) }
        guard let best = order.first else { return [] }
        return order.map {
            CeilingFit(fit: scored[$0].fit, aicc: scored[$0].aicc, delta: scored[$0].aicc - scored[best].aicc)
        }
    }

    /// AICc of 4 parameters, the error variance among them, needs 6 points.
    static let leastCount = 6
}
