import Quantities

/// A range of a quantity: its 5th percentile, median and 95th percentile. What is known exactly has three equal numbers.
public struct Spread<Unit: MeasurementUnit>: Hashable, Sendable {
    public let low: Quantity<Unit>
    public let mid: Quantity<Unit>
    public let high: Quantity<Unit>

    /// Nil unless the three are finite and in order.
    public init?(low: Quantity<Unit>, mid: Quantity<Unit>, high: Quantity<Unit>) {
        guard low.isFinite, high.isFinite, low <= mid, mid <= high else { return nil }
        self.init(ordered: low, mid, high)
    }

    public init(exactly value: Quantity<Unit>) { self.init(ordered: value, value, value) }

    init(ordered low: Quantity<Unit>, _ mid: Quantity<Unit>, _ high: Quantity<Unit>) {
        self.low = low
        self.mid = mid
        self.high = high
    }

    public var isExact: Bool { low == high }

    /// high / low, the width on a log axis; 1 where the quantity is known exactly, infinite where only low is zero.
    public var width: Double { isExact ? 1 : high / low }

    public func contains(_ value: Quantity<Unit>) -> Bool { low <= value && value <= high }

    /// The range of a constant multiple of the quantity. The number is not negative.
    func scaled(by number: Double) -> Self { Self(ordered: low * number, mid * number, high * number) }
}
