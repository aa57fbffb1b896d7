import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// What editions of the AI Index printed of a model's carbon, and what later ones did, beside our estimate.
    static func printedFootprints(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let catalog = request.scope.catalog
        // An edition of year Y prints the figures up to Y; ours of that year stands beside what was out by then.
        let printed = PrintedFootprints(catalog.publishedFigures, footprints, upTo: request.scope.lastYear)
        guard !printed.rows.isEmpty else {
            return FigureResult(blocks: [
                .note(
                    "\(request.plan.id): no edition up to \(request.scope.lastYear) is held that prints a model’s carbon."
                )
            ])
        }
        let findings = printed.rows.compactMap { printedFinding($0, request) }
        let title = request.plan.title ?? printedTitle(printed)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Carbon of training as AI Index editions printed it, and as we estimate it, tCO2e, log scale",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try printedPlot(printed, request, title: title), data: printedData(printed),
            shown: printedShown(printed),
            caption: Caption(
                n: printed.rows.map(\.printed.count).reduce(0, +), what: "printed figures", coverage: nil,
                asOf: request.scope.asOf,
                method:
                    "A printed figure belongs to its edition. Ours: operational carbon, location-based, by the first rung of the ladder that is complete. "
                    + footprintLadder, interval: footprintRanges + " Printed figures are stated without one.",
                credits: request.credits(["published-figures"]) + request.footprintCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func printedTitle(_ printed: PrintedFootprints) -> String {
        let revised = printed.rows.filter { Set($0.printed.map(\.carbon)).count > 1 }
        guard let row = revised.first, let first = row.printed.first, let last = row.printed.last else {
            return "What editions printed of models’ carbon, beside our estimates"
        }
        return
            "Editions print \(asPrinted(first)) t (\(first.edition)) and \(asPrinted(last)) t (\(last.edition)) for \(row.model)"
    }

    /// For a model that several editions print.
    private static func printedFinding(_ row: PrintedFootprints.Row, _ request: FigureRequest) -> StatedFinding? {
        guard row.printed.count > 1 else { return nil }
        let finding = footprintFinding(
            request, measure: "printed-carbon", population: "editions", group: row.model, n: row.printed.count,
            range: row.ours.map { ($0.low.kilograms, $0.mid.kilograms, $0.high.kilograms) }, unit: "kgCO2e",
            derived: Dictionary(
                row.printed.map { ("printed\($0.edition)T", $0.carbon.tonnes) }, uniquingKeysWith: { first, _ in first }
            ),
            labels: ["name": row.model])
        let editions = row.printed.map { "\(asPrinted($0)) t in \($0.edition)" }
            .joined(separator: ", ")
        let ours =
            row.ours.map { range in
                ". From \(row.rung ?? "what is known") we have \(RangeText.sentence(range))"
            } ?? ". We have no estimate of it"
        return StatedFinding(finding, sentence: "For \(row.model) editions printed \(editions)\(ours).")
    }

    private static func printedPlot(
        _ printed: PrintedFootprints, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let marks = printed.rows.flatMap { row in
            row.printed.map { (row.model, "printed in \($0.edition)", $0.carbon.tonnes) }
        }
        let ours = printed.rows.compactMap { row in row.ours.map { (row.model, $0) } }
        return try request.drawn { () throws(PlotError) in
            let estimates = try PlotData([
                "model": .names(ours.map(\.0)), "low": .values(ours.map(\.1.low.tonnes)),
                "mid": .values(ours.map(\.1.mid.tonnes)), "high": .values(ours.map(\.1.high.tonnes)),
                "kind": .names(ours.map { _ in "our estimate" }),
            ])
            return try Plot(
                title: title,
                description:
                    "\(title). A row for each model, with a point for each edition that printed it and our estimate with its range.",
                data: PlotData([
                    "model": .names(marks.map(\.0)), "carbon": .values(marks.map(\.2)), "kind": .names(marks.map(\.1)),
                ]),
                layers: [Layer].dotAndInterval(
                    category: "model", estimate: "mid", low: "low", high: "high", colour: "kind", data: estimates)
                    + [Layer(.point(radius: 4.5), Encoding(x: "carbon", y: "model", colour: "kind", shape: "kind"))],
                xScale: .log10("Carbon (tCO2e)"), yScale: .band(order: printed.rows.map(\.model)),
                guides: Guides(series: .legend))
        }
    }

    private static func printedData(_ printed: PrintedFootprints) -> Table {
        var builder = TableBuilder(
            name: "printed-footprints",
            schema: TableSchema(fields: [
                Field(name: "model", type: .text, title: "Model"),
                Field(name: "edition", type: .integer, title: "AI Index edition"),
                Field(name: "printed_t", type: .number, title: "Carbon as printed", unit: "tCO2e"),
                Field(name: "certainty", type: .text, title: "Whether the page itself was read or a transcription"),
                Field(name: "ours_low_t", type: .number, title: "Our estimate, 5th percentile", unit: "tCO2e"),
                Field(name: "ours_mid_t", type: .number, title: "Our estimate, median", unit: "tCO2e"),
                Field(name: "ours_high_t", type: .number, title: "Our estimate, 95th percentile", unit: "tCO2e"),
                Field(name: "estimated_from", type: .text, title: "What our estimate rests on"),
            ]))
        for row in printed.rows {
            for figure in row.printed {
                builder.append(
                    [
                        .text(row.model), .number(Double(figure.edition)), .number(figure.carbon.tonnes),
                        figure.certainty.map(Cell.text) ?? .unknown,
                    ]
                        + (row.ours.map { [$0.low, $0.mid, $0.high].map { .number($0.tonnes) } }
                            ?? [.unknown, .unknown, .unknown]) + [row.rung.map(Cell.text) ?? .unknown])
            }
        }
        return builder.table()
    }

    private static func printedShown(_ printed: PrintedFootprints) -> ShownTable {
        ShownTable(
            caption: "Carbon as printed and as estimated (tCO2e)",
            columns: [
                .init("Model"), .init("Printed"), .init("Ours", numeric: true), .init("Ours from"),
            ],
            rows: printed.rows.map { row in
                [
                    .init(row.model),
                    .init(
                        row.printed.map { "\($0.edition): \(asPrinted($0))" }
                            .joined(separator: "; ")),
                    .init(row.ours.map { RangeText.cell($0.low, $0.mid, $0.high, in: 1000) } ?? "–"),
                    .init(row.rung ?? "–"),
                ]
            })
    }

    /// A published figure with all its digits: `5,184`, `0.01`.
    private static func asPrinted(_ figure: PrintedFootprints.Printed) -> String {
        let tonnes = figure.carbon.tonnes
        guard let whole = Int(exactly: tonnes.rounded()), abs(tonnes - tonnes.rounded()) < 1e-9 * max(1, tonnes) else {
            return MachineNumber.text(tonnes)
        }
        return NumberText.count(whole)
    }
}
