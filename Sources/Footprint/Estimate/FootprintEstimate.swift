import Quantities

/// The first set of inputs, from best to worst, that a run has complete.
public enum Rung: Int, Sendable {
    /// Reported energy.
    case reportedEnergy = 1
    /// Accelerator time and power.
    case acceleratorTime = 2
    /// Training compute, peak performance and utilization, hence accelerator time.
    case trainingCompute = 3
    case none = 4
}

/// What an amount of energy includes.
public enum EnergyBoundary: String, Sendable {
    /// All of the data centre, so PUE is in it.
    case dataCentre = "data-centre"
    /// The computers only.
    case computers
    /// As reported; not said which.
    case unclear
}

/// The footprint of one training run. A part that could not be estimated is nil and has its reason in `notEstimated`.
public struct FootprintEstimate: Hashable, Sendable {
    public let run: String
    public let method: String
    public let rung: Rung
    /// What `energy`, and the carbon that follows from it, include.
    public let boundary: EnergyBoundary
    public let energy: Spread<KilowattHours>?
    /// The part of the energy that the computers used, without cooling and other losses of the data centre.
    public let computerEnergy: Spread<KilowattHours>?
    public let acceleratorTime: Spread<AcceleratorHours>?
    /// With the carbon intensity of the grid where the run was (location-based).
    public let operationalCarbon: Spread<KilogramsCO2e>?
    /// With the carbon intensity of the electricity as contracted.
    public let marketBasedCarbon: Spread<KilogramsCO2e>?
    public let embodiedCarbon: Spread<KilogramsCO2e>?
    public let onSiteWater: Spread<Litres>?
    public let offSiteWater: Spread<Litres>?
    public let water: Spread<Litres>?
    /// Everything that went in, in the order in which it was used.
    public let inputs: [InputUse]
    public let notEstimated: [NotEstimated]
}
