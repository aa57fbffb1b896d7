import Quantities
import Tables

/// Something familiar that emits a known mass: a row of `equivalents.csv`.
public struct FamiliarMass: Sendable, Equatable {
    public let id: String
    public let title: String
    public let mass: CarbonMass
    public let source: String
    public let sourceLink: String?

    /// The rows of `equivalents.csv` that state an id, a title and a mass.
    public static func all(in table: Table) -> [FamiliarMass] {
        (0..<table.rowCount).compactMap { row in
            guard let id = table.cell("id", row: row).text, let title = table.cell("title", row: row).text,
                let mass = table.cell("mass_t", row: row).number
            else { return nil }
            return FamiliarMass(
                id: id, title: title, mass: .tonnes(mass), source: table.cell("source", row: row).text ?? "",
                sourceLink: table.cell("source_link", row: row).text)
        }
    }
}
