import Quantities

/// What is known of how sure a training-compute figure is.
public enum ComputeConfidence: String, Sendable, CaseIterable {
    case confident, likely, speculative, unverified, unknown, wrong
}

/// One published model. Lists are empty where unknown; numbers stand in the table, by measure.
public struct ModelRecord: Sendable, Equatable {
    /// The row in the table of `ModelRecords`.
    public let row: Int
    public let id: String
    public let name: String
    public let date: PartialDate
    public let organizations: [String]
    /// The sectors that the record states, each once.
    public let sectors: [Sector]
    /// The class that was inferred from the organizations, where the record states no sector.
    public let inferredSector: SectorClass?
    public let countries: [String]
    public let domains: [String]
    public let isNotable: Bool
    public let confidence: ComputeConfidence?
    /// Nil where nothing is stated.
    public let access: ModelAccess?
    public let sourceLink: String?

    public var sector: SectorClass { SectorClass(members: Set(sectors)) }
    public var year: Int { date.year }
}
