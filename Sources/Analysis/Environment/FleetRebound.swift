import Footprint
import Records

/// Efficiency gained in a whole fleet, and demand grown over the same time, from figures of the context table.
public struct FleetRebound: Sendable {
    /// How many times less each unit of work takes.
    public let efficiencyGain: Double
    public let demandGrowth: Double
    /// What is used after both, over what was used before.
    public let net: Double
    /// Of the saving that was to be expected.
    public let shareTakenBack: Double?
    public let source: String

    /// In the two years over which the net change was seen.
    private static let halfYears = 4

    /// From the power saved in each half year and the net change over two years; nil where one of the two is not held or
    /// cannot be.
    public init?(_ context: [ContextFigure]) {
        guard let saved = context.first(where: { $0.id == "fleet-efficiency-half-year" }),
            let change = context.first(where: { $0.id == "fleet-net-change-two-years" })
        else { return nil }
        var gain = 1.0
        for _ in 0..<Self.halfYears { gain /= 1 - saved.value }
        guard let rebound = try? Rebound(efficiencyGain: gain, netChange: change.value) else { return nil }
        efficiencyGain = rebound.efficiencyGain
        demandGrowth = rebound.demandGrowth
        net = rebound.net
        shareTakenBack = rebound.shareTakenBack
        source = change.source
    }
}
