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
                analysis: "columnGrowth", measure: column.slug, title: column.title, group: era.label,
                subject: column.title,
                n: era.series.count, coverage: era.series.coverage,
                outcome: era.outcome,
                method: column.cluster.map { "least squares on log10, CR2 by \($0)" }
                    ?? "least squares on log10, ordinary least squares interval", when: era.label,
                asOf: column.asOf(request))
        }
        let all = column.all.series
        let frontier = columnFrontier(column, request)
        let search = searchedGrowth(all, request)
        let measure = Measure(field: column.slug, title: column.title, unit: column.unit)
        let searched = growthSearch(search, all, measure, request, population: column.population)
        let findings = (statements + frontier).map { columnFinding($0, column.population, request) } + searched
        let title = request.plan.title ?? columnTitle(statements, column)
        let figure = Figure(
            id: request.plan.id, title: title, subtitle: "\(column.axis) by release date, log scale",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try columnPlot(column, eras, request, title: title), data: columnData(column),
            shown: ShownTable(
                caption: "Growth of \(column.title.lowercasedFirst) by era",
                columns: [.init("Era")] + GrowthStatement.columns,
                rows: (statements + frontier).map { [.init($0.group)] + $0.cells }
                    + searchedRows(search).map { Array($0.prefix(1 + GrowthStatement.columns.count)) }),
            further: [shapeCandidates(search)].compactMap { $0 },
            caption: Caption(
                n: all.count, what: "records of \(column.population)", coverage: all.coverage,
                asOf: column.asOf(request),
                method: "Straight lines through log10 of the values for each era, by ordinary least squares."
                    + (column.isMoney ? " Prices are those at release, in dollars of the day." : ""),
                interval: column.cluster.map {
                    "95 %, cluster-robust (CR2) by \($0), t with Satterthwaite degrees of freedom; * fewer than 4 of them."
                } ?? "95 %, ordinary least squares, as if the records were independent.",
                credits: request.scope.credits(resource: resource)), warning: lowCoverage(all))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The growth of the frontier that the plan asks for.
    private static func columnFrontier(_ column: ColumnMeasure, _ request: FigureRequest) -> [GrowthStatement] {
        guard let kind = request.plan.frontier else { return [] }
        let series = column.all.series
        return GrowthFrontiers(series, kinds: [kind], seed: request.scope.seed, resamples: request.scope.resamples)
            .frontiers.map { found in
                GrowthStatement(
                    analysis: "columnGrowth", measure: column.slug, title: column.title,
                    group: frontierName(found.kind),
                    subject: "\(column.title), \(frontierName(found.kind).lowercasedFirst)",
                    n: found.outcome.rate == nil ? series.count : found.members.count, coverage: series.coverage,
                    outcome: found.outcome,
                    method: "least squares on log10 of the frontier, recentred residual bootstrap of all records",
                    asOf: column.asOf(request))
            }
    }

    /// The id names the resource and the filter, so that columns of one name are told apart.
    private static func columnFinding(
        _ statement: GrowthStatement, _ population: String, _ request: FigureRequest
    ) -> StatedFinding {
        let stated = statement.stated(request)
        let named = stated.finding
        let own = Finding(
            analysis: named.analysis, measure: named.measure, population: population, group: statement.group,
            window: named.window, windowSlug: request.windowSlug, vintage: named.vintage, n: named.n,
            estimate: named.estimate, low: named.low, high: named.high, level: named.level, unit: named.unit,
            method: named.method, verdict: named.verdict, reason: named.reason, coverage: named.coverage,
            asOf: named.asOf, derived: named.derived, labels: named.labels)
        return StatedFinding(own, sentence: stated.sentence)
    }

    private static func columnTitle(_ statements: [GrowthStatement], _ column: ColumnMeasure) -> String {
        guard let last = statements.last, let rate = last.outcome.rate else {
            return "\(column.title): too little is known to fit a trend"
        }
        guard rate.doublingMonthsInterval != nil else { return "\(column.title) shows no settled trend" }
        let years = NumberText.significant(abs(rate.doublingMonths) / 12, digits: 2)
        return "\(column.title): \(rate.slope > 0 ? "doubling" : "halving") every \(years) years \(last.group)"
            + (last.outcome.hasFewClusters ? ", by few makers" : "")
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
