import Tables

/// One thing that was done to lower a footprint: a row of `levers.csv`, whose steps belong to cases.
public struct LeverStep: Sendable, Equatable {
    /// Such as `facebook-language-model`.
    public let caseName: String
    public let step: Int
    public let lever: String
    /// What it acts on: `work`, `hardware`, `data-centre`, `electricity`.
    public let reach: String
    /// How many times less.
    public let gain: Double
    public let source: String

    /// The rows of `levers.csv` that state all of it, in the order of their cases' steps.
    public static func all(in table: Table) -> [LeverStep] {
        let steps = (0..<table.rowCount).compactMap { row -> LeverStep? in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            func number(_ field: String) -> Double? { table.cell(field, row: row).number }
            guard let name = text("case"), let step = number("step"), let lever = text("lever"),
                let reach = text("reach"), let gain = number("gain")
            else { return nil }
            return LeverStep(
                caseName: name, step: Int(step), lever: lever, reach: reach, gain: gain, source: text("source") ?? "")
        }
        return steps.sorted { ($0.caseName, $0.step) < ($1.caseName, $1.step) }
    }
}
