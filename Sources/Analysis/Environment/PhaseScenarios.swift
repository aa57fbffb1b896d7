import Footprint
import Quantities

/// What the whole development cycle would use, if its phases were to its training as in each profile. Scenarios, no
/// measurements of the model.
public struct PhaseScenarios: Sendable {
    public struct Scenario: Sendable {
        public let profile: String
        public let source: String
        /// True where the profile divides power capacity, not energy.
        public let dividesPower: Bool
        /// In the order of the cycle; a phase that the profile does not speak of is left out.
        public let phases: [Phase]
    }

    public struct Phase: Sendable {
        /// `data processing`, `experimentation`, `training`, `inference`.
        public let name: String
        public let share: Double
        public let energy: EnergyRange
    }

    public let model: String
    public let training: EnergyRange
    public let scenarios: [Scenario]

    /// In the order of the cycle.
    public static let phaseNames = DevelopmentPhase.allCases.map(\.title)
    public static let trainingName = DevelopmentPhase.training.title

    /// Nil where the model has no estimate of its energy.
    public init?(_ footprint: ModelFootprint, _ basis: FootprintBasis) {
        guard let energy = footprint.estimate?.energy else { return nil }
        model = footprint.run.name
        training = energy
        scenarios = basis.profiles.map { profile in
            Scenario(
                profile: profile.name, source: profile.source,
                dividesPower: basis.records.developmentShares.contains {
                    $0.profile == profile.name && $0.of == "power"
                },
                phases: profile.phases(training: energy).map { phase, range in
                    Phase(
                        name: phase.title, share: profile.shares[phase] ?? 0,
                        energy: range)
                })
        }
    }
}

extension DevelopmentPhase {
    /// As pages call it.
    public var title: String { rawValue.replacing("-", with: " ") }
}
