import Quantities

/// Between which numbers an input makes sense.
struct InputLimits {
    let low: Double
    let high: Double
    var includesLow = true

    func contains(_ value: Double) -> Bool {
        value.isFinite && value <= high && (value > low || includesLow && value == low)
    }

    var text: String {
        switch (includesLow, high == .infinity) {
        case (true, true): "\(Int(low)) or more"
        case (false, true): "above \(Int(low))"
        case (true, false): "from \(Int(low)) to \(Int(high))"
        case (false, false): "above \(Int(low)) and at most \(Int(high))"
        }
    }
}

extension InputName {
    var limits: InputLimits {
        switch self {
        case .powerUsageEffectiveness: InputLimits(low: 1, high: 5)
        case .modelFLOPUtilization, .fleetUtilization, .dieYield: InputLimits(low: 0, high: 1, includesLow: false)
        case .loadFactor: InputLimits(low: 0, high: 2, includesLow: false)
        case .hostOverhead, .marketCarbonIntensity, .waterUsageEffectiveness, .offSiteWater,
            .generation:
            InputLimits(low: 0, high: .infinity)
        case .carbonIntensity: InputLimits(low: 0, high: 2000)
        case .year: InputLimits(low: 1900, high: 2100)
        default: InputLimits(low: 0, high: .infinity, includesLow: false)
        }
    }

    /// What to do about a number outside the limits.
    func advice(on value: Double) -> String {
        switch self {
        case .powerUsageEffectiveness where value > 0 && value < 1:
            "A data centre cannot use less than its computers do; perhaps this is its inverse, DCiE."
        case .powerUsageEffectiveness:
            "It is all energy of a data centre over the energy of its computers, such as 1.1."
        case .modelFLOPUtilization where value > 1 && value <= 100,
            .fleetUtilization where value > 1 && value <= 100, .dieYield where value > 1 && value <= 100:
            "It is a fraction; this looks like a percentage: \(MachineNumber.text(value)) % is \(MachineNumber.text(value / 100))."
        case .carbonIntensity:
            "Electricity emits about 11 g/kWh over its life where wind makes it, and about 1,000 where coal does."
        default: "Correct it, or leave it out if it is unknown."
        }
    }

    var example: String { self == .trainingCompute ? "3.14e23" : "1234.5" }
}
