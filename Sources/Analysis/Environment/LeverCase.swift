import Footprint
import Records

/// Things done one after another to lower the footprint of one kind of work.
public struct LeverCase: Sendable {
    /// Such as `facebook-language-model`.
    public let name: String
    public let levers: [Lever]
    public let source: String

    /// The cases of `levers.csv`; a step that cannot be used is refused, and its case left out with it.
    static func all(in steps: [LeverStep], _ refused: inout [RefusedRow]) -> [LeverCase] {
        var cases: [LeverCase] = []
        for name in Set(steps.map(\.caseName)).sorted() {
            let own = steps.filter { $0.caseName == name }
            do throws(FootprintError) {
                let levers = try own.map { step throws(FootprintError) in try Lever(step) }
                cases.append(LeverCase(name: name, levers: levers, source: own.first?.source ?? ""))
            } catch {
                refused.append(RefusedRow(table: "levers", origin: nil, name: name, error: error))
            }
        }
        return cases
    }
}

extension Lever {
    fileprivate init(_ step: LeverStep) throws(FootprintError) {
        guard let reach = Reach(rawValue: step.reach) else {
            throw .unknownName(.lever, name: step.reach, known: Reach.allCases.map(\.rawValue))
        }
        try self.init(name: step.lever, reach: reach, gain: step.gain, source: step.source)
    }
}

extension DevelopmentProfile {
    /// The profiles of `development-profiles.csv`; one whose shares make no whole is refused.
    static func all(in shares: [DevelopmentShare], _ refused: inout [RefusedRow]) -> [DevelopmentProfile] {
        var profiles: [DevelopmentProfile] = []
        for name in Set(shares.map(\.profile)).sorted() {
            let own = shares.filter { $0.profile == name }
            let phases = own.compactMap { share in DevelopmentPhase(rawValue: share.phase).map { ($0, share.share) } }
            do throws(FootprintError) {
                profiles.append(
                    try DevelopmentProfile(
                        name: name, shares: Dictionary(phases) { first, _ in first }, source: own.first?.source ?? ""))
            } catch {
                refused.append(RefusedRow(table: "development-profiles", origin: nil, name: name, error: error))
            }
        }
        return profiles
    }
}
