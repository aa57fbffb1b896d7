/// A default for an input that a run does not state: a range, for what it holds, and where it comes from.
public struct Factor: Hashable, Sendable {
    public let input: InputName
    /// What the factor is for: words of an accelerator's or an operator's name, a country, a process in nm. Empty for all.
    public let scope: String
    /// The year that the factor is for; nil for all.
    public let year: Int?
    /// The 5th percentile, median and 95th percentile, in the input's unit.
    public let low: Double
    public let mid: Double
    public let high: Double
    public let source: String

    /// - Parameter unit: The unit of the numbers; it must be the input's.
    /// - Throws: `wrongUnit`, `outOfRange`, `notInOrder`.
    public init(
        _ input: InputName, scope: String = "", year: Int? = nil, low: Double, mid: Double, high: Double,
        unit: String, source: String
    ) throws(FootprintError) {
        guard unit == input.unit else { throw .wrongUnit(input, unit: unit) }
        guard low <= mid, mid <= high, low.isFinite, high.isFinite else {
            throw .notInOrder(input, low: low, mid: mid, high: high)
        }
        try input.check(low)
        try input.check(high)
        // What varies is spread on a log scale, on which there is no zero.
        guard low == high || low > input.fixedPart else { throw .outOfRange(input, value: low) }
        self.input = input
        self.scope = scope
        self.year = year
        self.low = low
        self.mid = mid
        self.high = high
        self.source = source
    }
}
