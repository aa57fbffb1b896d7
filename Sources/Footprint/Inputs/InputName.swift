import Quantities

/// What an estimate may be made from: things stated of a run, and factors. The raw value is the name in data files.
///
/// The order matters: an input draws its uncertainty from the column of that number, and the first columns are the most
/// evenly spread.
public enum InputName: String, CaseIterable, Sendable {
    case modelFLOPUtilization = "mfu"
    case loadFactor = "load-factor"
    case hostOverhead = "host-overhead"
    case powerUsageEffectiveness = "pue"
    case trainingCompute = "training-compute"
    /// Intensity where a run was, over the intensity of its organization's country.
    case organizationPlace = "organization-place"
    /// Intensity where a run was, over the world's.
    case worldPlace = "world-place"
    /// Intensity of a year over that of the year before.
    case yearChange = "year-change"
    /// True intensity over one derived from generation by source.
    case derivedIntensity = "derived-intensity"
    case acceleratorTime = "accelerator-time"
    case meanPower = "mean-power"
    case energy = "energy"
    case hardwareLifetime = "hardware-lifetime"
    case fleetUtilization = "fleet-utilization"
    case logicCarbon = "logic-carbon"
    case dieYield = "die-yield"
    case memoryCarbon = "memory-carbon"
    case serverCarbon = "server-carbon"
    case acceleratorCarbon = "accelerator-carbon"
    case waterUsageEffectiveness = "wue"
    case offSiteWater = "off-site-water"
    case carbonIntensity = "carbon-intensity"
    case marketCarbonIntensity = "market-carbon-intensity"
    case energyPerQuery = "energy-per-query"
    case thermalDesignPower = "tdp"
    case peakPerformance = "peak-performance"
    case dieArea = "die-area"
    case processNode = "process-node"
    case memorySize = "memory-size"
    case accelerators = "accelerators"
    case trainingTime = "training-time"
    case lifetimeQueries = "lifetime-queries"
    case generation = "generation"
    case gain = "gain"
    case year = "year"

    /// The unit in which the input is counted; empty for a ratio.
    public var unit: String {
        switch self {
        case .modelFLOPUtilization, .loadFactor, .hostOverhead, .powerUsageEffectiveness, .organizationPlace,
            .worldPlace,
            .yearChange, .derivedIntensity, .fleetUtilization, .dieYield, .accelerators, .lifetimeQueries,
            .generation, .gain, .year:
            One.symbol
        case .trainingCompute: FLOP.symbol
        case .acceleratorTime: AcceleratorHours.symbol
        case .meanPower, .thermalDesignPower: Watts.symbol
        case .energy, .energyPerQuery: KilowattHours.symbol
        case .hardwareLifetime, .trainingTime: Hours.symbol
        case .logicCarbon: KilogramsCO2ePerSquareCentimetre.symbol
        case .memoryCarbon: KilogramsCO2ePerGigabyte.symbol
        case .serverCarbon, .acceleratorCarbon: KilogramsCO2e.symbol
        case .waterUsageEffectiveness, .offSiteWater: LitresPerKilowattHour.symbol
        case .carbonIntensity, .marketCarbonIntensity: GramsCO2ePerKilowattHour.symbol
        case .peakPerformance: FLOPPerSecond.symbol
        case .dieArea: SquareCentimetres.symbol
        case .processNode: "nm"
        case .memorySize: Gigabytes.symbol
        }
    }

    public var title: String {
        switch self {
        case .modelFLOPUtilization: "MFU"
        case .powerUsageEffectiveness: "PUE"
        case .waterUsageEffectiveness: "WUE"
        case .thermalDesignPower: "TDP"
        case .organizationPlace: "carbon intensity over that of the organization's country"
        case .worldPlace: "carbon intensity over the world's"
        case .derivedIntensity: "carbon intensity over that derived from generation"
        case .yearChange: "change of carbon intensity from one year to the next"
        default: rawValue.replacing("-", with: " ")
        }
    }
}
