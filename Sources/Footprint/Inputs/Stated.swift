import Quantities

/// A quantity that somebody states, exactly or as a range, and who.
public struct Stated<Unit: MeasurementUnit>: Hashable, Sendable {
    public let range: Spread<Unit>
    /// A paper, a data file, an option of the command line.
    public let source: String

    public init(_ value: Quantity<Unit>, source: String) {
        self.init(Spread(exactly: value), source: source)
    }

    public init(_ range: Spread<Unit>, source: String) {
        self.range = range
        self.source = source
    }
}
