import Quantities

extension NumberFormat {
    /// In which order peak performance is looked up where the run does not state its format: MFU is by custom measured
    /// against the dense 16-bit peak of the matrix units.
    public static let customary: [NumberFormat] = [.tensor16, .fp16, .fp32]
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

    /// At the first of the formats for which it is known.
    public func peak(for formats: [NumberFormat]) -> (format: NumberFormat, rate: ComputeRate)? {
        for format in formats {
            if let rate = peak[format] { return (format, rate) }
        }
        return nil
    }
}
