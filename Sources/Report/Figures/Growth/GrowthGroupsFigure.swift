import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// A measure's growth in each domain, sector, country or kind of access.
    static func growthGroups(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        let key = request.plan.by ?? .domain
        let groups = GrowthGroups(
            request.population, field: measure.field, by: key, from: request.plan.from, to: request.plan.to)
        let shown = Array(groups.groups.filter { $0.series.count > 0 }.prefix(request.plan.limit ?? 12))
        let statements = shown.map { group in
            GrowthStatement(
                analysis: "growthGroup", measure: measure.field, group: group.name,
                subject: "\(measure.title) of \(request.what) (\(key.rawValue): \(group.name))", n: group.series.count,
                coverage: group.series.coverage, outcome: group.outcome,
                recordErrors: group.recordErrors,
                method: "least squares on log10, CR2 by first-listed organization")
        }
        let all = GrowthSeries(request.population, field: measure.field, from: request.plan.from, to: request.plan.to)
        guard !statements.isEmpty else {
            return FigureResult(blocks: [
                .note("\(request.plan.id): no record in this window states both its \(key.rawValue) and its value.")
            ])
        }
        let findings = statements.map { $0.stated(request) }
        let title = request.plan.title ?? groupsTitle(statements, measure, key)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Growth factor a year of \(measure.title.lowercasedFirst) by \(key.rawValue), \(request.what), \(request.when)",
            sentences: [Sentence(groupsNote(groups, shown.count, key))],
            plot: try growthRatesPlot(statements, request, title: title, of: key.rawValue),
            data: growthRows(statements, by: key.rawValue.capitalizedFirst),
            shown: ShownTable(
                caption:
                    "Growth of \(measure.title.lowercasedFirst) by \(key.rawValue); * fewer than 4 degrees of freedom",
                columns: [.init(key.rawValue.capitalizedFirst)] + GrowthStatement.columns,
                rows: statements.map { [.init($0.group)] + $0.cells }),
            caption: Caption(
                n: all.count, what: request.what, coverage: all.coverage, asOf: request.scope.asOf,
                method: "A straight line through log10 of the values of each group, by ordinary least squares.",
                interval:
                    "95 %, cluster-robust (CR2) by first-listed organization. Two groups whose intervals overlap are not told apart.",
                credits: request.scope.modelCredits), warning: lowCoverage(all))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func groupsTitle(
        _ statements: [GrowthStatement], _ measure: Measure, _ key: GrowthGroups.Key
    ) -> String {
        let settled = statements.compactMap { statement -> (String, GrowthRate)? in
            guard !statement.outcome.hasFewClusters, let rate = statement.outcome.rate,
                rate.doublingMonthsInterval.map({ $0.low > 0 }) ?? false
            else { return nil }
            return (statement.group, rate)
        }.sorted { ($1.1.slope, $0.0) < ($0.1.slope, $1.0) }
        guard let fastest = settled.first, let slowest = settled.last, settled.count > 1 else {
            return "Growth of \(measure.title.lowercasedFirst) by \(key.rawValue)"
        }
        return
            "\(measure.title) grew \(NumberText.significant(slowest.1.factor, digits: 2))× a year (\(slowest.0)) to \(NumberText.significant(fastest.1.factor, digits: 2))× (\(fastest.0))"
    }

    private static func groupsNote(_ groups: GrowthGroups, _ shown: Int, _ key: GrowthGroups.Key) -> String {
        var text =
            key == .domain || key == .country
            ? "A record of several \(key == .domain ? "domains" : "countries") counts in each of them."
            : "Each record counts once."
        let stating = groups.groups.count { $0.series.count > 0 }
        if stating > shown {
            text += " Shown are the \(shown) groups with the most records of \(NumberText.count(stating))."
        }
        if groups.recordsWithoutGroup > 0 {
            text +=
                " \(NumberText.count(groups.recordsWithoutGroup)) records in the window state no \(key.rawValue) and are in none."
        }
        return text
    }
}
