import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The same growth asked of all records, of the running record and of the ten largest of the trailing year.
    static func growthFrontiers(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        if let lacking = lacking(measure, request) { return lacking }
        let series = GrowthSeries(
            request.population, field: measure.field, from: request.plan.from, to: request.plan.to)
        let frontiers = GrowthFrontiers(series, seed: request.scope.seed, resamples: request.scope.resamples).frontiers
        let statements = frontiers.map { frontierStatement($0, series, measure, request) }
        let findings = statements.map { $0.stated(request) }
        let title = request.plan.title ?? frontiersTitle(frontiers.last, measure, request)
        let figure = Figure(
            id: request.plan.id, title: title, subtitle: axisTitle(measure) + " of \(request.what), log scale",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) } + [
                Sentence(
                    "A running record also rises because there are more attempts; its slope is not that of the typical model."
                )
            ]
                + statements.compactMap { statement in
                    recordErrorsText(statement.recordErrors).map { Sentence("\(statement.group): \($0).") }
                } + (selectionNote(request).map { [$0] } ?? []),
            plot: try frontiersPlot(series, frontiers, measure, request, title: title),
            data: growthRows(statements, by: "Frontier"),
            shown: ShownTable(
                caption: "Growth by what counts as the frontier", columns: [.init("Records")] + GrowthStatement.columns,
                rows: statements.map { [.init($0.group)] + $0.cells }),
            further: coverageByYear(measure, request).map { [$0] } ?? [],
            caption: Caption(
                n: series.count, what: request.what, coverage: series.coverage, asOf: request.scope.asOf,
                method:
                    "Lines through log10 of the values by least squares, of the records that each rule picks; a record needs a relative gain above 10⁻⁶."
                    + (measure.field == RecordUncertainty.field ? " " + recordErrorsMethod : ""),
                interval:
                    "95 %. All records: cluster-robust (CR2) by first-listed organization. Frontiers: recentred residual bootstrap of all records with the rule applied to each of \(NumberText.count(request.scope.resamples)) resamples, residuals drawn by organization.",
                credits: request.scope.modelCredits), warning: lowCoverage(series))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    static func frontierName(_ kind: GrowthFrontiers.Kind) -> String {
        switch kind {
        case .all: "All records"
        case .runningRecord: "Running record"
        case .top10: "Top 10 of the trailing year"
        }
    }

    private static func frontierStatement(
        _ frontier: GrowthFrontiers.Frontier, _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest
    ) -> GrowthStatement {
        let name = frontierName(frontier.kind)
        return GrowthStatement(
            analysis: "growthFrontier", measure: measure.field, title: measure.title, group: name,
            subject: "\(measure.title) of \(request.what) (\(name.lowercasedFirst))",
            n: frontier.outcome.rate == nil ? series.count : frontier.members.count, coverage: series.coverage,
            outcome: frontier.outcome, recordErrors: frontier.recordErrors,
            method: frontier.kind == .all
                ? "least squares on log10, CR2 by first-listed organization"
                : "least squares on log10 of the frontier, recentred residual bootstrap of all records")
    }

    private static func frontiersTitle(
        _ frontier: GrowthFrontiers.Frontier?, _ measure: Measure, _ request: FigureRequest
    ) -> String {
        guard let rate = frontier?.outcome.rate else {
            return "The frontier of \(measure.title.lowercasedFirst): too little is known to fit a trend"
        }
        guard rate.doublingMonthsInterval != nil else {
            return "The frontier of \(measure.title.lowercasedFirst) shows no settled trend"
        }
        return
            "The frontier of \(measure.title.lowercasedFirst) grew \(NumberText.significant(rate.factor, digits: 2))× a year \(request.when)"
    }
}
