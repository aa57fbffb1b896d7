/// The unit of `Energy`.
public enum KilowattHours: MeasurementUnit {
    public static let scales: UnitScales = [("TWh", 1e9), ("GWh", 1e6), ("MWh", 1e3), ("kWh", 1), ("Wh", 1e-3)]
}

/// The unit of `Power`.
public enum Watts: MeasurementUnit {
    public static let scales: UnitScales = [("GW", 1e9), ("MW", 1e6), ("kW", 1e3), ("W", 1), ("mW", 1e-3)]
}

/// The unit of `TimeSpan`.
public enum Hours: MeasurementUnit {
    public static let scales: UnitScales = [("h", 1)]
}

/// The unit of `AcceleratorTime`: one accelerator in use for one hour.
public enum AcceleratorHours: MeasurementUnit {
    public static let scales: UnitScales = [("accelerator-hours", 1)]
}

/// An amount of energy; one kilowatt-hour is 3.6 MJ.
public typealias Energy = Quantity<KilowattHours>
/// A rate of using energy. Of an accelerator: of each one.
public typealias Power = Quantity<Watts>
/// A length of time.
public typealias TimeSpan = Quantity<Hours>
/// Accelerators times the time each is in use ("GPU-hours", "chip-hours").
public typealias AcceleratorTime = Quantity<AcceleratorHours>

extension Quantity where Unit == KilowattHours {
    public static func wattHours(_ number: Double) -> Self { Self(value: number / 1e3) }
    public static func kilowattHours(_ number: Double) -> Self { Self(value: number) }
    public static func megawattHours(_ number: Double) -> Self { Self(value: number * 1e3) }
    public static func gigawattHours(_ number: Double) -> Self { Self(value: number * 1e6) }
    public static func terawattHours(_ number: Double) -> Self { Self(value: number * 1e9) }
    public static func joules(_ number: Double) -> Self { Self(value: number / 3.6e6) }

    public var wattHours: Double { value * 1e3 }
    public var kilowattHours: Double { value }
    public var megawattHours: Double { value / 1e3 }
    public var gigawattHours: Double { value / 1e6 }
    public var terawattHours: Double { value / 1e9 }
    public var joules: Double { value * 3.6e6 }
}

extension Quantity where Unit == Watts {
    public static func watts(_ number: Double) -> Self { Self(value: number) }
    public static func kilowatts(_ number: Double) -> Self { Self(value: number * 1e3) }
    public static func megawatts(_ number: Double) -> Self { Self(value: number * 1e6) }

    public var watts: Double { value }
    public var kilowatts: Double { value / 1e3 }
    public var megawatts: Double { value / 1e6 }

    public static func * (power: Self, time: TimeSpan) -> Energy { .wattHours(power.watts * time.hours) }
    /// The energy of accelerators that each draw this power.
    public static func * (power: Self, time: AcceleratorTime) -> Energy {
        .wattHours(power.watts * time.acceleratorHours)
    }
}

extension Quantity where Unit == Hours {
    public static func hours(_ number: Double) -> Self { Self(value: number) }
    public static func days(_ number: Double) -> Self { Self(value: number * 24) }
    /// Years of 365 days.
    public static func years(_ number: Double) -> Self { Self(value: number * 8760) }

    public var hours: Double { value }
    public var days: Double { value / 24 }
    public var years: Double { value / 8760 }
}

extension Quantity where Unit == AcceleratorHours {
    public static func acceleratorHours(_ number: Double) -> Self { Self(value: number) }
    /// So many accelerators, each in use for the whole time.
    public static func accelerators(_ count: Double, for time: TimeSpan) -> Self { Self(value: count * time.hours) }

    public var acceleratorHours: Double { value }
}

extension Quantity where Unit == KilowattHours {
    /// How long accelerators that each draw this power take to use the energy.
    public static func / (energy: Self, power: Power) -> AcceleratorTime {
        .acceleratorHours(energy.wattHours / power.watts)
    }
}
