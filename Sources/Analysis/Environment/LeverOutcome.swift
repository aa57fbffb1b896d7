import Footprint
import Records

/// What the levers of a case came to, and what growing demand took back of such gains.
public struct LeverOutcome: Sendable {
    public struct Step: Sendable {
        public let lever: String
        /// How many times less.
        public let gain: Double
        public let gainSoFar: Double
    }

    public let caseName: String
    public let source: String
    public let steps: [Step]
    public let rebound: Outcome?

    /// Efficiency gained in a fleet, and demand grown over the same time.
    public struct Outcome: Sendable {
        /// How many times less each unit of work takes.
        public let efficiencyGain: Double
        public let demandGrowth: Double
        /// What is used after both, over what was used before.
        public let net: Double
        public let shareTakenBack: Double?
        public let source: String
    }

    public var gain: Double { steps.last?.gainSoFar ?? 1 }

    init(_ leverCase: LeverCase, rebound: Outcome?) {
        caseName = leverCase.name
        source = leverCase.source
        var gain = 1.0
        steps = leverCase.levers.map { lever in
            gain *= lever.gain
            return Step(lever: lever.name, gain: lever.gain, gainSoFar: gain)
        }
        self.rebound = rebound
    }

    /// Every case of `levers.csv`, with what the context says of a whole fleet.
    public static func all(_ basis: FootprintBasis, context: [ContextFigure]) -> [LeverOutcome] {
        let rebound = Outcome(context)
        return basis.leverCases.map { LeverOutcome($0, rebound: rebound) }
    }
}

extension LeverOutcome.Outcome {
    /// Halves of a year in the two years over which the net change was seen.
    private static let halfYears = 4.0

    /// From the power saved in each half year and the net change over two years; nil where one of the two is not held.
    fileprivate init?(_ context: [ContextFigure]) {
        guard let saved = context.first(where: { $0.id == "fleet-efficiency-half-year" }),
            let change = context.first(where: { $0.id == "fleet-net-change-two-years" })
        else { return nil }
        var gain = 1.0
        for _ in 0..<Int(Self.halfYears) { gain /= 1 - saved.value }
        guard let rebound = try? Rebound(efficiencyGain: gain, netChange: change.value) else { return nil }
        efficiencyGain = rebound.efficiencyGain
        demandGrowth = rebound.demandGrowth
        net = rebound.net
        shareTakenBack = rebound.shareTakenBack
        source = change.source
    }
}
