/// The share of repetitions in which an interval is meant to hold the truth: strictly between 0 and 1.
public struct ConfidenceLevel: Hashable, Comparable, Sendable {
    /// The level as a fraction, such as 0.95.
    public let value: Double

    /// `nil` unless `0 < value < 1`.
    public init?(_ value: Double) {
        guard value > 0, value < 1 else { return nil }
        self.value = value
    }

    private init(known value: Double) { self.value = value }

    /// 95 %, the level of every interval that does not say otherwise.
    public static let percent95 = ConfidenceLevel(known: 0.95)
    /// 99 %, the level of the shape verdict's exclusions.
    public static let percent99 = ConfidenceLevel(known: 0.99)

    /// The probability left outside at each end of a two-sided interval.
    public var tail: Double { (1 - value) / 2 }

    public static func < (left: ConfidenceLevel, right: ConfidenceLevel) -> Bool { left.value < right.value }
}
