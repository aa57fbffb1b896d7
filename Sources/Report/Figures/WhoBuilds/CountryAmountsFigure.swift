import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How much of a measure the models of each country state together.
    static func countryAmounts(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        if let lacking = lacking(measure, request) { return lacking }
        let from = request.plan.from ?? request.to
        let amounts = CountryAmounts(request.population, field: measure.field, from: from, to: request.to)
        let window = from == request.to ? "\(from)" : "\(from)–\(request.to)"
        let top = Array(amounts.rows.prefix(request.plan.limit ?? 12))
        guard let leading = top.first else {
            return FigureResult(blocks: [
                .note(
                    "No model of \(window) states both a country and its \(measure.title.lowercasedFirst)."
                )
            ])
        }
        let coverage = amounts.records == 0 ? nil : Double(amounts.stated) / Double(amounts.records)
        let findings = top.map { row in
            StatedFinding(
                Finding(
                    analysis: "countryAmount", measure: measure.field, population: request.population.label,
                    group: row.name, window: .init(from: from, to: request.to), windowSlug: request.windowSlug,
                    vintage: request.scope.models.vintage.label, n: row.stated, estimate: row.fractional,
                    unit: measure.unit ?? "1", method: "sum of stated values, fractional counting",
                    reason: "a sum of what records state, not of a sample", coverage: coverage,
                    asOf: request.scope.asOf, derived: ["full": row.full, "largest": row.largestValue],
                    labels: ["name": row.name, "largest": row.largest.name]),
                sentence:
                    "The \(NumberText.count(row.stated)) \(request.what) of \(window) from \(row.name) that state their \(measure.title.lowercasedFirst) add up to \(amount(row.fractional, measure)) in fractional counting."
            )
        }
        let title =
            request.plan.title
            ?? "\(leading.name) leads in stated \(measure.title.lowercasedFirst) of \(window): \(amount(leading.fractional, measure))"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Sum of \(measure.title.lowercasedFirst) that \(request.what) of \(window) state, by country, fractional counting",
            sentences: [
                Sentence(
                    "These are sums over the \(NumberText.count(amounts.stated)) of \(NumberText.count(amounts.records)) models that state the value, not totals of a country: who publishes more counts for more."
                )
            ], plot: try countryAmountsPlot(top, measure, request, title: title),
            data: countryAmountsData(amounts, measure), shown: countryAmountsShown(top, measure, window),
            caption: Caption(
                n: amounts.stated, what: request.what, coverage: coverage, asOf: request.scope.asOf,
                method:
                    "Fractional counting shares a record's value equally among its countries; full counting gives each of them the whole."
                    + (amounts.statedWithoutCountry > 0
                        ? " Records that state the value but no country: \(NumberText.count(amounts.statedWithoutCountry))."
                        : ""),
                interval: "Sums of what is stated, not of a sample, so they carry no interval.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func countryAmountsPlot(
        _ top: [CountryAmounts.Row], _ measure: Measure, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A point for each country on a log scale.",
                data: PlotData(["name": .names(top.map(\.name)), "amount": .values(top.map(\.fractional))]),
                layers: [Layer(.point(radius: 5), Encoding(x: "amount", y: "name"))],
                xScale: .log10(axisTitle(measure)), yScale: .band(order: top.map(\.name)),
                guides: Guides(series: .none))
        }
    }

    private static func countryAmountsData(_ amounts: CountryAmounts, _ measure: Measure) -> Table {
        var builder = TableBuilder(
            name: "country-amounts",
            schema: TableSchema(fields: [
                Field(name: "country", type: .text, title: "Country"),
                Field(name: "models", type: .integer, title: "Models", unit: "models"),
                Field(name: "stated", type: .integer, title: "Models that state the value", unit: "models"),
                Field(name: "fractional", type: .number, title: "Sum, fractional counting", unit: measure.unit),
                Field(name: "full", type: .number, title: "Sum, full counting", unit: measure.unit),
                Field(name: "largest_model", type: .text, title: "Model of the largest value"),
                Field(name: "largest", type: .number, title: "Largest value", unit: measure.unit),
            ]))
        for row in amounts.rows {
            builder.append([
                .text(row.name), .number(Double(row.records)), .number(Double(row.stated)), .number(row.fractional),
                .number(row.full), .text(row.largest.name), .number(row.largestValue),
            ])
        }
        return builder.table()
    }

    private static func countryAmountsShown(
        _ top: [CountryAmounts.Row], _ measure: Measure, _ window: String
    ) -> ShownTable {
        ShownTable(
            caption: "\(measure.title) that models of \(window) state, by country",
            columns: [
                .init("Country"), .init("Models", numeric: true), .init("State it", numeric: true),
                .init("Sum, fractional", numeric: true), .init("Sum, full", numeric: true), .init("Largest"),
            ],
            rows: top.map { row in
                [
                    .init(row.name), .init(NumberText.count(row.records)), .init(NumberText.count(row.stated)),
                    .init(NumberText.significant(row.fractional)), .init(NumberText.significant(row.full)),
                    .init("\(row.largest.name) (\(NumberText.significant(row.largestValue)))"),
                ]
            })
    }
}
