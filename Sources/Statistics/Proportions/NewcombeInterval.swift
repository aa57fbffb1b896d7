extension Interval {
    /// Newcombe's hybrid score interval of the difference of two independent shares, the second less the first.
    ///
    /// Source: Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10.
    /// - Throws: `.nothingKnown` for an empty whole, `.partOutsideWhole`.
    public static func newcombe(
        from first: (part: Double, whole: Double), to second: (part: Double, whole: Double),
        level: ConfidenceLevel = .percent95
    ) throws(InsufficientData) -> Interval {
        let before = try wilson(first.part, of: first.whole, level: level)
        let after = try wilson(second.part, of: second.whole, level: level)
        let (old, new) = (first.part / first.whole, second.part / second.whole)
        let down = length(new - after.low, before.high - old)
        let up = length(after.high - new, old - before.low)
        return Interval(new - old - down, new - old + up, level: level, method: .newcombe)
    }

    private static func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
