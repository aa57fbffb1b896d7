import Quantities
import Records

/// Why a benchmark's scores have no usable scale. Nothing of it is guessed.
public enum ScoreScaleProblem: Error, Equatable, Sendable, CustomStringConvertible {
    case missingDirection
    case missingFloor
    case missingCeiling
    case ceilingOfUnboundedMetric(Double)
    case ceilingNotBetterThanFloor(floor: Double, ceiling: Double, direction: MetricDirection)
    case labelNoiseBeyondPerfectScore(labelNoise: Double, perfect: Double)

    public var description: String {
        switch self {
        case .missingDirection:
            "It is not stated whether higher or lower scores are better. State the direction: higher or lower."
        case .missingFloor:
            "A bounded metric needs its floor, the score of chance. State the floor, or the ceiling kind none."
        case .missingCeiling:
            "A bounded metric needs its ceiling. State the ceiling, or the ceiling kind none."
        case .ceilingOfUnboundedMetric(let ceiling):
            "The ceiling kind none says that the metric is unbounded, yet the ceiling \(MachineNumber.text(ceiling)) is "
                + "stated. Leave one of them out."
        case .ceilingNotBetterThanFloor(let floor, let ceiling, let direction):
            "The ceiling \(MachineNumber.text(ceiling)) is not \(direction.rawValue) than the floor "
                + "\(MachineNumber.text(floor)), though \(direction.rawValue) is better. Swap them or change the direction."
        case .labelNoiseBeyondPerfectScore(let labelNoise, let perfect):
            "The label-noise ceiling \(MachineNumber.text(labelNoise)) is better than the perfect score "
                + "\(MachineNumber.text(perfect)). Correct one of them."
        }
    }
}
