import Quantities
import Records

/// What a metric's name says of its scores.
public struct MetricRule: Sendable, Equatable {
    /// Nil where the name does not tell.
    public let direction: MetricDirection?
    public let ceilingKind: CeilingKind
    /// Of a bounded metric; for a share as a fraction of 1.
    public let floor: Double
    public let ceiling: Double
    /// The scores are shares, written as fractions of 1 or in percent.
    public let isShare: Bool

    public init(
        direction: MetricDirection?, ceilingKind: CeilingKind, floor: Double = 0, ceiling: Double = 1,
        isShare: Bool = true
    ) {
        self.direction = direction
        self.ceilingKind = ceilingKind
        self.floor = floor
        self.ceiling = ceiling
        self.isShare = isShare
    }

    /// A metric's name for comparison: `MAP` and `mAP` are one, `R-at-1` stays.
    public static func key(_ name: String) -> String { name.lowercased() }
}

/// Why a trajectory cannot be judged.
public enum TrajectoryExclusion: String, Sendable, CaseIterable, Error {
    /// Lower is better, yet the source keeps the running maximum.
    case lowerIsBetter
    /// The metric's name does not tell which way is better, or that it is a score at all.
    case undecidedMetric
    /// Fractions and percentages in one trajectory.
    case mixedUnits
    /// A score beyond what the metric can give.
    case beyondCeiling
    /// No result has a date and a score.
    case empty
}

extension MetricRule {
    /// The scale of a trajectory's scores. A share is in percent where a score is above 1.
    func scale(of scores: [Double]) -> Result<ScoreScale, TrajectoryExclusion> {
        guard let direction else { return .failure(.undecidedMetric) }
        guard direction == .higher else { return .failure(.lowerIsBetter) }
        guard let greatest = scores.max() else { return .failure(.empty) }
        var unit = 1.0
        if ceilingKind.isBounded {
            if isShare, greatest > 1 { unit = 100 }
            if isShare, MixedUnits.suspects(scores) != nil { return .failure(.mixedUnits) }
            if greatest > ceiling * unit { return .failure(.beyondCeiling) }
        }
        let isBounded = ceilingKind.isBounded
        let scale = try? ScoreScale(
            direction: direction, floor: isBounded ? floor * unit : nil, ceiling: isBounded ? ceiling * unit : nil,
            kind: ceilingKind)
        return scale.map { .success($0) } ?? .failure(.undecidedMetric)
    }
}
