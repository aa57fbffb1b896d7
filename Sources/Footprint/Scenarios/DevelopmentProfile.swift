import Quantities

/// A phase of a model's development cycle.
///
/// Source: Wu et al., "Sustainable AI: environmental implications, challenges and opportunities", MLSys 2022, figure 3.
public enum DevelopmentPhase: String, CaseIterable, Sendable {
    case dataProcessing = "data-processing"
    case experimentation, training, inference
}

/// A scenario: how the energy of a development cycle divides among its phases. A scenario is never a measurement of the run
/// that it is applied to.
public struct DevelopmentProfile: Hashable, Sendable {
    public let name: String
    /// A phase that the profile does not speak of has no share.
    public let shares: [DevelopmentPhase: Double]
    public let source: String

    /// - Throws: `sharesDoNotAddUp` unless the shares make 1 (within 0.1 %), none is negative, and training has one.
    public init(name: String, shares: [DevelopmentPhase: Double], source: String) throws(FootprintError) {
        let sum = DevelopmentPhase.allCases.compactMap { shares[$0] }.reduce(0, +)
        guard abs(sum - 1) <= 1e-3, shares.values.allSatisfy({ $0 >= 0 }), shares[.training, default: 0] > 0 else {
            throw .sharesDoNotAddUp(.profile, name: name, sum: sum)
        }
        self.name = name
        self.shares = shares
        self.source = source
    }

    /// The whole cycle by phase, from the training alone: training ÷ its share × the phase's share. Phases that the profile
    /// does not speak of are left out.
    public func phases<Unit>(
        training: Spread<Unit>
    ) -> [(phase: DevelopmentPhase, range: Spread<Unit>)] {
        DevelopmentPhase.allCases.compactMap { phase in
            guard let share = shares[phase], let own = shares[.training] else { return nil }
            return (phase, phase == .training ? training : training.scaled(by: share / own))
        }
    }
}
