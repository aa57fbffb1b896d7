/// The unit of `Compute`: a floating-point operation, as counted (a multiply-add is two).
public enum FLOP: MeasurementUnit {
    public static let scales: UnitScales = [("FLOP", 1)]
}

/// The unit of `ComputeRate`.
public enum FLOPPerSecond: MeasurementUnit {
    public static let scales: UnitScales = [("FLOP/s", 1)]
}

/// The unit of `ComputeEfficiency`; the same as FLOP for each joule.
public enum FLOPPerSecondPerWatt: MeasurementUnit {
    public static let scales: UnitScales = [("FLOP/s/W", 1)]
}

/// A number of operations done, such as the training compute of a model.
public typealias Compute = Quantity<FLOP>
/// Operations in each second, such as the peak performance of an accelerator.
public typealias ComputeRate = Quantity<FLOPPerSecond>
/// Operations in each second for each watt drawn.
public typealias ComputeEfficiency = Quantity<FLOPPerSecondPerWatt>

extension Quantity where Unit == FLOP {
    public static func flop(_ number: Double) -> Self { Self(value: number) }
    public var flop: Double { value }

    /// The accelerator time that the work takes where each accelerator does it at `rate`.
    public static func / (compute: Self, rate: ComputeRate) -> AcceleratorTime {
        .acceleratorHours(compute.flop / rate.flopPerSecond / 3600)
    }
}

extension Quantity where Unit == FLOPPerSecond {
    public static func flopPerSecond(_ number: Double) -> Self { Self(value: number) }
    public static func teraflopPerSecond(_ number: Double) -> Self { Self(value: number * 1e12) }
    public var flopPerSecond: Double { value }

    public static func / (rate: Self, power: Power) -> ComputeEfficiency {
        .flopPerSecondPerWatt(rate.flopPerSecond / power.watts)
    }
}

extension Quantity where Unit == FLOPPerSecondPerWatt {
    public static func flopPerSecondPerWatt(_ number: Double) -> Self { Self(value: number) }
    public var flopPerSecondPerWatt: Double { value }
}
