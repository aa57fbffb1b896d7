import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// Two lines in a panel for each sector: what was printed, and what the vintage counts in the years that it knew whole.
    static func publishedSeriesPlot(
        _ series: PublishedSeries, _ source: String, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let rows = series.rows
        guard let first = rows.map(\.year).min(), let last = rows.map(\.year).max(), first < last else { return nil }
        let points =
            rows.map { ($0, source, $0.printed) }
            + rows.filter(\.isWhole).map { ($0, "vintage \(series.vintage.label)", $0.count) }
        return try request.drawn { () throws(PlotError) in
            let encoding = Encoding(x: "year", y: "models", colour: "kind")
            return try Plot(
                title: title,
                description:
                    "\(title). A panel for each sector with a line through the printed and one through the counted models.",
                data: PlotData([
                    "year": .values(points.map { Double($0.0.year) }), "models": .values(points.map { Double($0.2) }),
                    "kind": .names(points.map(\.1)), "sector": .names(points.map(\.0.sector.label)),
                ]), layers: [Layer(.line(), encoding), Layer(.point(radius: 3), encoding)],
                xScale: .linear(domain: Double(first)...Double(last), style: .year),
                yScale: .linear("Models", includesZero: true),
                facet: Facet("sector", order: series.sectors.map(\.label)), guides: Guides(series: .legend),
                panelHeight: 220)
        }
    }
}
