import Footprint
import Tables

/// A row of a table that cannot be used for footprints, and why.
public struct RefusedRow: Sendable, Equatable {
    /// The resource, such as `factors`.
    public let table: String
    public let origin: RowOrigin?
    /// The row's name.
    public let name: String
    public let error: FootprintError
}
