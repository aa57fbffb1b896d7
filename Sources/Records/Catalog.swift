import Quantities
import Tables

/// Everything known, as of one date: an immutable snapshot of all tables with the domain's names over them.
public struct Catalog: Sendable {
    /// Today's models.
    public let models: ModelRecords
    /// The same records as known at earlier dates, oldest first.
    public let earlierVintages: [ModelRecords]
    /// Today's tables beside the models.
    public let tables: RecordTables
    /// The tables beside the models as known at earlier dates, oldest first.
    public let earlierTables: [RecordTables]
    public let publishedFigures: [PublishedFigure]
    public let claims: [PublishedClaim]
    /// The data package that the tables come from, for licences and sources.
    public let package: DataPackage
    public let quality: DataQuality

    public init(
        models: ModelRecords, earlierVintages: [ModelRecords], tables: RecordTables, earlierTables: [RecordTables],
        package: DataPackage, quality: DataQuality
    ) {
        self.models = models
        self.earlierVintages = earlierVintages.sorted { $0.vintage.label < $1.vintage.label }
        self.tables = tables
        self.earlierTables = earlierTables.sorted { $0.vintage.label < $1.vintage.label }
        publishedFigures = tables["published-figures"].map(PublishedFigure.all) ?? []
        claims = tables["claims"].map(PublishedClaim.all) ?? []
        self.package = package
        self.quality = quality
    }

    /// Every vintage, oldest first; today's is the last.
    public var allVintages: [ModelRecords] { earlierVintages + [models] }

    public var measures: [Measure] { Measure.all(in: models.table.schema) }
}

/// What was corrected and what was withheld on the way in.
public struct DataQuality: Sendable {
    public let corrections: [Correction]
    public let withheld: [WithheldValue]

    public init(corrections: [Correction], withheld: [WithheldValue]) {
        self.corrections = corrections
        self.withheld = withheld
    }
}

/// A correction that was applied to a record after import.
public struct Correction: Sendable, Equatable {
    public let id: String
    public let field: String
    public let value: String
    public let reason: String
    public let source: String

    public init(id: String, field: String, value: String, reason: String, source: String) {
        self.id = id
        self.field = field
        self.value = value
        self.reason = reason
        self.source = source
    }
}
