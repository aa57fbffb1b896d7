import RealModule

extension Interval {
    /// Wilson's score interval of a share.
    ///
    /// Source: Wilson (1927); recommended by Brown, Cai and DasGupta (2001).
    /// - Parameters:
    ///   - part: how many of the `whole` have the property; may be fractional where records count in parts.
    ///   - whole: how many were looked at.
    ///   - level: of the interval.
    /// - Throws: `.nothingKnown` for an empty whole, `.partOutsideWhole`.
    public static func wilson(
        _ part: Double, of whole: Double, level: ConfidenceLevel = .percent95
    ) throws(InsufficientData) -> Interval {
        guard whole > 0, whole.isFinite else { throw .nothingKnown }
        guard part >= 0, part <= whole else { throw .partOutsideWhole }
        let z = Normal.standard.upperQuantile(level.tail)
        let share = part / whole
        let weight = z * z / whole
        let middle = (share + weight / 2) / (1 + weight)
        let reach = z / (1 + weight) * (share * (1 - share) / whole + weight / (4 * whole)).squareRoot()
        return Interval(
            part == 0 ? 0 : max(0, middle - reach), part == whole ? 1 : min(1, middle + reach), level: level,
            method: .wilson)
    }
}
