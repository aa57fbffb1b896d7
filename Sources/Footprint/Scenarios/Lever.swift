import Quantities

/// Something that can be done to lower a footprint, by the factor that it divides by.
public struct Lever: Hashable, Sendable {
    /// What a lever acts on. A step of a waterfall divides only those parts of a footprint that it reaches.
    public enum Reach: String, CaseIterable, Sendable {
        /// Another grid: operational carbon.
        case electricity
        /// A better data centre: its energy, and the carbon and water of making it.
        case dataCentre = "data-centre"
        /// Less accelerator time for the same result: everything.
        case work
        /// More operations for each joule on other hardware: energy, carbon and water of operation. What making that
        /// hardware emits is another question, so embodied carbon is left as it is.
        case hardware
    }

    public let name: String
    public let reach: Reach
    /// How many times less: 2 halves. Below 1 it makes things worse.
    public let gain: Double
    public let source: String

    /// - Throws: `outOfRange` unless the gain is finite and positive.
    public init(name: String, reach: Reach, gain: Double, source: String) throws(FootprintError) {
        try InputName.gain.check(gain)
        self.name = name
        self.reach = reach
        self.gain = gain
        self.source = source
    }

    /// Electricity of another place.
    public static func placement(
        from old: CarbonIntensity, to new: CarbonIntensity, source: String
    ) throws(FootprintError) -> Lever {
        try Lever(name: "placement", reach: .electricity, gain: old / new, source: source)
    }

    /// Another PUE.
    public static func dataCentre(from old: Double, to new: Double, source: String) throws(FootprintError) -> Lever {
        try InputName.powerUsageEffectiveness.check(old)
        try InputName.powerUsageEffectiveness.check(new)
        return try Lever(name: "data centre", reach: .dataCentre, gain: old / new, source: source)
    }

    /// More of the peak performance used, at the same power.
    public static func utilization(from old: Double, to new: Double, source: String) throws(FootprintError) -> Lever {
        try InputName.modelFLOPUtilization.check(old)
        try InputName.modelFLOPUtilization.check(new)
        return try Lever(name: "utilization", reach: .work, gain: new / old, source: source)
    }

    /// Another generation of accelerators.
    public static func hardware(
        from old: ComputeEfficiency, to new: ComputeEfficiency, source: String
    ) throws(FootprintError) -> Lever {
        try Lever(name: "hardware", reach: .hardware, gain: new / old, source: source)
    }

    func reaches(_ part: FootprintPart) -> Bool {
        switch reach {
        case .electricity: part == .operationalCarbon
        case .dataCentre: part != .embodiedCarbon && part != .onSiteWater && part != .water
        case .hardware: part != .embodiedCarbon
        case .work: true
        }
    }
}
