import Analysis
import Quantities
import Records
import Tables

/// What a search through all years finds, beside the eras that are given: breaks of the trend, and the shape of growth.
extension FigureCatalogue {
    static func growthSearch(
        _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest
    ) -> [StatedFinding] {
        breakFindings(series, measure, request) + [shapeFinding(series, measure, request)]
    }

    private static func breakFindings(
        _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest
    ) -> [StatedFinding] {
        guard
            let found = try? GrowthBreaks(
                x: series.times, y: series.logs, clusters: series.clusters, wanted: .searched)
        else { return [] }
        return found.breaks.enumerated().map { index, turn in
            let ends = "\(month(turn.interval.low)) to \(month(turn.interval.high))"
            let finding = finding(
                "growthBreak", group: "break-\(index + 1)", series, measure, request, estimate: turn.time,
                low: turn.interval.isOpenBelow ? nil : turn.interval.low,
                high: turn.interval.isOpenAbove ? nil : turn.interval.high, unit: "year",
                method: "continuous kinks, exhaustive over months, by first-listed organization",
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
        _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest
    ) -> StatedFinding {
        let asOf = request.scope.asOf.representativeDay
        let shape = GrowthShape(
            times: series.times, values: series.values, lastCompleteYear: min(request.to, asOf.year - 1))
        let finding = finding(
            "growthShape", group: "all", series, measure, request, estimate: shape.assessment?.lambda, unit: "λ",
            method: "power-mean family on geometric means of complete years with at least 3 records",
            verdict: shape.verdict.rawValue, reason: shape.reason)
        return StatedFinding(finding, sentence: shapeSentence(shape))
    }

    /// The unweighted verdict first, with the runner-up; the one weighted by records beside it where it differs.
    private static func shapeSentence(_ shape: GrowthShape) -> String {
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
        estimate: Double?, low: Double? = nil, high: Double? = nil, unit: String, method: String,
        verdict: String? = nil,
        reason: String?
    ) -> Finding {
        Finding(
            analysis: analysis, measure: measure.field, population: request.population.label, group: group,
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
