import Quantities
import Tables

/// A figure as an AI Index edition printed it.
public struct PublishedFigure: Sendable, Equatable {
    /// The year of the edition that printed it.
    public let edition: Int
    /// The year that the figure is about.
    public let dataYear: Int
    public let topic: String
    public let slice: String
    public let figure: Double
    public let unit: String?
    public let source: String?
    /// Whether the page itself was read or a transcription.
    public let certainty: String?

    /// The rows of `published-figures.csv` that state an edition, a year, a topic, a slice and a number.
    public static func all(in table: Table) -> [PublishedFigure] {
        (0..<table.rowCount).compactMap { row in
            guard let edition = table.cell("edition", row: row).number,
                let year = table.cell("data_year", row: row).number,
                let topic = table.cell("topic", row: row).text, let slice = table.cell("slice", row: row).text,
                let figure = table.cell("figure", row: row).number
            else { return nil }
            return PublishedFigure(
                edition: Int(edition), dataYear: Int(year), topic: topic, slice: slice, figure: figure,
                unit: table.cell("unit", row: row).text, source: table.cell("source", row: row).text,
                certainty: table.cell("certainty", row: row).text)
        }
    }
}
