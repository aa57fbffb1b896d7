import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// A line with its band for industry, academia and their collaborations.
    static func sectorSharesPlot(
        _ shares: SectorShares, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let sectors = shares.sectors.filter { [.industry, .academia, .industryAcademia].contains($0) }
        let rows = sectors.flatMap { sector in
            shares.years.compactMap { year in shares.share(sector, year).map { (sector, year, $0) } }
        }
        guard let first = shares.years.first, !rows.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A line through the yearly share of each sector, with a band for its 95 % interval.",
                data: PlotData([
                    "year": .values(rows.map { Double($0.1) }), "sector": .names(rows.map(\.0.rawValue)),
                    "share": .values(rows.map(\.2.estimate)), "low": .values(rows.map(\.2.interval.low)),
                    "high": .values(rows.map(\.2.interval.high)),
                ]),
                layers: [
                    .band(x: "year", low: "low", high: "high", colour: "sector"),
                    .line(x: "year", y: "share", colour: "sector"),
                ], xScale: .linear(domain: Double(first)...Double(max(first + 1, request.to)), style: .year),
                yScale: .linear("Share of the year's models", domain: 0...1, style: .percent),
                palette: SectorPalette.palette)
        }
    }
}
