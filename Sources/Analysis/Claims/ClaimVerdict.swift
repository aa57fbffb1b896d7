/// What a vintage says of a published statement.
public enum ClaimVerdict: String, Sendable, CaseIterable {
    /// The counts are equal, the published figure meets our 95 % interval, or our verdict is the published word.
    case reproduced
    case differs
    /// The vintage cannot say either: it lacks the years or the values, or its interval is too wide to tell.
    case notTestable

    /// Of a published figure, or range of figures, and our interval.
    init(published: ClosedRange<Double>, low: Double, high: Double) {
        self = low <= published.upperBound && published.lowerBound <= high ? .reproduced : .differs
    }
}
