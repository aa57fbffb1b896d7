import Analysis
import Records

/// The scale of a file's scores from what the options state. What they leave open is deduced from them where that is safe, and
/// said; a direction or a ceiling is never made up.
struct StatedScale {
    let scale: ScoreScale
    /// In sentences, what was deduced or taken for granted.
    let decisions: [String]

    init(_ request: SaturationRequest, scores: [Double]) throws(Failure) {
        var decisions: [String] = []
        let kind = request.ceilingKind ?? (request.ceiling == nil ? .none : .perfect)
        if request.ceilingKind == nil, request.ceiling == nil {
            decisions.append(
                "no ceiling is stated, so the metric is taken as unbounded: it has no headroom and is never called saturated "
                    + "(--ceiling states one)")
        }
        guard !kind.isBounded || request.ceiling != nil else {
            throw Failure(
                .usage,
                "\(request.subject): --ceiling-kind \(kind.rawValue) needs --ceiling\n  \(Self.advice(.missingCeiling))"
            )
        }
        if [request.ceiling, request.floor].contains(100), let greatest = scores.max(), greatest <= 1 {
            decisions.append(
                "all scores are at most 1, yet the scale goes to 100: if they are fractions, state --ceiling and --floor as "
                    + "fractions too")
        }
        var direction = request.direction
        if direction == nil, let found = Self.direction(request, scores: scores) {
            direction = found.direction
            decisions.append(
                "\(found.direction.rawValue) scores are better, since \(found.why) (--direction states it)")
        }
        var floor = request.floor
        if floor == nil, kind.isBounded, direction == .higher, let ceiling = request.ceiling, ceiling > 0 {
            floor = 0
            decisions.append("the floor is taken as 0 (--floor states the score of chance)")
        }
        do {
            scale = try ScoreScale(
                direction: direction, floor: kind.isBounded ? floor : nil, ceiling: request.ceiling, kind: kind)
        } catch {
            throw Failure(.usage, "\(request.subject): \(error)\n  \(Self.advice(error))")
        }
        self.decisions = decisions
    }

    /// Floor and ceiling tell the direction; so does a ceiling beyond the middle score.
    private static func direction(
        _ request: SaturationRequest, scores: [Double]
    ) -> (direction: MetricDirection, why: String)? {
        guard let ceiling = request.ceiling else { return nil }
        if let floor = request.floor {
            return (
                floor <= ceiling ? .higher : .lower, "the ceiling is \(floor < ceiling ? "above" : "below") the floor"
            )
        }
        let sorted = scores.filter(\.isFinite).sorted()
        guard !sorted.isEmpty, sorted[sorted.count / 2] != ceiling else { return nil }
        let isAbove = ceiling > sorted[sorted.count / 2]
        return (isAbove ? .higher : .lower, "the ceiling is \(isAbove ? "above" : "below") the middle score")
    }

    private static func advice(_ problem: ScoreScaleProblem) -> String {
        switch problem {
        case .missingDirection:
            "Pass --direction higher or --direction lower; with --ceiling and --floor it follows from them."
        case .missingFloor: "Pass --floor X, or --ceiling-kind none."
        case .missingCeiling: "Pass --ceiling X, such as 100 for percentages, or --ceiling-kind none."
        case .ceilingOfUnboundedMetric: "Leave out --ceiling or --ceiling-kind none."
        case .ceilingNotBetterThanFloor, .labelNoiseBeyondPerfectScore:
            "Mend --ceiling, --floor or --direction."
        }
    }
}
