import Analysis
import Quantities
import Records
import Tables

/// What a search through all years finds, beside the eras that are given: breaks of the trend, and the shape of growth.
extension FigureCatalogue {
    static func searchedGrowth(_ series: GrowthSeries, _ request: FigureRequest) -> SearchedGrowth {
        SearchedGrowth(series, lastCompleteYear: min(request.to, request.scope.asOf.representativeDay.year - 1))
    }

    static func growthSearch(
        _ searched: SearchedGrowth, _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest,
        population: String? = nil
    ) -> [StatedFinding] {
        let population = population ?? request.population.label
        return breakFindings(searched, series, measure, request, population)
            + [shapeFinding(searched.shape, series, measure, request, population)]
    }

    /// The eras that the search found, as rows of the table of growth by era.
    static func searchedRows(_ searched: SearchedGrowth) -> [[ShownTable.Cell]] {
        searched.eras.map { era in
            let when =
                switch (era.from, era.to) {
                case (let from?, let to?): "\(month(from)) to \(month(to))"
                case (nil, let to?): "before \(month(to))"
                case (let from?, nil): "from \(month(from)) on"
                case (nil, nil): "over all years"
                }
            let slope = era.rate.interval.map {
                "\(NumberText.significant(era.rate.slope)) (\(NumberText.significant($0.low)) to \(NumberText.significant($0.high)))"
            }
            return [
                .init("found: \(when)"), .init(NumberText.count(era.n)), .init(GrowthText.factor(era.rate)),
                .init(GrowthText.doubling(era.rate)), .init(slope ?? "–"), .init("–"), .init("–"),
            ]
        }
    }

    /// The shapes that were fitted, best first, and the tests that decide between them.
    static func shapeCandidates(_ searched: SearchedGrowth) -> ShownTable? {
        guard let assessment = searched.shape.assessment, !assessment.candidates.isEmpty else { return nil }
        return ShownTable(
            caption: "Candidates of the shape over \(assessment.count) years",
            columns: [.init("Candidate"), .init("AICc", numeric: true), .init("ΔAICc", numeric: true)],
            rows: assessment.candidates.map { candidate in
                let name =
                    shapeWords(candidate.family.rawValue)
                    + (candidate.family == .powerMean
                        ? assessment.lambda.map { " (λ = \(NumberText.fixed($0, decimals: 2)))" } ?? "" : "")
                return [
                    .init(name), .init(NumberText.fixed(candidate.aicc, decimals: 1)),
                    .init(NumberText.fixed(candidate.delta, decimals: 1)),
                ]
            })
    }

    private static func breakFindings(
        _ searched: SearchedGrowth, _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest,
        _ population: String
    ) -> [StatedFinding] {
        guard let found = searched.breaks else { return [] }
        return found.breaks.enumerated().map { index, turn in
            let ends = "\(month(turn.interval.low)) to \(month(turn.interval.high))"
            let finding = finding(
                "growthBreak", group: "break-\(index + 1)", series, measure, request, population, estimate: turn.time,
                low: turn.interval.isOpenBelow ? nil : turn.interval.low,
                high: turn.interval.isOpenAbove ? nil : turn.interval.high, unit: "year",
                method: "continuous kinks, exhaustive over months, errors alike within a cluster",
                reason: turn.isOpenEnded ? "the interval reaches an end of the dates searched" : nil)
            let slopes = found.slopes
            let change =
                slopes.indices.contains(index + 1)
                ? ": the slope goes from \(NumberText.significant(slopes[index].value)) to \(NumberText.significant(slopes[index + 1].value)) OOM a year"
                : ""
            return StatedFinding(
                finding,
                sentence:
                    "A search finds a break at \(month(turn.time)) (95 % interval \(ends)\(turn.isOpenEnded ? ", open at an end" : ""))\(change)."
            )
        }
    }

    private static func shapeFinding(
        _ shape: GrowthShape, _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest,
        _ population: String
    ) -> StatedFinding {
        let finding = finding(
            "growthShape", group: "all", series, measure, request, population, estimate: shape.assessment?.lambda,
            unit: "λ",
            method: "power-mean family on geometric means of complete years with at least 3 records",
            verdict: shape.verdict.rawValue, reason: shape.reason)
        return StatedFinding(finding, sentence: shapeSentence(shape))
    }

    /// The unweighted verdict first, with the runner-up; the one weighted by records beside it where it differs.
    private static func shapeSentence(_ shape: GrowthShape) -> String {
        guard shape.verdict != .insufficientData else { return "The shape of growth is not judged: \(shape.reason)." }
        var text =
            "The shape of growth over all these years is judged \(shapeWords(shape.verdict.rawValue)): \(shape.reason)"
        if let runnerUp = shape.assessment?.runnerUp {
            text +=
                "; the runner-up is \(shapeWords(runnerUp.family.rawValue)), ΔAICc \(NumberText.fixed(runnerUp.delta, decimals: 1))"
        }
        guard let weighted = shape.weighted, weighted.verdict != shape.verdict else { return text + "." }
        return text + ". With each year weighted by its records it is judged \(shapeWords(weighted.verdict.rawValue))."
    }

    /// `superLinear` → `super-linear`.
    static func shapeWords(_ name: String) -> String {
        name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }

    private static func finding(
        _ analysis: String, group: String, _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest,
        _ population: String, estimate: Double?, low: Double? = nil, high: Double? = nil, unit: String, method: String,
        verdict: String? = nil,
        reason: String?
    ) -> Finding {
        Finding(
            analysis: analysis, measure: measure.field, population: population, group: group,
            window: .init(from: request.plan.from, to: request.scope.year), windowSlug: request.windowSlug,
            vintage: request.scope.models.vintage.label, n: series.count, estimate: estimate, low: low, high: high,
            level: low == nil && high == nil ? nil : 0.95, unit: unit, method: method, verdict: verdict, reason: reason,
            coverage: series.coverage, asOf: request.scope.asOf, labels: ["title": measure.title.lowercasedFirst])
    }

    /// `2018-07`: breaks are searched among months.
    private static func month(_ time: Double) -> String {
        PartialDate(twelfthOfYear: time)?.iso ?? CalendarDay(decimalYear: time)?.iso ?? NumberText.significant(time)
    }
}
