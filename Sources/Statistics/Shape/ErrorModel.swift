/// How the values of a yearly series scatter about their curve.
public enum ErrorModel: String, Hashable, Sendable, CaseIterable {
    /// ln y is normal about ln of the curve: totals and geometric means, all of them positive.
    case logNormal
    /// y is a count whose variance is φ times its mean; 0 is allowed.
    case counts
}
