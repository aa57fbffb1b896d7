import Quantities

/// The data as known at a date.
public struct Vintage: Hashable, Sendable {
    /// Such as `2026-02`.
    public let label: String
    /// The date the data were known at.
    public let asOf: PartialDate
    /// True when every record counts as notable, since the vintage holds no criteria.
    public let populationIsAll: Bool

    public init(label: String, asOf: PartialDate, populationIsAll: Bool) {
        self.label = label
        self.asOf = asOf
        self.populationIsAll = populationIsAll
    }
}
