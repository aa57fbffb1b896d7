import Quantities
import Records
import Statistics

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

    /// Of one date only the best counts; see `FrontierRule.runningRecord`.
    public init(_ population: Population, field: String) {
        let values = population.models.numbers(field) ?? []
        let stated = population.models.records.compactMap { record in
            record.row < values.count ? values[record.row].map { (record: record, value: $0) } : nil
        }
        let members = FrontierRule.runningRecord.members(
            times: stated.map(\.record.date.decimalYear), values: stated.map(\.value), scale: .levels
        ).map { stated[$0] }
        steps = zip(members, [nil] + members.map { Optional($0.value) }).map { member, previous in
            Step(
                row: member.record.row, name: member.record.name, organizations: member.record.organizations,
                date: member.record.date, value: member.value, timesPrevious: previous.map { member.value / $0 })
        }
    }
}
