import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Growth of any numeric column of any resource with dates, or of the ratio of two: FLOP/s per watt, per dollar.
    static func columnGrowth(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let resource = request.plan.resource ?? ""
        guard let table = request.scope.tables[resource] else {
            return FigureResult(lacking: "records of \(resource)", in: request.scope)
        }
        let column = try ColumnMeasure(table, request)
        let eras = column.eras(request)
        let statements = eras.map { era in
            GrowthStatement(
                analysis: "columnGrowth", measure: column.slug, group: era.label, subject: column.title,
                n: era.series.count, coverage: era.series.coverage,
                outcome: era.outcome,
                method: "least squares on log10, ordinary least squares interval")
        }
        let findings = statements.map { columnFinding($0, resource, request) }
        let all = column.all.series
        let title = request.plan.title ?? columnTitle(statements, column)
        let figure = Figure(
            id: request.plan.id, title: title, subtitle: "\(column.axis) by release date, log scale",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try columnPlot(column, eras, request, title: title), data: columnData(column),
            shown: ShownTable(
                caption: "Growth of \(column.title.lowercasedFirst) by era",
                columns: [.init("Era")] + GrowthStatement.columns,
                rows: statements.map { [.init($0.group)] + $0.cells }),
            caption: Caption(
                n: all.count, what: "records of \(resource)", coverage: all.coverage, asOf: request.scope.asOf,
                method: "Straight lines through log10 of the values for each era, by ordinary least squares."
                    + (request.plan.population.map { " Only records where \($0.text)." } ?? ""),
                interval:
                    "95 %, ordinary least squares: products of one maker are not independent, so the truth may be wider.",
                credits: request.scope.credits(resource: resource)), warning: lowCoverage(all))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The id names the resource, so that columns of one name in two of them are told apart.
    private static func columnFinding(
        _ statement: GrowthStatement, _ resource: String, _ request: FigureRequest
    ) -> StatedFinding {
        var named = statement.stated(request).finding
        named = Finding(
            analysis: named.analysis, measure: named.measure, population: resource, group: statement.group,
            window: named.window, windowSlug: request.windowSlug, vintage: named.vintage, n: named.n,
            estimate: named.estimate, low: named.low, high: named.high, level: named.level, unit: named.unit,
            method: named.method, verdict: named.verdict, reason: named.reason, coverage: named.coverage,
            asOf: named.asOf, derived: named.derived, labels: named.labels)
        return StatedFinding(
            named,
            sentence: GrowthText.sentence(statement.subject, when: statement.group, statement.outcome, n: statement.n))
    }

    private static func columnTitle(_ statements: [GrowthStatement], _ column: ColumnMeasure) -> String {
        guard let last = statements.last, let rate = last.outcome.rate, rate.doublingMonthsInterval != nil else {
            return "\(column.title) shows no settled trend"
        }
        let years = NumberText.significant(abs(rate.doublingMonths) / 12, digits: 2)
        return "\(column.title): \(rate.slope > 0 ? "doubling" : "halving") every \(years) years \(last.group)"
    }

    private static func columnPlot(
        _ column: ColumnMeasure, _ eras: [GrowthEras.Era], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard !column.all.points.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            var annotations: [Annotation] = []
            for era in eras {
                guard case .success(let line) = era.line, let first = era.series.times.first,
                    let last = era.series.times.last
                else { continue }
                annotations.append(.fit(try fittedLine(line, era: era, from: first, to: last)))
            }
            return try Plot(
                title: title, subtitle: column.axis,
                description:
                    "\(title). A point for each record by date on a log scale, with a fitted line for each era.",
                data: PlotData([
                    "date": .values(column.all.series.times), "value": .values(column.all.series.values),
                    "hover": .names(
                        column.all.points.map { point in
                            "\(point.name), \(point.date.iso): \(NumberText.significant(point.value))"
                        }),
                ]), layers: [Layer(.point(radius: 3), Encoding(x: "date", y: "value", tooltip: "hover"))],
                xScale: .time(), yScale: .log10(column.axis), annotations: annotations)
        }
    }

    private static func columnData(_ column: ColumnMeasure) -> Table {
        var builder = TableBuilder(
            name: "column-growth",
            schema: TableSchema(fields: [
                Field(name: "date", type: .date, title: "Date"), Field(name: "name", type: .text, title: "Name"),
                Field(name: "value", type: .number, title: column.title, unit: column.unit),
            ]))
        for point in column.all.points { builder.append([.date(point.date), .text(point.name), .number(point.value)]) }
        return builder.table()
    }
}
