import Quantities

/// A parsed row filter, such as `year >= 2010 and "Notability criteria" is known`; not yet tied to a table.
public struct Filter: Equatable, Sendable {
    public let text: String
    let expression: FilterExpression

    public init(_ text: String) throws(FilterError) {
        self.text = text
        expression = try FilterParser.parse(text)
    }

    /// Ties the filter to a table's columns. `dateColumn` is the one whose year bare `year` means.
    public func bind(to table: Table, dateColumn: String? = "date") throws(FilterError) -> BoundFilter {
        var dateOfRow: (@Sendable (Int) -> PartialDate?)?
        if let dateColumn, let dates = table[dateColumn] { dateOfRow = { dates[$0].date } }
        let find: @Sendable (String) -> FilterColumn? = { name in
            guard let index = table.schema.index(of: name) else { return nil }
            let column = table.columns[index]
            return FilterColumn(type: table.schema.fields[index].type, cell: { column[$0] })
        }
        let columns = FilterColumns(names: table.schema.fields.map(\.name), column: find, date: dateOfRow)
        return try bind(to: columns)
    }

    /// Ties the filter to any columns.
    public func bind(to columns: FilterColumns) throws(FilterError) -> BoundFilter {
        BoundFilter(test: try FilterBinder(filter: text, columns: columns).bind(expression))
    }
}

/// A filter over the rows of one table.
public struct BoundFilter: Sendable {
    let test: @Sendable (Int) -> Bool?

    /// Whether the filter holds; a row for which it is neither true nor false does not match.
    public func matches(_ row: Int) -> Bool { test(row) == true }

    public func rows(of count: Int) -> [Int] { (0..<count).filter(matches) }
}

/// What a filter can see of a table.
public struct FilterColumns: Sendable {
    let names: [String]
    let column: @Sendable (String) -> FilterColumn?
    let date: (@Sendable (Int) -> PartialDate?)?

    public init(
        names: [String], column: @escaping @Sendable (String) -> FilterColumn?,
        date: (@Sendable (Int) -> PartialDate?)? = nil
    ) {
        self.names = names
        self.column = column
        self.date = date
    }
}

/// One column as a filter sees it. A nil type is a column of a foreign file: its text compares as a number with numbers,
/// as a date with dates, else as text.
public struct FilterColumn: Sendable {
    let type: FieldType?
    let cell: @Sendable (Int) -> Cell

    public init(type: FieldType?, cell: @escaping @Sendable (Int) -> Cell) {
        self.type = type
        self.cell = cell
    }
}
