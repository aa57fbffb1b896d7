/// Which way a metric improves.
public enum MetricDirection: String, Sendable, CaseIterable {
    case higher
    case lower

    /// Whether `score` is better than `other`.
    public func isBetter(_ score: Double, than other: Double) -> Bool {
        self == .higher ? score > other : score < other
    }

    /// `value` where more is better, its negative where less is.
    public func signed(_ value: Double) -> Double { self == .higher ? value : -value }
}

/// What the best conceivable score of a benchmark means (methods/trends.md, section 4).
public enum CeilingKind: String, Sendable, CaseIterable {
    /// A perfect score, which can be reached.
    case perfect
    /// The score that a perfect answerer gets from imperfect labels; a soft ceiling, models have passed it.
    case labelNoise
    /// Bounded, but nobody reaches it (mIoU, AP).
    case unreachable
    /// No bound (BLEU, perplexity, Elo, game scores, time horizons): no headroom, never saturated.
    case none

    public var isBounded: Bool { self != .none }
}

/// Whether a source holds every result or only those that set a record.
public enum ResultCompleteness: String, Sendable, CaseIterable {
    case allResults
    case onlyRecords
}
