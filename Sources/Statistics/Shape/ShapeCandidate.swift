/// A shape that was fitted, and how it fares.
public struct ShapeCandidate: Hashable, Sendable {
    public enum Family: String, Hashable, Sendable, CaseIterable {
        case linear
        case exponential
        /// The power mean of the best λ.
        case powerMean
        /// The logistic with its midpoint in the first nine tenths of the span.
        case logistic
    }

    public let family: Family
    public let aicc: Double
    /// AICc above the best candidate's.
    public let delta: Double
}

/// How much worse the power mean fits when its λ is held.
public struct LambdaTest: Hashable, Sendable {
    public let lambda: Double
    public let f: Double
    /// The λ is excluded when F exceeds this, the 99 % point of F(1, n−3).
    public let critical: Double

    public var isExcluded: Bool { f > critical }
}
