import Quantities

/// Something familiar that emits a known mass, to compare with.
public struct Equivalent: Hashable, Sendable {
    public let name: String
    public let mass: CarbonMass
    public let source: String

    /// Nil unless the mass is finite and positive.
    public init?(name: String, mass: CarbonMass, source: String) {
        guard mass > .zero, mass.isFinite else { return nil }
        self.name = name
        self.mass = mass
        self.source = source
    }

    /// How many times it goes into the emissions, with their range.
    public func count(in emissions: Spread<KilogramsCO2e>) -> Spread<One> {
        Spread(
            ordered: Ratio(emissions.low / mass), Ratio(emissions.mid / mass), Ratio(emissions.high / mass))
    }
}
