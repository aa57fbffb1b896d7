import Quantities

/// Energy and carbon of several runs together, and how many of them it is of.
public struct FootprintTotal: Hashable, Sendable {
    /// Nil if no run has an estimate.
    public let energy: Spread<KilowattHours>?
    public let operationalCarbon: Spread<KilogramsCO2e>?
    /// Runs with an estimate of their energy.
    public let estimated: Int
    /// Runs without, those with impossible inputs included; they add nothing, which is not zero.
    public let notEstimated: Int
}

extension FootprintEstimator {
    /// The total of the runs that can be estimated. A factor unknown for several runs is taken to be off in the same direction
    /// for all of them, so the range of a total is as wide as its parts', the widest that it can be.
    public func total(of runs: [Run]) -> FootprintTotal {
        var energies: [Uncertain<KilowattHours>] = []
        var masses: [Uncertain<KilogramsCO2e>] = []
        for run in runs {
            var ledger = Ledger(factors: factors)
            guard let uncertain = try? uncertain(run, &ledger), let energy = uncertain.energy.total else { continue }
            energies.append(energy)
            if let mass = uncertain.operationalCarbon { masses.append(mass) }
        }
        var sampler = Sampler(draws)
        return FootprintTotal(
            energy: energies.isEmpty ? nil : sampler.spread(of: .sum(energies)),
            operationalCarbon: masses.isEmpty ? nil : sampler.spread(of: .sum(masses)),
            estimated: energies.count,
            notEstimated: runs.count - energies.count)
    }
}
