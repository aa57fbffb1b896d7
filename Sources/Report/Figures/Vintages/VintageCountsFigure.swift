import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The same years counted in every vintage, industry and academia.
    static func vintageCounts(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(request.to - 9), request.to)
        let counts = try request.rethrown { () throws(FilterError) in
            try VintageCounts(request.scope.catalog.allVintages, where: request.plan.population, from: from, to: to)
        }
        var findings: [StatedFinding] = []
        for (row, models) in zip(counts.rows, request.scope.catalog.allVintages) {
            let population = Population(label: request.population.label, models: models)
            for year in counts.years where row.vintage.asOf.year >= year {
                for sector in SectorClass.allCases {
                    findings.append(
                        statedSectorCount(
                            row.counts, sector, year, population: population, what: request.what(in: row.vintage)))
                }
            }
        }
        let shownYear = counts.newestComparableYear ?? to
        let title = request.plan.title ?? vintageTitle(counts, shownYear)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "\(request.what.capitalizedFirst) by industry alone / academia alone, counted in each vintage of the data",
            sentences: [
                Sentence(
                    "Records are added, removed, re-dated and relabelled for years after publication; a count belongs to its vintage."
                )
            ], plot: try vintagePlot(counts, shownYear, request, title: title), data: vintageData(counts),
            shown: vintageShown(counts),
            caption: Caption(
                n: counts.rows.last.map { row in counts.years.reduce(0) { $0 + row.counts.total($1) } } ?? 0,
                what: "\(request.what) in the newest vintage", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Full counting by the set of stated sectors. A star marks a year that was not over when the vintage was taken; "
                    + "a vintage without notability criteria counts all its rows.",
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: request.scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func pair(_ row: VintageCounts.Row, _ year: Int) -> String {
        "\(NumberText.count(row.counts.count(.industry, year))) / \(NumberText.count(row.counts.count(.academia, year)))"
    }

    private static func vintageTitle(_ counts: VintageCounts, _ year: Int) -> String {
        let whole = counts.rows.filter { VintageCounts.knewWhole(year, $0.vintage) }
        guard let first = whole.first, let last = whole.last, whole.count > 1 else {
            return whole.isEmpty
                ? "No vintage knows the whole of \(year)" : "Only one vintage knows the whole of \(year)"
        }
        return "The count of \(year), industry / academia, went from \(pair(first, year)) (\(first.vintage.label)) "
            + "to \(pair(last, year)) (\(last.vintage.label))"
    }

    private static func vintageData(_ counts: VintageCounts) -> Table {
        var builder = TableBuilder(
            name: "vintage-counts",
            schema: TableSchema(fields: [
                Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                Field(name: "models", type: .integer, title: "Models", unit: "models"),
                Field(
                    name: "whole_year", type: .boolean, title: "Whether the year was over when the vintage was taken"),
            ]))
        for row in counts.rows {
            for year in counts.years where row.vintage.asOf.year >= year {
                for sector in SectorClass.allCases {
                    builder.append([
                        .text(row.vintage.label), .number(Double(year)), .text(sector.rawValue),
                        .number(Double(row.counts.count(sector, year))),
                        .boolean(VintageCounts.knewWhole(year, row.vintage)),
                    ])
                }
            }
        }
        return builder.table()
    }

    private static func vintageShown(_ counts: VintageCounts) -> ShownTable {
        ShownTable(
            caption: "Industry / academia by year and vintage",
            columns: [.init("Year")]
                + counts.rows.map { row in
                    .init(row.vintage.label + (row.vintage.populationIsAll ? " (all rows)" : ""), numeric: true)
                },
            rows: counts.years.reversed().map { year in
                [.init(String(year))]
                    + counts.rows.map { row in
                        guard row.vintage.asOf.year >= year else { return .init("–") }
                        return .init(pair(row, year) + (VintageCounts.knewWhole(year, row.vintage) ? "" : "*"))
                    }
            })
    }
}
