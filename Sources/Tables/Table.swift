import Quantities

/// Where a row was read: file as given and the line on which it starts.
public struct RowOrigin: Hashable, Sendable {
    public let file: String
    public let line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

/// Rows and typed columns. Immutable once built.
public struct Table: Sendable {
    public let name: String
    public let schema: TableSchema
    public let columns: [Column]
    /// One for each row; empty for a table made in memory.
    public let origins: [RowOrigin]
    public let rowCount: Int

    fileprivate init(name: String, schema: TableSchema, columns: [Column], origins: [RowOrigin], rowCount: Int) {
        self.name = name
        self.schema = schema
        self.columns = columns
        self.origins = origins
        self.rowCount = rowCount
    }

    public subscript(name: String) -> Column? { schema.index(of: name).map { columns[$0] } }

    public func cell(_ name: String, row: Int) -> Cell { self[name]?[row] ?? .unknown }

    public func row(_ index: Int) -> [Cell] { columns.map { $0[index] } }

    /// The rows at these indices, in this order.
    public func selecting(rows: [Int], name: String? = nil) -> Table {
        Table(
            name: name ?? self.name, schema: schema, columns: columns.map { $0.selecting(rows) },
            origins: origins.isEmpty ? [] : rows.map { origins[$0] }, rowCount: rows.count)
    }

    /// The same rows with these columns only, in this order; unknown names are left out.
    public func selecting(columns names: [String]) -> Table {
        let indices = names.compactMap(schema.index(of:))
        let fields = TableSchema(
            fields: indices.map { schema.fields[$0] },
            primaryKey: schema.primaryKey.flatMap { names.contains($0) ? $0 : nil })
        return Table(
            name: name, schema: fields, columns: indices.map { columns[$0] }, origins: origins, rowCount: rowCount)
    }

    /// These rows followed by those of a table with the same schema.
    public func appending(_ other: Table) -> Table {
        var builder = TableBuilder(name: name, schema: schema)
        for index in 0..<rowCount { builder.append(row(index), origin: origins.isEmpty ? nil : origins[index]) }
        for index in 0..<other.rowCount {
            builder.append(
                schema.fields.map { other.cell($0.name, row: index) },
                origin: other.origins.isEmpty ? nil : other.origins[index])
        }
        return builder.table()
    }
}

extension Table: Equatable {
    /// The same fields and values; where the rows were read does not count.
    public static func == (left: Table, right: Table) -> Bool {
        left.schema == right.schema && left.rowCount == right.rowCount
            && (0..<left.rowCount).allSatisfy { left.row($0) == right.row($0) }
    }
}

/// Collects rows into a table.
public struct TableBuilder: Sendable {
    private let name: String
    private let schema: TableSchema
    private var columns: [Column]
    private var origins: [RowOrigin] = []
    public private(set) var rowCount = 0

    public init(name: String, schema: TableSchema) {
        self.name = name
        self.schema = schema
        columns = schema.fields.map { Column(for: $0.type) }
    }

    /// Adds a row of one cell a field, in the schema's order; cells that are missing at the end are unknown.
    public mutating func append(_ cells: [Cell], origin: RowOrigin? = nil) {
        for index in columns.indices { columns[index].append(index < cells.count ? cells[index] : .unknown) }
        if let origin { origins.append(origin) }
        rowCount += 1
    }

    public func table() -> Table {
        Table(
            name: name, schema: schema, columns: columns, origins: origins.count == rowCount ? origins : [],
            rowCount: rowCount)
    }
}
