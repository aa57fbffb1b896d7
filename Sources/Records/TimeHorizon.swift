import Quantities
import Tables

/// The length of the tasks that a model completes half of the time, by the time that people take (METR).
public struct TimeHorizon: Sendable, Equatable {
    /// The version of the suite of tasks; horizons of different suites do not compare.
    public let suite: String
    public let model: String
    public let date: PartialDate
    public let minutes: Double
    /// The ends of METR's own 95 % interval.
    public let lowMinutes: Double?
    public let highMinutes: Double?

    public init(
        suite: String, model: String, date: PartialDate, minutes: Double, lowMinutes: Double? = nil,
        highMinutes: Double? = nil
    ) {
        self.suite = suite
        self.model = model
        self.date = date
        self.minutes = minutes
        self.lowMinutes = lowMinutes
        self.highMinutes = highMinutes
    }

    /// The rows of `metr-horizons.csv` that state a suite, a model, a date and a positive horizon.
    public static func all(in table: Table) -> [TimeHorizon] {
        (0..<table.rowCount).compactMap { row in
            guard let suite = table.cell("suite", row: row).text, let model = table.cell("model", row: row).text,
                let date = table.cell("date", row: row).date,
                let minutes = table.cell("horizon_minutes", row: row).number, minutes > 0
            else { return nil }
            return TimeHorizon(
                suite: suite, model: model, date: date, minutes: minutes,
                lowMinutes: table.cell("horizon_low_minutes", row: row).number,
                highMinutes: table.cell("horizon_high_minutes", row: row).number)
        }
    }
}
