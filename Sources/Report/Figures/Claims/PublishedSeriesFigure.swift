import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The AI Index's series of models by sector, year by year beside the vintage that agrees with it in most years.
    static func publishedSeries(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let scope = request.scope
        let printed = scope.catalog.publishedFigures.filter { $0.topic == PublishedSeries.topic }
        var all: [PublishedSeries] = []
        for models in scope.catalog.allVintages {
            let population = try request.rethrown { () throws(FilterError) in
                try Population(models, where: request.plan.population)
            }
            all.append(PublishedSeries(printed, population))
        }
        guard let first = printed.first, let closest = closest(all) else {
            return FigureResult(blocks: [.note("\(request.plan.id): no published series of models by sector is held.")])
        }
        let source = "AI Index \(first.edition)"
        let findings = all.flatMap { series in series.sectors.map { statedSeries(series, $0, source, request) } }
        let own = findings.filter { $0.finding.vintage == closest.vintage.label }
        let title = request.plan.title ?? seriesTitle(closest, source)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Models per year by sector as \(source) printed them and as vintage \(closest.vintage.label) counts them",
            sentences: own.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try publishedSeriesPlot(closest, source, request, title: title), data: seriesData(all),
            shown: seriesShown(closest),
            caption: Caption(
                n: closest.rows.reduce(0) { $0 + $1.count }, what: request.what(in: closest.vintage), coverage: nil,
                asOf: closest.vintage.asOf,
                method:
                    "Full counting by the set of stated sectors. A star marks a year that was not over when the vintage was taken; it is not judged. "
                    + "Of all vintages the one is shown that agrees in most years; the data hold every one.",
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: scope.credits(resource: "published-figures") + scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The oldest of those that agree in most years.
    private static func closest(_ all: [PublishedSeries]) -> PublishedSeries? {
        func same(_ series: PublishedSeries) -> Int { series.rows.count { $0.isWhole && $0.isSame } }
        let most = all.map(same).max()
        return all.first { same($0) == most }
    }

    private static func seriesTitle(_ series: PublishedSeries, _ source: String) -> String {
        let judged = series.rows.filter(\.isWhole)
        return
            "Vintage \(series.vintage.label) holds \(NumberText.count(judged.count { $0.isSame })) of the \(NumberText.count(judged.count)) counts that \(source) printed"
    }

    private static func statedSeries(
        _ series: PublishedSeries, _ sector: SectorClass, _ source: String, _ request: FigureRequest
    ) -> StatedFinding {
        let judged = series.judged(sector)
        let same = judged.count { $0.isSame }
        let others = judged.filter { !$0.isSame }.map(\.year)
        let verdict = series.verdict(sector)
        let reason =
            verdict == .notTestable
            ? "no year was over when the vintage was taken"
            : "\(NumberText.count(judged.count - same)) of \(NumberText.count(judged.count)) years \(judged.count - same == 1 ? "differs" : "differ")"
        let finding = Finding(
            analysis: "claim", measure: "models", population: request.population.label,
            group: "series \(sector.rawValue)", window: .init(from: judged.first?.year, to: judged.last?.year),
            windowSlug: "series", vintage: series.vintage.label, n: judged.reduce(0) { $0 + $1.count },
            estimate: Double(same), unit: "years", method: "full counting by set of stated sectors",
            verdict: verdict.rawValue, reason: reason, asOf: series.vintage.asOf,
            derived: ["yearsJudged": Double(judged.count)],
            labels: ["sector": sector.rawValue, "source": source, "claim": "published-series"],
            yearLists: ["differingYears": others])
        var sentence =
            "\(sector.label), \(source)'s series against vintage \(series.vintage.label): \(ClaimText.words(verdict)), since \(reason)"
        if !others.isEmpty { sentence += "; the others: \(others.map(String.init).joined(separator: ", "))" }
        return StatedFinding(finding, sentence: sentence + ".")
    }

    private static func seriesData(_ all: [PublishedSeries]) -> Table {
        var builder = TableBuilder(
            name: "published-series",
            schema: TableSchema(fields: [
                Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "printed", type: .integer, title: "Printed", unit: "models"),
                Field(name: "counted", type: .integer, title: "Counted in the vintage", unit: "models"),
                Field(
                    name: "whole_year", type: .boolean, title: "Whether the year was over when the vintage was taken"),
            ]))
        for series in all {
            for row in series.rows {
                builder.append([
                    .text(series.vintage.label), .text(row.sector.rawValue), .number(Double(row.year)),
                    .number(Double(row.printed)), .number(Double(row.count)), .boolean(row.isWhole),
                ])
            }
        }
        return builder.table()
    }

    private static func seriesShown(_ series: PublishedSeries) -> ShownTable {
        func cells(_ sector: SectorClass, _ year: Int) -> [ShownTable.Cell] {
            guard let row = series.rows.first(where: { $0.sector == sector && $0.year == year }) else {
                return [.init("–"), .init("–")]
            }
            let difference = row.count - row.printed
            return [
                .init("\(NumberText.count(row.printed)) / \(NumberText.count(row.count))\(row.isWhole ? "" : "*")"),
                .init((difference > 0 ? "+" : "") + NumberText.count(difference)),
            ]
        }
        return ShownTable(
            caption: "Printed / counted in vintage \(series.vintage.label), and the difference",
            columns: [.init("Year")]
                + series.sectors.flatMap { [.init($0.label, numeric: true), .init("Difference", numeric: true)] },
            rows: Set(series.rows.map(\.year)).sorted(by: >).map { year in
                [.init(String(year))] + series.sectors.flatMap { cells($0, year) }
            })
    }
}
