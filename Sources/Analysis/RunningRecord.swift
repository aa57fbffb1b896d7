import Quantities
import Records

/// Each model that exceeded every earlier one in a measure.
public struct RunningRecord: Sendable, Equatable {
    public struct Step: Sendable, Equatable {
        public let row: Int
        public let name: String
        public let organizations: [String]
        public let date: PartialDate
        public let value: Double
        /// Times the previous record; nil for the first.
        public let timesPrevious: Double?
    }

    public let steps: [Step]

    /// Equal values that upstream perturbs by a few units in the last place are no new record: a step needs a relative gain
    /// above this (methods/trends.md, section 2).
    public static let leastRelativeGain = 1e-6

    public init(_ population: Population, field: String) {
        var steps: [Step] = []
        var best: Double?
        let values = population.models.numbers(field) ?? []
        for record in population.models.records {
            guard let value = values[record.row] else { continue }
            if let best, value <= best * (1 + Self.leastRelativeGain) { continue }
            steps.append(
                Step(
                    row: record.row, name: record.name, organizations: record.organizations, date: record.date,
                    value: value,
                    timesPrevious: best.map { value / $0 }))
            best = value
        }
        self.steps = steps
    }
}
