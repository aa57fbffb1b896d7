import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// What each vintage says to the questions that the reports begin with, side by side.
    static func vintageHeadlines(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let scope = request.scope
        let measures = ["training_compute_flop", "parameters", "training_dataset_size"].compactMap { field in
            scope.catalog.measures.first { $0.field == field }
        }
        let starts = request.plan.eras.isEmpty ? [2010] : request.plan.eras
        let headlines = try request.rethrown { () throws(FilterError) in
            try VintageHeadlines(
                scope.catalog.allVintages, where: request.plan.population, measures: measures.map(\.field),
                starts: starts, seed: scope.seed, resamples: scope.resamples)
        }
        let rows = HeadlineRow.all(headlines, measures: measures, request)
        let sentences = HeadlineDrift(headlines, measures: measures, what: request.what).sentences
        let title = request.plan.title ?? HeadlineDrift.title(headlines)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "The headline answers for \(request.what) in each vintage of the data, 95 % intervals in brackets",
            sentences: [], plot: nil, data: headlineData(rows), shown: headlineShown(rows, headlines),
            caption: Caption(
                n: headlines.rows.last?.count ?? 0, what: "\(request.what) in the newest vintage", coverage: nil,
                asOf: scope.asOf,
                method:
                    "Each vintage is asked what its reports would have been asked: least-cost crossover, least-squares growth of log10 by era, the largest value stated. "
                    + "Nothing but the records differs.",
                interval:
                    "Crossover: percentile bootstrap over records, \(NumberText.count(scope.resamples)) resamples, seed \(scope.seed). "
                    + "Doubling times: cluster-robust (CR2) by first-listed organization. Counts and largest values are of the records held and carry none.",
                credits: scope.allModelCredits))
        return FigureResult(
            blocks: [.list(sentences), .figure(figure)],
            findings: rows.flatMap(\.cells).compactMap(\.stated))
    }

    private static func headlineData(_ rows: [HeadlineRow]) -> Table {
        var builder = TableBuilder(
            name: "vintage-headlines",
            schema: TableSchema(fields: [
                Field(name: "headline", type: .text, title: "Headline"),
                Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "estimate", type: .number, title: "Answer"),
                Field(name: "low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "high", type: .number, title: "Upper end of the 95 % interval"),
                Field(name: "unit", type: .text, title: "Unit"),
                Field(name: "n", type: .integer, title: "Records behind it"),
                Field(name: "text", type: .text, title: "As the page prints it"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for row in rows {
            for cell in row.cells {
                guard let finding = cell.stated?.finding else { continue }
                builder.append([
                    .text(row.title), .text(finding.vintage), number(finding.estimate), number(finding.low),
                    number(finding.high), .text(finding.unit), .number(Double(finding.n)), .text(cell.text),
                ])
            }
        }
        return builder.table()
    }

    /// A row for each vintage; of growth the newest era only, since the rest stands in the data.
    private static func headlineShown(_ rows: [HeadlineRow], _ headlines: VintageHeadlines) -> ShownTable {
        let shown = rows.filter(\.isShown)
        return ShownTable(
            caption: "The headlines in each vintage",
            columns: [.init("Vintage")] + shown.map { .init($0.title, numeric: $0.isNumeric) },
            rows: headlines.rows.enumerated().map { index, row in
                [.init(row.vintage.label + (row.vintage.populationIsAll ? " (all rows)" : ""))]
                    + shown.map { .init($0.cells[index].text) }
            })
    }
}
