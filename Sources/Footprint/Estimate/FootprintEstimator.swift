import Quantities

/// Estimates footprints from what is stated of runs, with the factors and grids that it is given for the rest.
public struct FootprintEstimator: Sendable {
    public let factors: FactorTable
    public let grid: Grid
    public let draws: Draws

    public init(factors: FactorTable, grid: Grid, draws: Draws = Draws()) {
        self.factors = factors
        self.grid = grid
        self.draws = draws
    }

    /// - Throws: `outOfRange` for a stated number that cannot be; `unknownName` for a region or country that the grid lacks.
    public func estimate(_ run: Run) throws(FootprintError) -> FootprintEstimate {
        var sampler = Sampler(draws)
        return try estimate(run, &sampler)
    }

    /// One result for each run. Much faster than one by one, since runs that lack the same inputs share their draws.
    public func estimates(of runs: [Run]) -> [Result<FootprintEstimate, FootprintError>] {
        var sampler = Sampler(draws)
        return runs.map { run in
            do throws(FootprintError) {
                return .success(try estimate(run, &sampler))
            } catch {
                return .failure(error)
            }
        }
    }

    private func estimate(_ run: Run, _ sampler: inout Sampler) throws(FootprintError) -> FootprintEstimate {
        var ledger = Ledger(factors: factors)
        let uncertain = try uncertain(run, &ledger)
        return FootprintEstimate(
            run: run.name,
            method: MethodVersion.current,
            rung: uncertain.energy.rung,
            boundary: uncertain.energy.boundary,
            energy: uncertain.energy.total.map { sampler.spread(of: $0) },
            computerEnergy: uncertain.energy.ofComputers.map { sampler.spread(of: $0) },
            acceleratorTime: uncertain.energy.time.map { sampler.spread(of: $0) },
            operationalCarbon: uncertain.operationalCarbon.map { sampler.spread(of: $0) },
            marketBasedCarbon: uncertain.marketBasedCarbon.map { sampler.spread(of: $0) },
            embodiedCarbon: uncertain.embodiedCarbon.map { sampler.spread(of: $0) },
            onSiteWater: uncertain.water.onSite.map { sampler.spread(of: $0) },
            offSiteWater: uncertain.water.offSite.map { sampler.spread(of: $0) },
            water: uncertain.water.total.map { sampler.spread(of: $0) },
            inputs: ledger.inputs,
            notEstimated: ledger.notEstimated)
    }

    func uncertain(_ run: Run, _ ledger: inout Ledger) throws(FootprintError) -> UncertainFootprint {
        try run.check()
        return try UncertainFootprint(of: run, grid: grid, &ledger)
    }
}
