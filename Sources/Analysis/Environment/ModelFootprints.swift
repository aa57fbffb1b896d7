import Footprint
import Records

/// The footprint of one model's training, or why there is none.
public struct ModelFootprint: Sendable {
    public let model: ModelRecord
    public let run: Run
    /// With an estimate of the energy, at least.
    public let result: Result<FootprintEstimate, FootprintGap>

    public var estimate: FootprintEstimate? { try? result.get() }
}

extension FootprintGap: Error {}

/// The footprint of every model of a vintage, estimated once for all that is said of them.
public struct ModelFootprints: Sendable {
    public let basis: FootprintBasis
    /// For totals by year, of which there are many: they are drawn anew for each, so with fewer draws.
    let totals: FootprintEstimator
    /// In the order of the models' table.
    public let all: [ModelFootprint]
    private let places: [String: Int]

    public init(_ models: ModelRecords, _ basis: FootprintBasis) {
        let reported = Dictionary(
            basis.reported.compactMap { row in row.modelID.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
        let runs = models.records.map { record in
            TrainingRun(of: record, in: models.table, reported: reported[record.id], basis)
        }
        let estimates = basis.estimator.estimates(of: runs.map(\.run))
        all = zip(models.records, zip(runs, estimates)).map { record, made in
            let (run, estimate) = made
            let result = estimate.mapError(FootprintGap.impossible).flatMap {
                estimate -> Result<FootprintEstimate, FootprintGap> in
                estimate.energy == nil
                    ? .failure(FootprintGap(estimate, hardware: run.hardwareGap)) : .success(estimate)
            }
            return ModelFootprint(model: record, run: run.run, result: result)
        }
        places = Dictionary(all.enumerated().map { ($1.model.id, $0) }) { first, _ in first }
        self.basis = basis
        totals = FootprintEstimator(
            factors: basis.estimator.factors, grid: basis.estimator.grid, draws: Draws(.coarse))
    }

    /// The method and its version.
    public static var method: String { MethodVersion.current }

    /// Nil for a model of another vintage.
    public func footprint(of id: String) -> ModelFootprint? { places[id].map { all[$0] } }

    /// Those of a population, in its order.
    public func footprints(of population: Population) -> [ModelFootprint] {
        population.models.records.compactMap { footprint(of: $0.id) }
    }
}
