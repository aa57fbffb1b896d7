import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The share of models with open weights per year, with its interval.
    static func openShare(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(2012), request.to)
        let shares = AccessShares(request.population, from: from, to: to)
        let stated = shares.years.reduce(0) { $0 + $1.stated }
        let models = shares.years.reduce(0) { $0 + $1.models }
        if let lacking = lackingAccess(request) { return lacking }
        guard stated > 0 else {
            return FigureResult(blocks: [
                .note("None of the \(request.what) of \(from)–\(to) states its accessibility.")
            ])
        }
        let findings = shares.years.compactMap { statedOpenShare($0, request) }
        let newest = findings.last.map { Sentence($0.sentence, findings: [$0.finding.id]) }
        let title =
            request.plan.title ?? shares.years.last { $0.share != nil }.flatMap { year in
                year.share.map {
                    "In \(year.year), \(NumberText.percent($0.estimate)) of the \(request.what) that state it have open weights"
                }
            } ?? "Share of models with open weights"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Share of a year's \(request.what) with open weights, of those that state their accessibility",
            sentences: newest.map { [$0] } ?? [], plot: try openSharePlot(shares, request, title: title),
            data: openShareData(shares), shown: openShareShown(shares),
            caption: Caption(
                n: stated, what: request.what, coverage: models == 0 ? nil : Double(stated) / Double(models),
                asOf: request.scope.asOf,
                method:
                    "Weights that can be downloaded, under whatever terms, against access through an interface or none.",
                interval: "95 %, Wilson, as if the records held were a sample of all that might have been.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// What stands in a figure's place where no record of the whole vintage states its accessibility.
    static func lackingAccess(_ request: FigureRequest) -> FigureResult? {
        request.scope.models.records.contains { $0.access != nil }
            ? nil : FigureResult(lacking: "statements of accessibility", in: request.scope)
    }

    private static func statedOpenShare(_ year: AccessShares.Year, _ request: FigureRequest) -> StatedFinding? {
        guard let share = year.share else { return nil }
        let vintage = request.scope.models.vintage
        let ends = "\(NumberText.percent(share.interval.low)) to \(NumberText.percent(share.interval.high))"
        return StatedFinding(
            Finding(
                analysis: "openShare", measure: "models", population: request.population.label,
                window: .init(from: year.year, to: year.year), vintage: vintage.label, n: year.stated,
                estimate: share.estimate, low: share.interval.low, high: share.interval.high,
                level: share.interval.level.value, unit: "share", method: "Wilson interval",
                reason: VintageCounts.knewWhole(year.year, vintage)
                    ? nil : "the vintage was taken before the year was over",
                coverage: year.models == 0 ? nil : Double(year.stated) / Double(year.models), asOf: vintage.asOf,
                derived: ["models": Double(year.open)]),
            sentence:
                "Of the \(NumberText.count(year.stated)) \(request.what) of \(year.year) that state their accessibility, \(NumberText.count(year.open)) have open weights (\(NumberText.percent(share.estimate)), 95 % interval \(ends))."
        )
    }

    private static func openSharePlot(
        _ shares: AccessShares, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let drawn = shares.years.compactMap { year in year.share.map { (year.year, $0) } }
        guard let first = drawn.first?.0, let last = drawn.last?.0 else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). A line through the yearly shares with a band for its 95 % interval.",
                data: PlotData([
                    "year": .values(drawn.map { Double($0.0) }), "share": .values(drawn.map(\.1.estimate)),
                    "low": .values(drawn.map(\.1.interval.low)), "high": .values(drawn.map(\.1.interval.high)),
                ]), layers: [.band(x: "year", low: "low", high: "high"), .line(x: "year", y: "share")],
                xScale: .linear(domain: Double(first)...Double(max(first + 1, last)), style: .year),
                yScale: .linear("Share with open weights", domain: 0...1, style: .percent))
        }
    }

    private static func openShareData(_ shares: AccessShares) -> Table {
        var builder = TableBuilder(
            name: "open-share",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "models", type: .integer, title: "Models", unit: "models"),
                Field(name: "stated", type: .integer, title: "Models that state their accessibility", unit: "models"),
                Field(name: "open", type: .integer, title: "Models with open weights", unit: "models"),
                Field(name: "share", type: .number, title: "Share"),
                Field(name: "share_low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "share_high", type: .number, title: "Upper end of the 95 % interval"),
            ]))
        for year in shares.years {
            let numbers = [year.share?.estimate, year.share?.interval.low, year.share?.interval.high]
            builder.append(
                [year.year, year.models, year.stated, year.open].map { .number(Double($0)) }
                    + numbers.map { $0.map(Cell.number) ?? .unknown })
        }
        return builder.table()
    }

    private static func openShareShown(_ shares: AccessShares) -> ShownTable {
        ShownTable(
            caption: "Models with open weights by year",
            columns: [
                .init("Year"), .init("Models", numeric: true), .init("State it", numeric: true),
                .init("Open weights", numeric: true), .init("Share", numeric: true),
            ],
            rows: shares.years.reversed().map { year in
                let share = year.share.map {
                    "\(NumberText.percent($0.estimate)) (\(NumberText.percent($0.interval.low)) to \(NumberText.percent($0.interval.high)))"
                }
                return [
                    .init(String(year.year)), .init(NumberText.count(year.models)),
                    .init(NumberText.count(year.stated)),
                    .init(NumberText.count(year.open)), .init(share ?? "–"),
                ]
            })
    }
}
