import Records

/// By which criteria the records of a population count as notable. The keepers of the records choose them, so that a trend of
/// notable models is also a trend of what was chosen.
public struct NotabilityCriteria: Sendable, Equatable {
    public let records: Int
    /// Records for which a high training cost is one criterion, and those for which it is the only one.
    public let forTrainingCost: Int
    public let forTrainingCostOnly: Int

    public static let trainingCost = "Training cost"

    public init(_ population: Population, from: Int? = nil, to: Int? = nil) {
        let table = population.models.table
        let window = Finding.Window(from: from, to: to)
        let criteria = population.models.records.filter { window.contains($0.year) }.map {
            table.cell("notability_criteria", row: $0.row).list ?? []
        }
        records = criteria.count
        forTrainingCost = criteria.count { $0.contains(Self.trainingCost) }
        forTrainingCostOnly = criteria.count { !$0.isEmpty && $0.allSatisfy { $0 == Self.trainingCost } }
    }
}
