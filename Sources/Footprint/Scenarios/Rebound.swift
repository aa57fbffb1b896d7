/// Efficiency gained against demand grown over the same time.
///
/// Source: Jevons, "The coal question" (1865), chapter 7; for machine learning Wu et al., MLSys 2022, figure 8.
public struct Rebound: Hashable, Sendable {
    /// How many times less each unit of work takes.
    public let efficiencyGain: Double
    /// How many times more work is done.
    public let demandGrowth: Double

    /// - Throws: `outOfRange` unless both are finite and positive.
    public init(efficiencyGain: Double, demandGrowth: Double) throws(FootprintError) {
        try InputName.gain.check(efficiencyGain)
        try InputName.gain.check(demandGrowth)
        self.efficiencyGain = efficiencyGain
        self.demandGrowth = demandGrowth
    }

    /// From the change of the total that was seen: −28.5 % at four times the efficiency is 2.86 times the demand.
    /// - Parameter netChange: As a fraction, −0.285 for 28.5 % less.
    public init(efficiencyGain: Double, netChange: Double) throws(FootprintError) {
        try self.init(efficiencyGain: efficiencyGain, demandGrowth: efficiencyGain * (1 + netChange))
    }

    /// How many times the total of before is used after both; below 1 something was saved.
    public var net: Double { demandGrowth / efficiencyGain }

    /// The share of the expected saving that growing demand took back; above 1 more is used than before. Nil without a gain.
    public var shareTakenBack: Double? {
        efficiencyGain > 1 ? (net - 1 / efficiencyGain) / (1 - 1 / efficiencyGain) : nil
    }
}
