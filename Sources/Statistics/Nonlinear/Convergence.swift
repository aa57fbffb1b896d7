/// Whether an iterative fit reached its answer, and why not.
public enum Convergence: Hashable, Sendable {
    case converged
    /// The last step allowed still lowered the sum of squares.
    case iterationLimit(Int)
    /// No direction lowers the sum of squares, though the residuals still slope: rounding hides the way.
    case stalled
    /// The curve is infinite or not a number at the starting values.
    case notFiniteAtStart
}

extension Convergence: CustomStringConvertible {
    /// A sentence for a reader, without its full stop.
    public var description: String {
        switch self {
        case .converged: "converged"
        case .iterationLimit(let limit): "still improving after \(limit) iterations"
        case .stalled: "stopped short: rounding hides the way down"
        case .notFiniteAtStart: "the curve has no finite value at the starting values"
        }
    }
}
