import Quantities
import Tables

/// A region of a cloud, that is, one data centre or a few near each other: a row of `cloud-regions.csv`.
public struct CloudRegion: Sendable, Equatable {
    public let id: String
    public let provider: String
    public let country: String
    public let location: String?
    public let intensity: CarbonIntensity?
    /// The year that the intensity is of.
    public let year: Int?
    public let powerUsageEffectiveness: Double?
    public let source: String?

    /// The rows of `cloud-regions.csv` that state an id, a provider and a country.
    public static func all(in table: Table) -> [CloudRegion] {
        (0..<table.rowCount).compactMap { row in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            func number(_ field: String) -> Double? { table.cell(field, row: row).number }
            guard let id = text("id"), let provider = text("provider"), let country = text("country") else {
                return nil
            }
            return CloudRegion(
                id: id, provider: provider, country: country, location: text("location"),
                intensity: number("intensity_g_per_kwh").map(CarbonIntensity.gramsPerKilowattHour),
                year: number("year").map { Int($0) }, powerUsageEffectiveness: number("pue"),
                source: text("intensity_source"))
        }
    }
}
