import Quantities

/// What is known of one training run. Nothing is assumed of a field that is left out.
public struct Run: Hashable, Sendable {
    public var name: String
    /// Energy as reported.
    public var energy: Stated<KilowattHours>?
    /// Whether the reported energy is that of the whole data centre.
    public var energyIncludesPUE: Answer = .unknown
    /// Accelerators times the time that each was in use.
    public var acceleratorTime: Stated<AcceleratorHours>?
    public var accelerators: Stated<One>?
    public var trainingTime: Stated<Hours>?
    /// Mean power draw of one accelerator as accounted: what the number includes stays in, and nothing is added to it.
    public var meanPower: Stated<Watts>?
    public var accelerator: Accelerator?
    /// The number format of the training; empty if unknown.
    public var formats: [NumberFormat] = []
    public var trainingCompute: Stated<FLOP>?
    /// Model FLOP utilization, a fraction of peak performance.
    public var modelFLOPUtilization: Stated<One>?
    public var powerUsageEffectiveness: Stated<One>?
    /// Who ran the data centre; factors may be known by operator.
    public var dataCentreOperator: String?
    public var place: Place = .unknown
    public var year: Int?
    /// Carbon intensity of the grid, where stated; the place is then not asked for.
    public var carbonIntensity: Stated<GramsCO2ePerKilowattHour>?
    /// Carbon intensity of the electricity as contracted, for the market-based figure.
    public var marketCarbonIntensity: Stated<GramsCO2ePerKilowattHour>?
    /// How long the hardware is kept.
    public var hardwareLifetime: Stated<Hours>?
    /// The share of its life that the hardware is in use.
    public var fleetUtilization: Stated<One>?
    /// Embodied carbon of one accelerator, its share of the server excluded.
    public var acceleratorCarbon: Stated<KilogramsCO2e>?
    /// Embodied carbon of the rest of the server, for each accelerator in it.
    public var serverCarbon: Stated<KilogramsCO2e>?

    public init(name: String) { self.name = name }

    public enum Answer: String, Sendable { case yes, no, unknown }
}

/// Where a run's electricity came from.
public enum Place: Hashable, Sendable {
    case region(String)
    /// The country where the run was.
    case country(String)
    /// The countries of the model's organizations, which is where the run may have been.
    case organizationCountries([String])
    case unknown
}
