/// What the data settle about the shape of growth.
public enum ShapeVerdict: String, Hashable, Sendable, CaseIterable {
    case insufficientData
    case declining
    /// Growth that levels off: a logistic curve with its midpoint within the span.
    case slowing
    case linear
    /// Faster than exponential.
    case superExponential
    /// Faster than linear; exponential growth is one case of it.
    case superLinear
    /// Slower than linear, with no ceiling in sight.
    case subLinear
    case inconclusive
}
