/// The unit of `CarbonMass`: a kilogram of carbon dioxide, or of other greenhouse gases that warm as much over 100 years.
public enum KilogramsCO2e: MeasurementUnit {
    public static let scales: UnitScales = [
        ("MtCO2e", 1e9), ("ktCO2e", 1e6), ("tCO2e", 1e3), ("kgCO2e", 1), ("gCO2e", 1e-3),
    ]
}

/// The unit of `CarbonIntensity`.
public enum GramsCO2ePerKilowattHour: MeasurementUnit {
    public static let scales: UnitScales = [("gCO2e/kWh", 1)]
}

/// The unit of `CarbonPerArea`, of a processed wafer.
public enum KilogramsCO2ePerSquareCentimetre: MeasurementUnit {
    public static let scales: UnitScales = [("kgCO2e/cm²", 1)]
}

/// The unit of `CarbonPerMemory`.
public enum KilogramsCO2ePerGigabyte: MeasurementUnit {
    public static let scales: UnitScales = [("kgCO2e/GB", 1)]
}

/// A mass of greenhouse gases, as carbon dioxide equivalent.
public typealias CarbonMass = Quantity<KilogramsCO2e>
/// Greenhouse gases emitted for each unit of electricity.
public typealias CarbonIntensity = Quantity<GramsCO2ePerKilowattHour>
/// Greenhouse gases emitted to make a square centimetre of chip.
public typealias CarbonPerArea = Quantity<KilogramsCO2ePerSquareCentimetre>
/// Greenhouse gases emitted to make a gigabyte of memory.
public typealias CarbonPerMemory = Quantity<KilogramsCO2ePerGigabyte>

extension Quantity where Unit == KilogramsCO2e {
    public static func grams(_ number: Double) -> Self { Self(value: number / 1e3) }
    public static func kilograms(_ number: Double) -> Self { Self(value: number) }
    public static func tonnes(_ number: Double) -> Self { Self(value: number * 1e3) }
    /// Avoirdupois pounds.
    public static func pounds(_ number: Double) -> Self { Self(value: number * 0.453_592_37) }

    public var grams: Double { value * 1e3 }
    public var kilograms: Double { value }
    public var tonnes: Double { value / 1e3 }
    public var pounds: Double { value / 0.453_592_37 }
}

extension Quantity where Unit == GramsCO2ePerKilowattHour {
    public static func gramsPerKilowattHour(_ number: Double) -> Self { Self(value: number) }
    public static func kilogramsPerKilowattHour(_ number: Double) -> Self { Self(value: number * 1e3) }
    public static func poundsPerKilowattHour(_ number: Double) -> Self { Self(value: number * 453.592_37) }

    public var gramsPerKilowattHour: Double { value }
}

extension Quantity where Unit == KilogramsCO2ePerSquareCentimetre {
    public static func kilogramsPerSquareCentimetre(_ number: Double) -> Self { Self(value: number) }
    public var kilogramsPerSquareCentimetre: Double { value }
}

extension Quantity where Unit == KilogramsCO2ePerGigabyte {
    public static func kilogramsPerGigabyte(_ number: Double) -> Self { Self(value: number) }
    public var kilogramsPerGigabyte: Double { value }
}

extension Quantity where Unit == KilowattHours {
    public static func * (energy: Self, intensity: CarbonIntensity) -> CarbonMass {
        .grams(energy.kilowattHours * intensity.gramsPerKilowattHour)
    }
}
