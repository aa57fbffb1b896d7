import Quantities

/// Operational and embodied carbon of a run together. Their ranges depend on each other (more accelerator time means more of
/// both), so the ranges of sum and share are drawn, not added.
public struct CarbonSplit: Hashable, Sendable {
    public let operational: Spread<KilogramsCO2e>
    public let embodied: Spread<KilogramsCO2e>
    public let total: Spread<KilogramsCO2e>
    /// Embodied carbon as a share of the total.
    public let embodiedShare: Spread<One>
}

extension FootprintEstimator {
    /// Nil if one of the two has no estimate. For the split under another supply, state its intensity as the run's.
    /// - Throws: As `estimate`.
    public func carbonSplit(of run: Run) throws(FootprintError) -> CarbonSplit? {
        var sampler = Sampler(draws)
        return try carbonSplit(of: run, &sampler)
    }

    /// One for each run, nil also where its inputs cannot be. Much faster than one by one.
    public func carbonSplits(of runs: [Run]) -> [CarbonSplit?] {
        var sampler = Sampler(draws)
        return runs.map { try? carbonSplit(of: $0, &sampler) }
    }

    private func carbonSplit(of run: Run, _ sampler: inout Sampler) throws(FootprintError) -> CarbonSplit? {
        var ledger = Ledger(factors: factors)
        let uncertain = try uncertain(run, &ledger)
        guard let operational = uncertain.operationalCarbon, let embodied = uncertain.embodiedCarbon else { return nil }
        let total = operational + embodied
        return CarbonSplit(
            operational: sampler.spread(of: operational), embodied: sampler.spread(of: embodied),
            total: sampler.spread(of: total),
            embodiedShare: sampler.spread(of: embodied.over(total) { Ratio($0 / $1) }))
    }
}
