/// How a foreign file is written.
public enum ForeignFormat: Equatable, Sendable {
    case csv(CSVDialect)
    /// Objects in a list or under names, or one object of plain values; see `RawTable(json:)`.
    case json

    /// - Throws: `UnreadableFile`.
    public func table(_ source: ByteSource) throws -> RawTable {
        switch self {
        case .csv(let dialect): try RawTable(source, dialect: dialect)
        case .json: try RawTable(json: source)
        }
    }
}
