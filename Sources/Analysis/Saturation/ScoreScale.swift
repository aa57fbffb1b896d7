import Records

/// How a benchmark's scores run: which way is better, and between which floor (chance) and ceiling.
public struct ScoreScale: Sendable, Equatable {
    public let direction: MetricDirection
    /// The score of chance; nil for an unbounded metric.
    public let floor: Double?
    /// The score that headroom is measured against; nil for an unbounded metric.
    public let ceiling: Double?
    public let kind: CeilingKind
    /// The stated label-noise ceiling, drawn beside the perfect score. For `labelNoise` it is the ceiling itself.
    public let labelNoiseCeiling: Double?
    /// The score that nothing can exceed, the bound of the axis; nil where there is none or it is not stated.
    public let perfectScore: Double?

    /// - Parameters:
    ///   - ceiling: The perfect score for `perfect` and `unreachable`, the stated label-noise ceiling for `labelNoise`.
    ///   - perfectScore: Only `labelNoise` needs it; the others take it from `ceiling`.
    public init(
        direction: MetricDirection?, floor: Double?, ceiling: Double?, kind: CeilingKind,
        labelNoiseCeiling: Double? = nil, perfectScore: Double? = nil
    ) throws(ScoreScaleProblem) {
        guard let direction else { throw .missingDirection }
        self.direction = direction
        self.kind = kind
        guard kind.isBounded else {
            if let ceiling { throw .ceilingOfUnboundedMetric(ceiling) }
            self.floor = nil
            self.ceiling = nil
            self.labelNoiseCeiling = nil
            self.perfectScore = nil
            return
        }
        guard let ceiling, ceiling.isFinite else { throw .missingCeiling }
        guard let floor, floor.isFinite else { throw .missingFloor }
        guard direction.isBetter(ceiling, than: floor) else {
            throw .ceilingNotBetterThanFloor(floor: floor, ceiling: ceiling, direction: direction)
        }
        let perfect = kind == .labelNoise ? perfectScore : ceiling
        if let perfect, direction.isBetter(ceiling, than: perfect) {
            throw .labelNoiseBeyondPerfectScore(labelNoise: ceiling, perfect: perfect)
        }
        self.floor = floor
        self.ceiling = ceiling
        self.labelNoiseCeiling = kind == .labelNoise ? ceiling : labelNoiseCeiling
        self.perfectScore = perfect
    }

    /// (ceiling − score)/(ceiling − floor), clamped at 0; above 1 for scores worse than chance; nil for an unbounded metric.
    public func headroom(_ score: Double) -> Double? {
        guard let floor, let ceiling else { return nil }
        return max(0, (ceiling - score) / (ceiling - floor))
    }

    /// Whether no answerer can have got this score, or it is beyond what can be calculated with.
    public func isImpossible(_ score: Double) -> Bool {
        guard score.isFinite, headroom(score)?.isFinite != false else { return true }
        guard let perfectScore, let floor else { return false }
        let tolerance = 1e-9 * abs(perfectScore - floor)
        return direction.isBetter(score, than: perfectScore + direction.signed(tolerance))
    }

    public func isWorseThanFloor(_ score: Double) -> Bool {
        floor.map { direction.isBetter($0, than: score) } ?? false
    }
}
