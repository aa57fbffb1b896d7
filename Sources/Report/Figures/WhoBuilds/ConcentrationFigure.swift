import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How far a year's models come from few organizations; two findings for each year.
    static func concentration(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(2010), request.to)
        let concentration = Concentration(
            request.population, from: from, to: to, seed: request.scope.seed, resamples: request.scope.resamples)
        guard let last = concentration.years.last else {
            return FigureResult(blocks: [
                .note("\(request.plan.id): no \(request.what) of \(from)–\(to) name an organization.")
            ])
        }
        let findings = concentration.years.flatMap { [herfindahlFinding($0, request), topFinding($0, request)] }
        let own = findings.filter { $0.finding.window.to == last.year }
        let title =
            request.plan.title
            ?? "Five organizations built \(NumberText.percent(last.topShare)) of the \(request.what) of \(last.year)"
        let records = concentration.years.reduce(0) { $0 + $1.records }
        let named = concentration.years.reduce(0) { $0 + $1.named }
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Share of the five organizations with most \(request.what) of each year, fractional counting",
            sentences: own.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try concentrationPlot(concentration, request, title: title), data: concentrationData(concentration),
            shown: concentrationShown(concentration),
            caption: Caption(
                n: named, what: request.what, coverage: Double(named) / Double(max(records, 1)),
                asOf: request.scope.asOf,
                method:
                    "Organizations by their names as stated, so that parts of one company count apart (Google and DeepMind until they merged); "
                    + "a record of several gives each an equal part. Herfindahl–Hirschman index: the sum of squared shares. "
                    + "Adjusted: the chance that two different models of the year have their organization in common.",
                interval:
                    "The adjusted index: 95 % recentred bootstrap over records, \(NumberText.count(request.scope.resamples)) resamples, for years "
                    + "of at least \(Concentration.leastRecords) records. The top five's share: none, since the five are chosen by the same records.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func herfindahlFinding(_ year: Concentration.Year, _ request: FigureRequest) -> StatedFinding {
        var derived = ["herfindahl": year.herfindahl, "organizations": Double(year.organizations)]
        if let adjusted = year.adjusted, adjusted > 0 { derived["effectiveOrganizations"] = 1 / adjusted }
        let finding = Finding(
            analysis: "concentration", measure: "herfindahl-adjusted", population: request.population.label,
            window: .init(from: year.year, to: year.year), vintage: request.scope.models.vintage.label, n: year.named,
            estimate: year.adjusted, low: year.interval?.low, high: year.interval?.high,
            level: year.interval?.level.value, unit: "1",
            method: "pairs of different records that share their organization, fractional counting",
            reason: year.interval == nil
                ? "fewer than \(Concentration.leastRecords) records name an organization" : nil,
            coverage: Double(year.named) / Double(year.records), asOf: request.scope.asOf, derived: derived)
        let interval = year.interval.map {
            " (95 % interval \(NumberText.fixed($0.low, decimals: 3)) to \(NumberText.fixed($0.high, decimals: 3)))"
        }
        return StatedFinding(
            finding,
            sentence:
                "The Herfindahl–Hirschman index of \(year.year) is \(NumberText.fixed(year.herfindahl, decimals: 3)); adjusted for the number of models, "
                + (year.adjusted.map { NumberText.fixed($0, decimals: 3) } ?? "unknown") + (interval ?? "") + ".")
    }

    private static func topFinding(_ year: Concentration.Year, _ request: FigureRequest) -> StatedFinding {
        let names = year.top.map(\.organization)
        let finding = Finding(
            analysis: "concentration", measure: "top-five-share", population: request.population.label,
            window: .init(from: year.year, to: year.year), vintage: request.scope.models.vintage.label, n: year.named,
            estimate: year.topShare, unit: "share", method: "fractional counting",
            reason: "no interval: the five are chosen by the same records",
            coverage: Double(year.named) / Double(year.records), asOf: request.scope.asOf,
            labels: ["organizations": names.joined(separator: ";")])
        return StatedFinding(
            finding,
            sentence:
                "\(names.joined(separator: ", ")) account for \(NumberText.percent(year.topShare)) of the \(NumberText.count(year.named)) \(request.what) of \(year.year) that name an organization."
        )
    }

    private static func concentrationData(_ concentration: Concentration) -> Table {
        var builder = TableBuilder(
            name: "concentration",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "models", type: .integer, title: "Models that name an organization", unit: "models"),
                Field(name: "organizations", type: .integer, title: "Organizations"),
                Field(name: "herfindahl", type: .number, title: "Herfindahl–Hirschman index"),
                Field(name: "herfindahl_adjusted", type: .number, title: "Adjusted for the number of models"),
                Field(name: "adjusted_low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "adjusted_high", type: .number, title: "Upper end of the 95 % interval"),
                Field(name: "top_five_share", type: .number, title: "Share of the five organizations with most models"),
                Field(name: "top_five", type: .list(allowed: nil), title: "These five"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for year in concentration.years {
            builder.append([
                .number(Double(year.year)), .number(Double(year.named)), .number(Double(year.organizations)),
                .number(year.herfindahl), number(year.adjusted), number(year.interval?.low),
                number(year.interval?.high), .number(year.topShare), .list(year.top.map(\.organization)),
            ])
        }
        return builder.table()
    }

    private static func concentrationShown(_ concentration: Concentration) -> ShownTable {
        ShownTable(
            caption: "Concentration by year",
            columns: [
                .init("Year"), .init("Models", numeric: true), .init("Organizations", numeric: true),
                .init("Top five's share", numeric: true), .init("HHI", numeric: true),
                .init("HHI adjusted (95 % interval)", numeric: true), .init("Top five"),
            ],
            rows: concentration.years.reversed().map { year in
                let interval = year.interval.map {
                    " (\(NumberText.fixed($0.low, decimals: 3)) to \(NumberText.fixed($0.high, decimals: 3)))"
                }
                return [
                    .init(String(year.year)), .init(NumberText.count(year.named)),
                    .init(NumberText.count(year.organizations)), .init(NumberText.percent(year.topShare)),
                    .init(NumberText.fixed(year.herfindahl, decimals: 3)),
                    .init((year.adjusted.map { NumberText.fixed($0, decimals: 3) } ?? "–") + (interval ?? "")),
                    .init(year.top.map(\.organization).joined(separator: ", ")),
                ]
            })
    }
}
