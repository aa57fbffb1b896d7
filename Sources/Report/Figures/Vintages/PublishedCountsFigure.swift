import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// What AI Index editions printed of models by sector, beside every vintage's count.
    static func publishedCounts(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let all = request.scope.catalog.publishedFigures.filter { !$0.topic.contains("(series)") }
        let counts = try request.rethrown { () throws(FilterError) in
            try PublishedCounts(
                all, vintages: request.scope.catalog.allVintages, where: request.plan.population,
                upToEdition: request.scope.lastYear)
        }
        guard !counts.rows.isEmpty else {
            return FigureResult(blocks: [.note("No published figure of models by sector is held for these years.")])
        }
        let title = request.plan.title ?? publishedTitle(counts)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Models by sector as AI Index editions printed them, and as each vintage counts them",
            sentences: publishedSentences(counts), plot: try publishedPlot(counts, request, title: title),
            data: publishedData(counts),
            shown: publishedShown(counts),
            caption: Caption(
                n: counts.rows.count, what: "printed figures", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Certainty says whether the page of the edition itself was read (primary) or a transcription of it. \(request.what.capitalizedFirst) by the set of stated sectors, full counting; "
                    + "a star marks a year that was not over when the vintage was taken.",
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: request.scope.credits(resource: "published-figures") + request.scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)])
    }

    private static func printed(_ figure: PublishedFigure) -> String {
        figure.figure == figure.figure.rounded()
            ? NumberText.count(Int(figure.figure)) : NumberText.significant(figure.figure)
    }

    private static func publishedTitle(_ counts: PublishedCounts) -> String {
        let exact = counts.rows.count { row in row.counts.contains { $0.map(Double.init) == row.printed.figure } }
        return
            "\(NumberText.count(exact)) of \(NumberText.count(counts.rows.count)) printed counts are found exactly in some vintage"
    }

    private static func publishedSentences(_ counts: PublishedCounts) -> [Sentence] {
        [
            Sentence(
                "A printed figure belongs to its edition, a count to its vintage: where they differ, records were added, re-dated or relabelled in between, or the edition counted otherwise."
            )
        ]
    }

    private static func publishedData(_ counts: PublishedCounts) -> Table {
        var fields = [
            Field(name: "data_year", type: .integer, title: "Year counted"),
            Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
            Field(name: "edition", type: .integer, title: "AI Index edition"),
            Field(name: "printed", type: .number, title: "Figure as printed", unit: "models"),
            Field(name: "certainty", type: .text, title: "Whether the page itself was read or a transcription"),
            Field(name: "source", type: .text, title: "Source"),
        ]
        for vintage in counts.vintages {
            fields.append(
                Field(
                    name: "vintage_" + vintage.label.replacing("-", with: "_"), type: .integer,
                    title: "Count in vintage \(vintage.label)", unit: "models"))
        }
        var builder = TableBuilder(name: "published-counts", schema: TableSchema(fields: fields))
        for row in counts.rows {
            builder.append(
                [
                    .number(Double(row.printed.dataYear)), .text(row.sector.rawValue),
                    .number(Double(row.printed.edition)),
                    .number(row.printed.figure), row.printed.certainty.map(Cell.text) ?? .unknown,
                    row.printed.source.map(Cell.text) ?? .unknown,
                ] + row.counts.map { $0.map { .number(Double($0)) } ?? .unknown })
        }
        return builder.table()
    }

    private static func publishedShown(_ counts: PublishedCounts) -> ShownTable {
        ShownTable(
            caption: "Printed figures beside each vintage's count",
            columns: [
                .init("Year"), .init("Sector"), .init("AI Index edition", numeric: true),
                .init("Printed", numeric: true), .init("Certainty"),
            ] + counts.vintages.map { .init($0.label + ($0.populationIsAll ? " (all rows)" : ""), numeric: true) },
            rows: counts.rows.map { row in
                [
                    .init(String(row.printed.dataYear)), .init(row.sector.label), .init(String(row.printed.edition)),
                    .init(printed(row.printed)), .init(row.printed.certainty ?? "unknown"),
                ]
                    + zip(row.counts, counts.vintages).map { count, vintage in
                        guard let count, vintage.asOf.year >= row.printed.dataYear else { return .init("–") }
                        return .init(
                            NumberText.count(count)
                                + (VintageCounts.knewWhole(row.printed.dataYear, vintage) ? "" : "*"))
                    }
            })
    }
}
