import Quantities

/// One difference between two vintages in one record.
public struct VintageChange: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case added, removed
        /// The two dates cannot be the same day; a date that only became more precise is not re-dated.
        case redated
        /// Re-labelled: another sector, other countries, notable or no longer.
        case sector, country, notability
        /// Another number, one newly stated, or one no longer stated.
        case revalued
    }

    public let kind: Kind
    /// The column that differs; nil for a record that was added or removed.
    public let field: String?
    /// The record's name and date as the later vintage has them, or the earlier one where it was removed.
    public let name: String
    public let date: PartialDate
    /// The record's id in each vintage; nil where it has none.
    public let idBefore: String?
    public let idAfter: String?
    /// By what the two records were found to be one; nil for a record that was added or removed.
    public let matchedBy: RecordMatching.Key?
    /// The field as data files write it, empty for unknown.
    public let before: String
    public let after: String
}
