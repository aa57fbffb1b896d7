import Quantities

/// The electricity of a place by what it was made from.
public struct GenerationMix: Hashable, Sendable {
    /// Energy or shares by source; only their proportions count.
    public let generation: [String: Double]

    public init(_ generation: [String: Double]) { self.generation = generation }

    /// The mean intensity, weighted by generation.
    /// - Throws: `unknownName` for a source that has no intensity, since a mean of the rest would pass for the whole;
    ///   `outOfRange` for a negative amount, and where nothing is generated.
    public func intensity(of sources: [String: CarbonIntensity]) throws(FootprintError) -> CarbonIntensity {
        var mass = 0.0
        var total = 0.0
        for (source, amount) in generation.sorted(by: { $0.key < $1.key }) {
            guard let intensity = sources[source] else {
                throw .unknownName(.generationSource, name: source, known: sources.keys.sorted())
            }
            guard amount >= 0, amount.isFinite else { throw .outOfRange(.generation, value: amount) }
            mass += amount * intensity.value
            total += amount
        }
        guard total > 0 else { throw .outOfRange(.generation, value: total) }
        return CarbonIntensity(value: mass / total)
    }
}
