import Quantities

/// How numbers are held while a model is trained; peak performance depends on it.
public enum NumberFormat: String, CaseIterable, Sendable {
    case fp64, fp32, tf32, fp16, tensor16, fp8, int8, fp4, int4

    /// What an accelerator offers for numbers of so many bits, the usual choice first. Empty for a width that none has.
    public static func formats(ofBits bits: Int) -> [NumberFormat] {
        switch bits {
        case 64: [.fp64]
        case 32: [.fp32]
        case 19: [.tf32]
        case 16: [.tensor16, .fp16]
        case 8: [.fp8, .int8]
        case 4: [.fp4, .int4]
        default: []
        }
    }

    /// In which order peak performance is looked up where the run does not state its format: MFU is by custom measured
    /// against the dense 16-bit peak of the matrix units.
    static let customary: [NumberFormat] = [.tensor16, .fp16, .fp32]
}

/// What is known of a model of accelerator.
public struct Accelerator: Hashable, Sendable {
    public var name: String
    /// Dense peak performance, without sparsity.
    public var peak: [NumberFormat: ComputeRate]
    public var thermalDesignPower: Power?
    public var dieArea: ChipArea?
    /// The name of the manufacturing process, such as 7 for "7 nm".
    public var processNanometres: Double?
    public var memory: MemorySize?
    public var source: String

    public init(
        name: String, peak: [NumberFormat: ComputeRate] = [:], thermalDesignPower: Power? = nil,
        dieArea: ChipArea? = nil, processNanometres: Double? = nil, memory: MemorySize? = nil, source: String
    ) {
        self.name = name
        self.peak = peak
        self.thermalDesignPower = thermalDesignPower
        self.dieArea = dieArea
        self.processNanometres = processNanometres
        self.memory = memory
        self.source = source
    }

    func peak(for formats: [NumberFormat]) -> (format: NumberFormat, rate: ComputeRate)? {
        for format in formats {
            if let rate = peak[format] { return (format, rate) }
        }
        return nil
    }
}
