import Quantities
import Records
import Statistics

/// What the results of a benchmark say of the score it tends to. The two kinds of knowledge are two cases, so that a history of
/// records cannot be shown with an interval: records exceed what is typical, and their interval covers 26–95 % where 95 %
/// is stated (methods/trends.md, section 4).
public enum BenchmarkCeiling: Sendable {
    /// Every result is known: the asymptote of what results are typically like, with its 95 % interval; the interval is nil
    /// where the fit did not settle.
    case estimated(SaturationCurve, asymptote: Interval?)
    /// Only records are known: a curve that describes them.
    case described(SaturationCurve)

    public var curve: SaturationCurve {
        switch self {
        case .estimated(let curve, _), .described(let curve): curve
        }
    }

    /// Nil where there is none that may be called one.
    public var interval: Interval? {
        switch self {
        case .estimated(_, let interval): interval
        case .described: nil
        }
    }
}

extension BenchmarkCeiling {
    /// Whether the results tell a ceiling: the curve bends, and where its interval is open at both ends, or to the perfect
    /// score, results on at least two days lie on its rise. Else it is a step between two of them that may end anywhere.
    public var isTold: Bool {
        guard !curve.isUnbent else { return false }
        guard let interval, curve.isStep else { return true }
        return !(interval.isOpenBelow && interval.isOpenAbove || curve.isOpenToPerfectScore(interval))
    }
}

extension BenchmarkAnalysis {
    /// Why there is no curve, no ceiling or no interval; nil where there are all.
    public var ceilingReason: String? {
        switch ceiling {
        case .failure(.tooFewRecords(let have, let need)) where history.profile.completeness == .allResults:
            "\(have) \(have == 1 ? "result" : "results") where at least \(need) are needed"
        case .failure(.nothingKnown) where !history.profile.scale.kind.isBounded: "the metric is unbounded"
        case .failure(let reason): "\(reason)"
        case .success(let ceiling) where ceiling.curve.isUnbent: "the results do not bend below the perfect score"
        case .success(let ceiling) where !ceiling.isTold: "hardly a result lies on the rise of the curve"
        case .success(.described): "only records are known, so the curve describes them and has no interval"
        case .success(.estimated(_, nil)): "the fit did not settle, so it has no interval"
        case .success(.estimated): nil
        }
    }
}

extension BenchmarkHistory {
    /// The ceiling that the results known at `day` tend to.
    /// - Throws: `nothingKnown` for an unbounded metric, `tooFewRecords` below 6 results, `constantX`, `constantY`.
    public func ceiling(at day: CalendarDay) throws(InsufficientData) -> BenchmarkCeiling {
        let end = coverageEnd.map { min(day, $0) } ?? day
        guard profile.completeness == .allResults else { return .described(try recordsCurve(at: day)) }
        let curve = try SaturationCurve(results.filter { $0.day <= end }, scale: profile.scale)
        return .estimated(curve, asymptote: curve.asymptoteInterval())
    }

    /// A curve through the records known at `day`, for drawing beside the state of the art.
    public func recordsCurve(at day: CalendarDay) throws(InsufficientData) -> SaturationCurve {
        let end = coverageEnd.map { min(day, $0) } ?? day
        return try SaturationCurve(envelope.upTo(end).steps, scale: profile.scale)
    }
}
