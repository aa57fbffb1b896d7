import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// Stacked bars, a year each.
    static func sectorPlot(_ counts: SectorCounts, _ request: FigureRequest, title: String) throws(ReportError) -> Plot?
    {
        let sectors = SectorClass.allCases.filter { sector in counts.years.contains { counts.count(sector, $0) > 0 } }
        guard !sectors.isEmpty else { return nil }
        let rows = counts.years.flatMap { year in sectors.map { (year, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, subtitle: "Models per year by sector",
                description: "\(title). Stacked bars of models per year of publication, one colour for each sector.",
                data: PlotData([
                    "year": .names(rows.map { String($0.0) }), "sector": .names(rows.map(\.1.rawValue)),
                    "models": .values(rows.map { Double(counts.count($0.1, $0.0)) }),
                ]), layers: [Layer(.bar(), Encoding(x: "year", y: "models", colour: "sector"))],
                xScale: .band(order: counts.years.map(String.init)), yScale: .linear("Models"),
                palette: SectorPalette.palette)
        }
    }
}
