/// An interval that knows its level and how it was made, so that it cannot be shown without either.
public struct Interval: Hashable, Sendable {
    /// The lower end; `-infinity` where nothing bounds it.
    public let low: Double
    /// The upper end; `infinity` where nothing bounds it.
    public let high: Double
    public let level: ConfidenceLevel
    public let method: IntervalMethod
    /// The data do not settle the lower end: it lies at `low` or below, where the search ended.
    public let isOpenBelow: Bool
    /// The data do not settle the upper end: it lies at `high` or above, where the search ended.
    public let isOpenAbove: Bool

    /// The two ends may come in either order.
    public init(
        _ oneEnd: Double, _ otherEnd: Double, level: ConfidenceLevel = .percent95, method: IntervalMethod,
        isOpenBelow: Bool = false, isOpenAbove: Bool = false
    ) {
        low = min(oneEnd, otherEnd)
        high = max(oneEnd, otherEnd)
        self.level = level
        self.method = method
        self.isOpenBelow = isOpenBelow
        self.isOpenAbove = isOpenAbove
    }

    public var width: Double { high - low }

    /// Whether `value` lies between the ends, ends included.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// The interval of a monotone transformation of the quantity, such as 10^slope for a slope.
    public func map(_ transform: (Double) -> Double) -> Interval {
        let (first, second) = (transform(low), transform(high))
        let turns = first > second
        return Interval(
            first, second, level: level, method: method,
            isOpenBelow: turns ? isOpenAbove : isOpenBelow, isOpenAbove: turns ? isOpenBelow : isOpenAbove)
    }
}
