extension CeilingFit {
    /// What the data leave open about the asymptote when the family is not known either: the hull of the asymptotes that some
    /// family fits with F = (SSE − least SSE)/(least SSE/(n−4)) ≤ F(0.96; 1, n−4), the least over all families.
    ///
    /// The interval of the chosen family alone forgets that it was chosen: it covers 67–95 % of made histories at n = 20 to
    /// 80 (logistic and Gompertz truths, 72 to 97 % of the asymptote reached), this one 93.7–97.7 %. The fourth degree of freedom
    /// and the 96 % pay for the choice, as for break points.
    ///
    /// `nil` where the best fit did not converge or is perfect.
    ///
    /// - Parameter ranked: All families' fits to the same data, the best first (`CeilingFit.ranked`).
    public static func asymptoteInterval(ofAny ranked: [CeilingFit]) -> Interval? {
        guard let best = ranked.first, best.fit.convergence == .converged,
            let least = ranked.map(\.fit.sumOfSquares).min(), least > 0, best.fit.count > 4,
            let chosen = FDistribution(numerator: 1, denominator: Double(best.fit.count - 4))
        else { return nil }
        let limit = least * (1 + chosen.upperQuantile(0.04) / Double(best.fit.count - 4))
        var hull: Interval?
        for candidate in ranked {
            guard let interval = candidate.asymptoteInterval(sumOfSquaresUpTo: limit) else { continue }
            hull = hull.map { $0.hull(with: interval) } ?? interval
        }
        return hull.map {
            Interval(
                $0.low, $0.high, level: .percent95, method: .profileF, isOpenBelow: $0.isOpenBelow,
                isOpenAbove: $0.isOpenAbove)
        }
    }

    /// The asymptotes with which this family's sum of squares stays within `limit`.
    private func asymptoteInterval(sumOfSquaresUpTo limit: Double) -> Interval? {
        let freedom = Double(fit.residualDegreesOfFreedom)
        let critical = (limit - fit.sumOfSquares) / (fit.sumOfSquares / freedom)
        guard critical > 0, let distribution = FDistribution(numerator: 1, denominator: freedom),
            let level = ConfidenceLevel(1 - distribution.upperTail(critical))
        else { return nil }
        return asymptoteInterval(level: level)
    }
}

extension Interval {
    fileprivate func hull(with other: Interval) -> Interval {
        Interval(
            min(low, other.low), max(high, other.high), level: level, method: method,
            isOpenBelow: isOpenBelow || other.isOpenBelow, isOpenAbove: isOpenAbove || other.isOpenAbove)
    }
}
