/// Which rule gave the verdict.
public enum ShapeReason: Hashable, Sendable {
    case tooFewYears(have: Int, need: Int)
    case spanTooShort(years: Double, need: Double)
    /// The exponential falls, and a constant is excluded.
    case falls
    /// The logistic beats everything else by `aiccLead`, with its midpoint at this share of the span.
    case logisticLeads(aiccLead: Double, midpoint: Double)
    /// A constant is not excluded.
    case noTrend
    /// Too little stands between the logistic and the rest: `aiccLead` below what rules slowing out.
    case slowingNotExcluded(aiccLead: Double)
    /// Powers of 0.7 and of 1.4 are both excluded, and the best λ lies between.
    case powersExcluded
    case linearAndExponentialExcluded
    case linearExcluded
    /// The data agree with several shapes.
    case shapesNotExcluded
}

extension ShapeReason: CustomStringConvertible {
    /// A sentence for a reader, without its full stop.
    public var description: String {
        switch self {
        case .tooFewYears(let have, let need):
            "\(have) complete \(have == 1 ? "year" : "years") where \(need) are needed"
        case .spanTooShort(let years, let need):
            "the series spans \(rounded(years)) years where \(rounded(need)) are needed"
        case .falls: "the exponential falls and a constant is excluded"
        case .logisticLeads(let lead, let midpoint):
            "a logistic curve fits best (ΔAICc \(rounded(lead))), its midpoint at \(rounded(midpoint)) of the span"
        case .noTrend: "a constant is not excluded"
        case .slowingNotExcluded(let lead):
            "slowing growth is not excluded (a logistic curve's AICc lies \(rounded(abs(lead))) \(lead < 0 ? "below" : "above") the best of the rest)"
        case .powersExcluded: "powers of 0.7 and 1.4 of time are both excluded"
        case .linearAndExponentialExcluded: "linear and exponential growth are both excluded"
        case .linearExcluded: "linear growth is excluded"
        case .shapesNotExcluded: "several shapes agree with the data"
        }
    }

    private func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
