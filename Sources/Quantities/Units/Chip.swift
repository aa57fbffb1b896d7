/// The unit of `ChipArea`.
public enum SquareCentimetres: MeasurementUnit {
    public static let scales: UnitScales = [("cm²", 1.0), ("mm²", 1e-2)]
}

/// The unit of `MemorySize`: 10⁹ bytes.
public enum Gigabytes: MeasurementUnit {
    public static let scales: UnitScales = [("TB", 1e3), ("GB", 1), ("MB", 1e-3)]
}

/// An area of chip.
public typealias ChipArea = Quantity<SquareCentimetres>
/// A size of memory.
public typealias MemorySize = Quantity<Gigabytes>

extension Quantity where Unit == SquareCentimetres {
    public static func squareCentimetres(_ number: Double) -> Self { Self(value: number) }
    public static func squareMillimetres(_ number: Double) -> Self { Self(value: number / 100) }

    public var squareCentimetres: Double { value }
    public var squareMillimetres: Double { value * 100 }

    public static func * (area: Self, carbon: CarbonPerArea) -> CarbonMass {
        .kilograms(area.squareCentimetres * carbon.kilogramsPerSquareCentimetre)
    }
}

extension Quantity where Unit == Gigabytes {
    public static func bytes(_ number: Double) -> Self { Self(value: number / 1e9) }
    public static func gigabytes(_ number: Double) -> Self { Self(value: number) }

    public var gigabytes: Double { value }

    public static func * (memory: Self, carbon: CarbonPerMemory) -> CarbonMass {
        .kilograms(memory.gigabytes * carbon.kilogramsPerGigabyte)
    }
}
