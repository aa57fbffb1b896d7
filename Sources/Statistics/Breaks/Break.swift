/// A date at which a trend turns (a kink) or is interrupted (a jump), found by search.
public struct Break: Hashable, Sendable {
    /// A kink: where the two lines meet. A jump: the first time of the new line.
    public let time: Double
    /// The times that the data do not exclude.
    public let interval: Interval

    /// The interval reaches an end of the times searched, so the break may lie beyond.
    public var isOpenEnded: Bool { interval.isOpenBelow || interval.isOpenAbove }
}

/// The best fit with a given number of breaks.
public struct BreakModel: Hashable, Sendable {
    /// In order of time.
    public let breaks: [Break]
    /// Σ residual²; never below what rounding leaves of a perfect fit.
    public let sumOfSquares: Double
    /// What the number of breaks is chosen by; the least wins.
    public let criterion: Double
}
