import Tables

/// One record of a CSV file, its cells as text, just as the file has them (blanks around unquoted cells left out).
public struct RawRow: Equatable, Sendable {
    public let fields: [String]
    /// The line on which the record starts, counted from 1.
    public let line: Int

    public init(fields: [String], line: Int) {
        self.fields = fields
        self.line = line
    }
}

/// Reads any CSV file without knowing what it holds.
public enum CSVRows {
    /// Hands out each record in a stream, the header first. Rows may have more or fewer cells than the header.
    /// - Returns: notices, such as skipped blank lines.
    /// - Throws: `UnreadableFile` when the file cannot be trusted as a whole (missing, empty, encoding, quoting, no text
    ///   table); whatever `row` throws, which ends the reading.
    @discardableResult
    public static func read(
        _ source: ByteSource, dialect: CSVDialect = .standard, row: (RawRow) throws -> Void
    ) throws -> [Diagnostic] {
        try CSVRecords.read(source, dialect) { record, place in
            try row(RawRow(fields: record.texts, line: place.line))
        }
    }
}

/// A whole CSV file as text, for callers that need all rows at once.
public struct RawTable: Equatable, Sendable {
    public let file: String
    public let header: [String]
    public let headerLine: Int
    public let rows: [RawRow]
    public let notices: [Diagnostic]

    /// - Throws: `UnreadableFile`.
    public init(_ source: ByteSource, dialect: CSVDialect = .standard) throws {
        var all: [RawRow] = []
        notices = try CSVRows.read(source, dialect: dialect) { all.append($0) }
        file = source.name
        header = all.first?.fields ?? []
        headerLine = all.first?.line ?? 1
        rows = Array(all.dropFirst())
    }

    init(file: String, header: [String], headerLine: Int, rows: [RawRow], notices: [Diagnostic]) {
        self.file = file
        self.header = header
        self.headerLine = headerLine
        self.rows = rows
        self.notices = notices
    }
}
