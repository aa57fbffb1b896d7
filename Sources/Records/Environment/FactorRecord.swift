import Tables

/// A default for what a training run does not state, with its range: a row of `factors.csv`.
public struct FactorRecord: Sendable, Equatable {
    /// The input that it stands in for, such as `pue`.
    public let factor: String
    /// What it is for: an accelerator, an operator, a process. Empty for all.
    public let scope: String
    /// The year that it is for; nil for all.
    public let year: Int?
    /// The 5th percentile, median and 95th percentile.
    public let low: Double
    public let mid: Double
    public let high: Double
    /// Empty for a ratio.
    public let unit: String
    /// How the range came about: published, derived, calibrated, judgement.
    public let basis: String?
    public let source: String
    public let sourceLink: String?
    public let origin: RowOrigin?

    /// The rows of `factors.csv` that state a factor and its three numbers.
    public static func all(in table: Table) -> [FactorRecord] {
        (0..<table.rowCount).compactMap { row in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            func number(_ field: String) -> Double? { table.cell(field, row: row).number }
            guard let factor = text("factor"), let low = number("low"), let mid = number("mid"),
                let high = number("high")
            else { return nil }
            return FactorRecord(
                factor: factor, scope: text("scope") ?? "", year: number("year").map { Int($0) }, low: low, mid: mid,
                high: high, unit: text("unit") ?? "", basis: text("basis"), source: text("source") ?? "",
                sourceLink: text("source_link"), origin: table.origins.isEmpty ? nil : table.origins[row])
        }
    }
}
