import Statistics

/// A share with its 95 % Wilson interval.
public struct Proportion: Sendable, Equatable {
    public let estimate: Double
    public let interval: Interval

    /// The share of `count` in `total`.
    /// - Throws: where there is nothing to take a share of.
    public init(_ count: Int, of total: Int) throws(InsufficientData) {
        interval = try .wilson(Double(count), of: Double(total))
        estimate = Double(count) / Double(total)
    }
}
