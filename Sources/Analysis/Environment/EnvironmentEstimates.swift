import Records

/// What takes Monte Carlo draws and is the same for all editions of a report, computed once.
public struct EnvironmentEstimates: Sendable {
    public let footprints: ModelFootprints
    /// Of all years.
    public let calibration: FootprintCalibration
    public let carbonSources: CarbonSources

    public init(_ models: ModelRecords, _ basis: FootprintBasis) {
        footprints = ModelFootprints(models, basis)
        calibration = FootprintCalibration(basis, models: models)
        carbonSources = CarbonSources(footprints)
    }
}
