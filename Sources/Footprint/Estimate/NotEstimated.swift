import Quantities

/// A part of a footprint.
public enum FootprintPart: String, CaseIterable, Sendable {
    case energy
    case operationalCarbon = "operational carbon"
    case marketBasedCarbon = "market-based carbon"
    case embodiedCarbon = "embodied carbon"
    case onSiteWater = "water on site"
    case offSiteWater = "water off site"
    case water
}

/// A part of a footprint that has no estimate, and why.
public struct NotEstimated: Hashable, Sendable {
    public let part: FootprintPart
    public let reason: Reason

    public enum Reason: Hashable, Sendable {
        /// None of these sets of inputs is complete.
        case unknown([InputName])
        case unknownAccelerator
        case noPeakPerformance(accelerator: String, wanted: [NumberFormat], known: [NumberFormat])
        /// The reported energy may or may not include what PUE stands for.
        case unclearBoundary
        /// The tables hold no factor for it.
        case noFactor(InputName, scope: String)
        /// The tables hold no carbon intensity, not even the world's.
        case noIntensity
        case noMarketIntensity
        /// It follows from another part that has no estimate.
        case follows(FootprintPart)
    }
}

extension NotEstimated.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknown(let inputs):
            "Unknown: \(inputs.map(\.title).joined(separator: ", ")). State it."
        case .unknownAccelerator:
            "The accelerator is unknown. State it, or the energy, or accelerator time and mean power."
        case .noPeakPerformance(let accelerator, let wanted, let known):
            "The peak performance of \(accelerator) is unknown for \(Self.list(wanted)) (known: \(Self.list(known)))."
        case .unclearBoundary:
            "It is unknown whether the reported energy includes PUE. State it."
        case .noFactor(let input, let scope):
            "There is no default for \(input.title)\(scope.isEmpty ? "" : " of \(scope)"). Add one to the factors."
        case .noIntensity:
            "There is no carbon intensity for the place, and none for the world. State one."
        case .noMarketIntensity:
            "No carbon intensity of the contracted electricity is stated."
        case .follows(let part):
            "There is no estimate of \(part.rawValue)."
        }
    }

    private static func list(_ formats: [NumberFormat]) -> String {
        formats.isEmpty ? "none" : formats.map(\.rawValue).joined(separator: ", ")
    }
}
