import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// A line for each vintage through the years that were over when it was taken, a panel for each sector.
    static func countDriftPlot(
        _ counts: VintageCounts, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let sectors: [SectorClass] = [.industry, .academia]
        let points = sectors.flatMap { sector in
            counts.rows.flatMap { row in
                counts.years.filter { VintageCounts.knewWhole($0, row.vintage) }.map { (sector, row, $0) }
            }
        }
        guard let first = counts.years.first, let last = counts.years.last, last > first, !points.isEmpty else {
            return nil
        }
        return try request.drawn { () throws(PlotError) in
            let encoding = Encoding(x: "year", y: "models", colour: "vintage")
            return try Plot(
                title: title,
                description:
                    "\(title). A panel for each sector, with a line for each vintage through the years that it knew whole.",
                data: PlotData([
                    "year": .values(points.map { Double($0.2) }), "vintage": .names(points.map { $0.1.vintage.label }),
                    "models": .values(points.map { Double($0.1.counts.count($0.0, $0.2)) }),
                    "sector": .names(points.map(\.0.label)),
                ]), layers: [Layer(.line(), encoding), Layer(.point(radius: 2.5), encoding)],
                xScale: .linear(domain: Double(first)...Double(last), style: .year),
                yScale: .linear("Models", includesZero: true),
                facet: Facet("sector", order: sectors.map(\.label)),
                guides: Guides(series: .legend, legendTitle: "Vintage"), panelHeight: 220)
        }
    }
}
