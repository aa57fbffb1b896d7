import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How far a growth rate hangs on the choices behind it.
    static func sensitivity(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        if let lacking = lacking(measure, request) { return lacking }
        let vintage = request.scope.models.vintage
        var others: [Population] = []
        for models in request.scope.catalog.allVintages where models.vintage != vintage {
            let cut = request.scope.year.map { models.upTo(year: $0) } ?? models
            others.append(
                try request.rethrown { () throws(FilterError) in try Population(cut, where: request.plan.population) })
        }
        let sensitivity = GrowthSensitivity(
            request.population, others: others, field: measure.field, from: request.plan.from, to: request.plan.to)
        let statements = sensitivity.rows.map { row in
            GrowthStatement(
                analysis: "growthSensitivity", measure: measure.field, title: measure.title,
                group: variantName(row.variant),
                subject: "\(measure.title) of \(request.what) (\(variantName(row.variant).lowercasedFirst))", n: row.n,
                coverage: row.coverage, outcome: row.outcome, method: variantMethod(row.variant),
                vintage: row.vintage.label, asOf: row.vintage.asOf)
        }
        let series = GrowthSeries(
            request.population, field: measure.field, from: request.plan.from, to: request.plan.to)
        let findings = statements.map { $0.stated(request) }
        let title = request.plan.title ?? sensitivityTitle(sensitivity, measure)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Growth factor a year of \(measure.title.lowercasedFirst), \(request.what), \(request.when), computed in other ways",
            sentences: [],
            plot: try growthRatesPlot(statements, request, title: title, of: "way of computing it"),
            data: growthRows(statements, by: "Way of computing it"),
            shown: ShownTable(
                caption: "The same growth computed in other ways", columns: [.init("How")] + GrowthStatement.columns,
                rows: statements.map { [.init($0.group)] + $0.cells }),
            caption: Caption(
                n: series.count, what: request.what, coverage: series.coverage, asOf: request.scope.asOf,
                method: "Each row changes one choice. "
                    + (measure.field == RecordUncertainty.field
                        ? recordErrorsMethod : "Records state no uncertainty of this measure."),
                interval:
                    "95 %: CR2 by first-listed organization where nothing else is said; Sen's for Theil–Sen; for the errors of the records their spread alone.",
                credits: request.scope.allModelCredits), warning: lowCoverage(series))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func variantName(_ variant: GrowthSensitivity.Variant) -> String {
        switch variant {
        case .stated: "As stated"
        case .independentRecords: "Records independent (OLS)"
        case .theilSen: "Theil–Sen"
        case .withoutLeverage(let count): "Without the \(count) of most leverage"
        case .confidentOnly: "Confident records only"
        case .recordErrors: "Errors of the records alone"
        case .vintage(let label): "Vintage \(label)"
        }
    }

    private static func variantMethod(_ variant: GrowthSensitivity.Variant) -> String {
        switch variant {
        case .independentRecords: "least squares on log10, ordinary least squares interval"
        case .theilSen: "Theil–Sen line through log10, Sen's interval"
        case .recordErrors: "least squares on log10, spread of the records' stated errors"
        case .stated, .withoutLeverage, .confidentOnly, .vintage:
            "least squares on log10, CR2 by first-listed organization"
        }
    }

    /// How many of the ways that can move the estimate, and settle growth, stay within the stated interval.
    private static func sensitivityTitle(_ sensitivity: GrowthSensitivity, _ measure: Measure) -> String {
        let what = "Growth of \(measure.title.lowercasedFirst)"
        guard let stated = sensitivity.rows.first?.outcome, stated.isSettled, let rate = stated.rate,
            let interval = rate.factorInterval
        else { return "\(what) is not settled, so other ways of computing it are not compared" }
        let others = sensitivity.rows.filter { GrowthSensitivity.canMove($0.variant) && $0.outcome.rate != nil }
        let factors = others.filter(\.outcome.isSettled).compactMap(\.outcome.rate?.factor)
        guard let low = factors.min(), let high = factors.max() else {
            return "\(what), \(NumberText.significant(rate.factor))× a year, is settled in no other way of computing it"
        }
        let outside = factors.count { !interval.contains($0) }
        let unsettled = others.count - factors.count
        let ways = factors.count == 1 ? "one other way" : "\(factors.count) other ways"
        return
            "\(what), \(NumberText.significant(rate.factor))× a year, is \(NumberText.significant(low)) to \(NumberText.significant(high))× in \(ways), "
            + (outside == 0 ? "within" : outside == 1 ? "once outside" : "\(outside) times outside")
            + " the stated interval"
            + (unsettled == 0
                ? "" : unsettled == 1 ? "; one more settles nothing" : "; \(unsettled) more settle nothing")
    }
}
