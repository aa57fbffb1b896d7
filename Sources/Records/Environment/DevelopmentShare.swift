import Tables

/// The share of one phase in a development cycle: a row of `development-profiles.csv`.
public struct DevelopmentShare: Sendable, Equatable {
    public let profile: String
    /// `data-processing`, `experimentation`, `training`, `inference`.
    public let phase: String
    public let share: Double
    /// What is shared: `power`, `energy`.
    public let of: String?
    public let source: String

    /// The rows of `development-profiles.csv` that state a profile, a phase and a share.
    public static func all(in table: Table) -> [DevelopmentShare] {
        (0..<table.rowCount).compactMap { row in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            guard let profile = text("profile"), let phase = text("phase"),
                let share = table.cell("share", row: row).number
            else { return nil }
            return DevelopmentShare(
                profile: profile, phase: phase, share: share, of: text("of"), source: text("source") ?? "")
        }
    }
}
