import Analysis
import Plots
import Quantities
import Records

extension FigureCatalogue {
    /// For each printed count a row: what was printed, and what the oldest and the newest vintage that knew the whole year count.
    static func publishedPlot(
        _ counts: PublishedCounts, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        var rows: [String] = []
        var values: [Double] = []
        var kinds: [String] = []
        for row in counts.rows {
            let known = zip(counts.vintages, row.counts).filter { vintage, count in
                count != nil && VintageCounts.knewWhole(row.printed.dataYear, vintage)
            }
            let name = "\(row.printed.dataYear) \(row.sector.label), edition \(row.printed.edition)"
            let marks: [(String, Double?)] = [
                (printedKind, row.printed.figure), (firstKind, known.first?.1.map(Double.init)),
                (todayKind, known.last?.1.map(Double.init)),
            ]
            for (kind, value) in marks {
                guard let value else { continue }
                rows.append(name)
                values.append(value)
                kinds.append(kind)
            }
        }
        guard !rows.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A row for each printed count, with the count of the first vintage that knew the whole year and of the newest.",
                data: PlotData(["row": .names(rows), "models": .values(values), "kind": .names(kinds)]),
                layers: [
                    Layer(.point(radius: 5), Encoding(x: "models", y: "row", colour: "kind", shape: "kind"))
                ], xScale: .linear("Models", includesZero: true), yScale: .band(), guides: Guides(series: .legend))
        }
    }

    private static let printedKind = "printed by the AI Index"
    private static let firstKind = "first vintage that knew the whole year"
    private static let todayKind = "newest vintage"
}
