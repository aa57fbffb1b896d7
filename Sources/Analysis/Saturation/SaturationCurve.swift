import Quantities
import Records
import Statistics

/// A curve with a ceiling drawn through a benchmark's results, in the metric's own unit.
public struct SaturationCurve: Sendable {
    /// The family's name, such as `logistic`.
    public let family: String
    /// The score that the curve tends to.
    public let asymptote: Double
    /// The results that the curve goes through.
    public let count: Int
    /// Every family tried and its AICc above the best one's, the best first.
    public let families: [(name: String, delta: Double)]
    public let hasConverged: Bool

    private let ranked: [CeilingFit]
    private let fit: NonlinearFit
    private let scale: ScoreScale
    private let originYear: Double

    /// - Throws: `nothingKnown` for an unbounded metric, which has no ceiling; what `CeilingFit.ranked` throws.
    init(_ results: [DatedResult], scale: ScoreScale) throws(InsufficientData) {
        guard let floor = scale.floor, let first = results.first else { throw .nothingKnown }
        let origin = first.day.decimalYear
        let ranked = try CeilingFit.ranked(
            x: results.map { $0.day.decimalYear - origin }, y: results.map { scale.direction.signed($0.score - floor) })
        guard let best = ranked.first else { throw .nothingKnown }
        family = best.fit.curve.name
        asymptote = floor + scale.direction.signed(best.asymptote)
        count = results.count
        families = ranked.map { ($0.fit.curve.name, $0.delta) }
        hasConverged = best.fit.convergence == .converged
        self.ranked = ranked
        fit = best.fit
        self.scale = scale
        originYear = origin
    }

    /// The score of the curve at a decimal year.
    public func score(at year: Double) -> Double {
        (scale.floor ?? 0) + scale.direction.signed(fit.value(at: year - originYear))
    }

    /// The decimal year in which the curve reaches a share of the way from the floor to its asymptote; nil for a curve that
    /// does not rise.
    public func year(reaching share: Double) -> Double? {
        let rate = fit.parameters[1]
        guard rate > 0, share > 0, share < 1 else { return nil }
        // Every family is its asymptote times a function of rate · (x − shift) that does not depend on them.
        var (low, high) = (-100.0, 100.0)
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if fit.curve.value(at: middle, [1, 1, 0]) < share { low = middle } else { high = middle }
        }
        return originYear + fit.parameters[2] + low / rate
    }

    /// The shares whose dates are told.
    public static let toldShares = [0.5, 0.9, 0.95, 0.99]

    /// What the results leave open about the asymptote, in the metric's unit; to be shown only where all results are known.
    func asymptoteInterval() -> Interval? {
        guard let floor = scale.floor, let interval = CeilingFit.asymptoteInterval(ofAny: ranked) else {
            return nil
        }
        return interval.map { floor + scale.direction.signed($0) }
    }
}
