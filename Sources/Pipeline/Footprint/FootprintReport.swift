import Analysis
import Footprint
import Quantities

/// What `almanac footprint` found, to be printed as a table, JSON, Markdown or SVG.
public struct FootprintReport: Sendable {
    let run: Run
    let estimate: FootprintEstimate
    /// Operational and embodied carbon together; nil where one of the two has no estimate.
    let split: CarbonSplit?
    /// How many times familiar things go into the operational carbon.
    let equivalents: [(equivalent: Equivalent, count: Spread<One>)]
    /// The development cycle as a scenario has it.
    let profile: DevelopmentProfile?
    let queries: QueryShare?
    /// What levers do to energy and to operational carbon, for those of the two that have an estimate.
    let energyLevers: Waterfall<KilowattHours>?
    let carbonLevers: Waterfall<KilogramsCO2e>?
    let warnings: [String]

    /// The run spread over the queries that its model answers.
    struct QueryShare: Sendable {
        let queries: Queries
        let training: Spread<KilowattHours>?
        let trainingCarbon: Spread<KilogramsCO2e>?
        /// To answer all of them.
        let inference: Spread<KilowattHours>?
    }

    init(
        run: Run, estimate: FootprintEstimate, split: CarbonSplit?, basis: FootprintBasis,
        profile: DevelopmentProfile?, queries: Queries?, levers: [Lever], warnings: [String]
    ) {
        self.run = run
        self.estimate = estimate
        self.split = split
        equivalents =
            estimate.operationalCarbon.map { mass in
                basis.equivalents.map { ($0, $0.count(in: mass)) }
            } ?? []
        self.profile = profile
        self.queries = queries.map { queries in
            QueryShare(
                queries: queries, training: estimate.energy.map { queries.each(of: $0) },
                trainingCarbon: estimate.operationalCarbon.map { queries.each(of: $0) },
                inference: basis.estimator.inferenceEnergy(of: queries))
        }
        energyLevers = levers.isEmpty ? nil : estimate.energy.map { Waterfall(.energy, from: $0, levers: levers) }
        carbonLevers =
            levers.isEmpty
            ? nil : estimate.operationalCarbon.map { Waterfall(.operationalCarbon, from: $0, levers: levers) }
        self.warnings = warnings
    }

    /// The energy of the development cycle by phase.
    var phases: [(phase: DevelopmentPhase, range: Spread<KilowattHours>)] {
        guard let profile, let energy = estimate.energy else { return [] }
        return profile.phases(training: energy)
    }

    /// How long the run took, where the number of accelerators is known.
    var wallClockHours: Spread<One>? {
        guard let chips = run.accelerators?.range, chips.isExact, let time = estimate.acceleratorTime else {
            return nil
        }
        func hours(_ time: AcceleratorTime) -> Ratio { Ratio(time.acceleratorHours / chips.mid.value) }
        return Spread(low: hours(time.low), mid: hours(time.mid), high: hours(time.high))
    }
}
