import Footprint

/// Why a model has no estimate of its training energy.
public enum FootprintGap: Sendable, Hashable {
    /// No energy, no accelerator time and no training compute is known.
    case noCompute
    case noHardware
    /// Several accelerators are named, not which did how much.
    case severalAccelerators
    /// `hardware.csv` does not have the accelerator.
    case unlistedAccelerator
    /// Its peak performance is unknown for the number format.
    case noPeakPerformance
    /// Its thermal design power is unknown, and no mean power is stated.
    case noPower
    /// A number that the record states cannot be.
    case impossible(FootprintError)

    /// The same for all models that lack the same thing.
    public var title: String {
        switch self {
        case .noCompute: "neither energy, accelerator time nor training compute is known"
        case .noHardware: "the accelerator is unknown"
        case .severalAccelerators: "several accelerators are named, not which did how much"
        case .unlistedAccelerator: "the accelerator is not in the hardware table"
        case .noPeakPerformance: "the accelerator's peak performance is unknown"
        case .noPower: "the accelerator's power is unknown"
        case .impossible: "a number that the record states cannot be right"
        }
    }

    /// With what is wrong, where a number is.
    public var text: String {
        if case .impossible(let error) = self { return "\(title): \(error)" }
        return title
    }
}

extension FootprintGap {
    /// From the first reason for which the energy was not estimated.
    init(_ estimate: FootprintEstimate, hardware: FootprintGap?) {
        switch estimate.notEstimated.first(where: { $0.part == .energy })?.reason {
        case .unknownAccelerator: self = hardware ?? .noHardware
        case .noPeakPerformance: self = .noPeakPerformance
        case .unknown(let inputs) where inputs.contains(.thermalDesignPower): self = .noPower
        default: self = .noCompute
        }
    }
}
