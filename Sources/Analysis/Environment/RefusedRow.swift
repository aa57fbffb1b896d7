import Footprint
import Records
import Tables

/// A row of a table that cannot be used for footprints, and why.
public struct RefusedRow: Sendable, Equatable {
    /// The resource, such as `factors`.
    public let table: String
    public let origin: RowOrigin?
    /// The row's name.
    public let name: String
    public let error: FootprintError

    /// Every such row of the tables.
    public static func all(in records: EnvironmentRecords) -> [RefusedRow] {
        var refused: [RefusedRow] = []
        _ = Factor.all(in: records.factors, &refused)
        _ = DevelopmentProfile.all(in: records.developmentShares, &refused)
        _ = LeverCase.all(in: records.levers, &refused)
        return refused
    }
}
