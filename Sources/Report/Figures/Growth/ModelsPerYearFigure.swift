import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How the number of models per year grows, and the shape of that growth.
    static func modelsPerYear(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let asOf = request.scope.asOf.representativeDay
        let growth = ModelsPerYear(
            request.population, from: request.plan.from, to: request.to, lastCompleteYear: asOf.year - 1)
        let n = growth.counts.reduce(0, +)
        guard let first = growth.years.first, let last = growth.years.last, n > 0 else {
            return FigureResult(blocks: [.note("No complete year of the window holds a record.")])
        }
        let statement = GrowthStatement(
            analysis: "modelsPerYear", measure: "models", title: "Models per year", group: "all",
            subject: "The number of \(request.what) a year", n: growth.years.count, coverage: nil,
            outcome: growth.outcome,
            method: "least squares on log10 of the counts of complete years")
        let verdict = shapeFinding(growth, request, n)
        let findings = [statement.stated(request), verdict]
        let title =
            request.plan.title
            ?? "\(request.what.capitalizedFirst): \(NumberText.count(growth.counts.last ?? 0)) in \(last), \(NumberText.count(growth.counts.first ?? 0)) in \(first)"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(request.what.capitalizedFirst) per complete year, \(first)–\(last)",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) } + [
                Sentence("Records of recent years are still being added, so the newest counts are the least complete.")
            ] + (selectionNote(request).map { [$0] } ?? []), plot: try modelsPerYearPlot(growth, request, title: title),
            data: modelsPerYearData(growth),
            shown: ShownTable(
                caption: "Models per year", columns: [.init("Year"), .init("Models", numeric: true)],
                rows: zip(growth.years, growth.counts).reversed().map {
                    [.init(String($0)), .init(NumberText.count($1))]
                }),
            caption: Caption(
                n: n, what: request.what, coverage: nil, asOf: request.scope.asOf,
                method:
                    "Complete years only. Growth: a straight line through log10 of the counts; shape: the power-mean family on the counts, with overdispersed Poisson errors.",
                interval:
                    "95 %, ordinary least squares over \(growth.years.count) yearly counts; the bars are counts of the records held and have none.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func shapeFinding(_ growth: ModelsPerYear, _ request: FigureRequest, _ n: Int) -> StatedFinding {
        let verdict = growth.shape?.verdict.rawValue ?? "insufficientData"
        let finding = Finding(
            analysis: "growthShape", measure: "models", population: request.population.label,
            window: .init(from: request.plan.from, to: request.plan.to ?? request.scope.year),
            windowSlug: request.windowSlug, vintage: request.scope.models.vintage.label, n: n,
            estimate: growth.shape?.lambda, unit: "λ",
            method: "power-mean family on counts of complete years, overdispersed Poisson errors", verdict: verdict,
            reason: growth.shapeReason, asOf: request.scope.asOf)
        guard let shape = growth.shape, shape.verdict != .insufficientData else {
            return StatedFinding(
                finding, sentence: "The shape of growth of their number is not judged: \(growth.shapeReason).")
        }
        var text = "The shape of growth of their number is judged \(shapeWords(verdict)): \(growth.shapeReason)"
        if let runnerUp = shape.runnerUp {
            text +=
                "; the runner-up is \(shapeWords(runnerUp.family.rawValue)), ΔAICc \(NumberText.fixed(runnerUp.delta, decimals: 1))"
        }
        return StatedFinding(finding, sentence: text + ".")
    }

    private static func modelsPerYearPlot(
        _ growth: ModelsPerYear, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A bar for each complete year.",
                data: PlotData([
                    "year": .names(growth.years.map(String.init)), "models": .values(growth.counts.map(Double.init)),
                ]), layers: [Layer(.bar(), Encoding(x: "year", y: "models"))],
                xScale: .band(order: growth.years.map(String.init)), yScale: .linear("Models"),
                guides: Guides(series: .none))
        }
    }

    private static func modelsPerYearData(_ growth: ModelsPerYear) -> Table {
        var builder = TableBuilder(
            name: "models-per-year",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "models", type: .integer, title: "Models", unit: "models"),
            ]))
        for (year, count) in zip(growth.years, growth.counts) {
            builder.append([.number(Double(year)), .number(Double(count))])
        }
        return builder.table()
    }
}
