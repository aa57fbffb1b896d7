import Quantities
import Records

/// The running record of a benchmark, the state of the art at each date: one result a date, the best, and only where it beats
/// all earlier ones.
public struct SOTAEnvelope: Sendable, Equatable {
    public let steps: [DatedResult]

    /// - Parameter results: In order of date. Of equal scores on one day the first in order holds the record.
    init(_ results: [DatedResult], direction: MetricDirection) {
        var steps: [DatedResult] = []
        for result in results {
            guard let best = steps.last else {
                steps.append(result)
                continue
            }
            guard direction.isBetter(result.score, than: best.score) else { continue }
            if best.day == result.day { steps.removeLast() }
            steps.append(result)
        }
        self.steps = steps
    }

    private init(steps: [DatedResult]) { self.steps = steps }

    /// The record as it stood at the end of `day`.
    public func holder(at day: CalendarDay) -> DatedResult? { steps.last { $0.day <= day } }

    /// What was known at the end of `day`.
    public func upTo(_ day: CalendarDay) -> SOTAEnvelope { SOTAEnvelope(steps: steps.filter { $0.day <= day }) }

    /// The first record that reaches `score`.
    public func first(reaching score: Double, direction: MetricDirection) -> DatedResult? {
        steps.first { !direction.isBetter(score, than: $0.score) }
    }
}
