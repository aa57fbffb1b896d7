import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// A measure's growth in each domain, sector, country or kind of access.
    static func growthGroups(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        let key = request.plan.by ?? .domain
        if let lacking = lacking(measure, request) ?? (key == .accessibility ? lackingAccess(request) : nil) {
            return lacking
        }
        let groups = GrowthGroups(
            request.population, field: measure.field, by: key, from: request.plan.from, to: request.plan.to)
        let shown = Array(groups.groups.filter { $0.series.count > 0 }.prefix(request.plan.limit ?? 12))
        let statements = shown.map { group in
            GrowthStatement(
                analysis: "growthGroup", measure: measure.field, title: measure.title, group: group.name,
                subject: "\(measure.title) of \(request.what) (\(key.rawValue): \(group.name))", n: group.series.count,
                coverage: group.series.coverage, outcome: group.outcome,
                recordErrors: group.recordErrors,
                method: "least squares on log10, CR2 by first-listed organization")
        }
        let all = GrowthSeries(request.population, field: measure.field, from: request.plan.from, to: request.plan.to)
        guard !statements.isEmpty else {
            return FigureResult(blocks: [
                .note(
                    "No record in this window states both its \(key.rawValue) and its \(measure.title.lowercasedFirst)."
                )
            ])
        }
        let findings = statements.map { $0.stated(request) }
        let title = request.plan.title ?? groupsTitle(groups, measure, key)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Growth factor a year of \(measure.title.lowercasedFirst) by \(key.rawValue), \(request.what), \(request.when)",
            sentences: [Sentence(groupsNote(groups, shown.count, key))] + (selectionNote(request).map { [$0] } ?? []),
            plot: try growthRatesPlot(statements, request, title: title, of: key.rawValue),
            data: growthRows(statements, by: key.rawValue.capitalizedFirst),
            shown: ShownTable(
                caption:
                    "Growth of \(measure.title.lowercasedFirst) by \(key.rawValue); * fewer than 4 degrees of freedom",
                columns: [.init(key.rawValue.capitalizedFirst)] + GrowthStatement.columns
                    + (measure.field == RecordUncertainty.field
                        ? [.init("By errors of the records alone (months)", numeric: true)] : []),
                rows: statements.map { statement in
                    [.init(statement.group)] + statement.cells
                        + (measure.field == RecordUncertainty.field
                            ? [.init(statement.recordErrors.map(GrowthText.doubling) ?? "–")] : [])
                }), further: coverageByYear(measure, request).map { [$0] } ?? [],
            caption: Caption(
                n: all.count, what: request.what, coverage: all.coverage, asOf: request.scope.asOf,
                method: "A straight line through log10 of the values of each group, by ordinary least squares."
                    + (measure.field == RecordUncertainty.field ? " " + recordErrorsMethod : ""),
                interval:
                    "95 %, cluster-robust (CR2) by first-listed organization. Two groups whose intervals overlap are not told apart.",
                credits: request.scope.modelCredits), warning: lowCoverage(all))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// Names two groups only where their intervals do not overlap.
    private static func groupsTitle(_ groups: GrowthGroups, _ measure: Measure, _ key: GrowthGroups.Key) -> String {
        guard let pair = groups.toldApart, let slow = pair.slow.outcome.rate, let fast = pair.fast.outcome.rate else {
            return "Growth of \(measure.title.lowercasedFirst) by \(key.rawValue): no two groups are told apart"
        }
        return
            "\(measure.title) grew faster in \(pair.fast.name) (\(NumberText.significant(fast.factor, digits: 2))× a year) than in \(pair.slow.name) (\(NumberText.significant(slow.factor, digits: 2))×)"
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
        if groups.statedWithoutGroup > 0 {
            text +=
                " Records that state the value but no \(key.rawValue), and are in none: \(NumberText.count(groups.statedWithoutGroup))."
        }
        return text
    }
}
