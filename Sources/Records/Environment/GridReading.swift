import Quantities
import Tables

/// The carbon intensity of a country's, or the world's, electricity in one year: a row of `grids.csv`.
public struct GridReading: Sendable, Equatable {
    public let place: String
    public let year: Int
    public let intensity: CarbonIntensity
    /// Derived from generation by source; else as its source states it.
    public let isDerived: Bool
    public let source: String

    /// The rows of `grids.csv` that state a place, a year and an intensity.
    public static func all(in table: Table) -> [GridReading] {
        (0..<table.rowCount).compactMap { row in
            guard let place = table.cell("place", row: row).text, let year = table.cell("year", row: row).number,
                let intensity = table.cell("intensity_g_per_kwh", row: row).number
            else { return nil }
            return GridReading(
                place: place, year: Int(year), intensity: .gramsPerKilowattHour(intensity),
                isDerived: table.cell("basis", row: row).text == "derived",
                source: table.cell("source", row: row).text ?? "")
        }
    }
}
