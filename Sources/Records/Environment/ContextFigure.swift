import Tables

/// A published figure about data centres as a whole: a row of `context.csv`.
public struct ContextFigure: Sendable, Equatable {
    public let id: String
    public let title: String
    public let place: String?
    public let year: Int?
    public let value: Double
    public let unit: String
    /// Estimated, expected, or a comparison.
    public let status: String
    public let source: String
    public let sourceLink: String?

    /// The rows of `context.csv` that state an id, a title, a value, its unit and its status.
    public static func all(in table: Table) -> [ContextFigure] {
        (0..<table.rowCount).compactMap { row in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            guard let id = text("id"), let title = text("title"), let value = table.cell("value", row: row).number,
                let unit = text("unit"), let status = text("status")
            else { return nil }
            return ContextFigure(
                id: id, title: title, place: text("place"), year: table.cell("year", row: row).number.map { Int($0) },
                value: value, unit: unit, status: status, source: text("source") ?? "", sourceLink: text("source_link"))
        }
    }
}
