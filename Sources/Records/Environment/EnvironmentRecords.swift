import Tables

/// Every table that footprints are estimated from and compared with.
public struct EnvironmentRecords: Sendable {
    public let accelerators: [AcceleratorRecord]
    public let grid: [GridReading]
    public let regions: [CloudRegion]
    public let factors: [FactorRecord]
    public let reported: [ReportedFootprint]
    public let familiarMasses: [FamiliarMass]
    public let context: [ContextFigure]
    public let developmentShares: [DevelopmentShare]
    public let levers: [LeverStep]

    /// What a package lacks is empty.
    public init(_ tables: RecordTables) {
        func rows<Record>(_ name: String, _ read: (Table) -> [Record]) -> [Record] {
            tables[name].map(read) ?? []
        }
        accelerators = rows("hardware", AcceleratorRecord.all)
        grid = rows("grids", GridReading.all)
        regions = rows("cloud-regions", CloudRegion.all)
        factors = rows("factors", FactorRecord.all)
        reported = rows("reported-footprints", ReportedFootprint.all)
        familiarMasses = rows("equivalents", FamiliarMass.all)
        context = rows("context", ContextFigure.all)
        developmentShares = rows("development-profiles", DevelopmentShare.all)
        levers = rows("levers", LeverStep.all)
    }
}
