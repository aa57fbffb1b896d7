/// The unit of `WaterVolume`.
public enum Litres: MeasurementUnit {
    public static let scales: UnitScales = [("million m³", 1e9), ("m³", 1e3), ("L", 1), ("mL", 1e-3)]
}

/// The unit of `WaterIntensity`.
public enum LitresPerKilowattHour: MeasurementUnit {
    public static let scales: UnitScales = [("L/kWh", 1)]
}

/// A volume of water that is used up: evaporated, or not returned to where it came from.
public typealias WaterVolume = Quantity<Litres>
/// Water used up for each unit of electricity (WUE where the electricity is that of the computers).
public typealias WaterIntensity = Quantity<LitresPerKilowattHour>

extension Quantity where Unit == Litres {
    public static func litres(_ number: Double) -> Self { Self(value: number) }
    public static func cubicMetres(_ number: Double) -> Self { Self(value: number * 1e3) }

    public var litres: Double { value }
    public var cubicMetres: Double { value / 1e3 }
}

extension Quantity where Unit == LitresPerKilowattHour {
    public static func litresPerKilowattHour(_ number: Double) -> Self { Self(value: number) }
    public var litresPerKilowattHour: Double { value }
}

extension Quantity where Unit == KilowattHours {
    public static func * (energy: Self, water: WaterIntensity) -> WaterVolume {
        .litres(energy.kilowattHours * water.litresPerKilowattHour)
    }
}
