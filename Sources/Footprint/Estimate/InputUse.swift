import Quantities

/// A number that went into an estimate.
public struct InputUse: Hashable, Sendable {
    public enum Origin: String, Sendable {
        /// Stated of the run.
        case given
        /// Not stated of the run; from the tables.
        case `default`
    }

    public let input: InputName
    public let low: Double
    public let mid: Double
    public let high: Double
    public let unit: String
    public let source: String
    public let origin: Origin
    /// What the reader must know of its choice, such as the year that it stands in for.
    public let note: String?

    init<Unit>(
        _ input: InputName, _ range: Spread<Unit>, source: String, origin: Origin, note: String? = nil
    ) {
        self.init(
            input, low: range.low.value, mid: range.mid.value, high: range.high.value, unit: Unit.symbol,
            source: source, origin: origin, note: note)
    }

    init(
        _ input: InputName, low: Double, mid: Double, high: Double, unit: String, source: String, origin: Origin,
        note: String? = nil
    ) {
        self.input = input
        self.low = low
        self.mid = mid
        self.high = high
        self.unit = unit
        self.source = source
        self.origin = origin
        self.note = note
    }
}
