import Analysis
import Quantities

/// One growth rate with all that its finding must carry: of a frontier, of a group, or computed another way.
struct GrowthStatement {
    /// `growthFrontier`, `growthGroup`, `growthSensitivity`, `columnGrowth`.
    let analysis: String
    let measure: String
    /// The measure in words.
    let title: String
    let group: String
    /// What grows, in words.
    let subject: String
    let n: Int
    let coverage: Double?
    let outcome: GrowthOutcome
    var recordErrors: GrowthRate?
    let method: String
    /// The time that it holds for, in words; the plan's window where nil.
    var when: String?
    /// Of another vintage than the report's.
    var vintage: String?
    var asOf: PartialDate?

    func stated(_ request: FigureRequest) -> StatedFinding {
        let rate = outcome.rate
        var derived: [String: Double] = [:]
        derived["slopeOOMPerYear"] = rate?.slope
        derived["slopeLow"] = rate?.interval?.low
        derived["slopeHigh"] = rate?.interval?.high
        derived["doublingTimeMonths"] = rate?.doublingMonths
        derived["doublingTimeMonthsLow"] = rate?.doublingMonthsInterval?.low
        derived["doublingTimeMonthsHigh"] = rate?.doublingMonthsInterval?.high
        derived["recordErrorsSlopeLow"] = recordErrors?.interval?.low
        derived["recordErrorsSlopeHigh"] = recordErrors?.interval?.high
        let factor = rate?.factorInterval
        let finding = Finding(
            analysis: analysis, measure: measure, population: request.population.label, group: group,
            window: .init(from: request.plan.from, to: request.plan.to ?? request.scope.year),
            windowSlug: request.windowSlug, vintage: vintage ?? request.scope.models.vintage.label, n: n,
            estimate: factor == nil ? nil : rate?.factor, low: factor?.low, high: factor?.high,
            level: factor?.level.value, unit: "per year", method: method,
            verdict: rate == nil ? "insufficientData" : outcome.hasFewClusters ? "fewClusters" : nil,
            reason: outcome.hasFewClusters ? "fewer than 4 degrees of freedom between organizations" : outcome.reason,
            coverage: coverage, asOf: asOf ?? request.scope.asOf, derived: derived,
            labels: ["group": group, "title": title])
        return StatedFinding(
            finding,
            sentence: GrowthText.sentence(
                subject, when: when ?? request.when, outcome, n: n))
    }

    /// Cells of a table: n, growth factor, doubling time.
    var cells: [ShownTable.Cell] {
        let text =
            outcome.rate.map { rate in
                [GrowthText.factor(rate), GrowthText.doubling(rate) + (outcome.hasFewClusters ? " *" : "")]
            } ?? ["–", outcome.reason ?? "–"]
        return ([NumberText.count(n)] + text).map { .init($0) }
    }

    static let columns: [ShownTable.Column] = [
        .init("n", numeric: true), .init("Growth factor a year", numeric: true),
        .init("Doubling time (months)", numeric: true),
    ]
}
