import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// The count of one year as the vintages tell it, a line for each sector, from the first vintage that knew the whole year.
    static func vintagePlot(
        _ counts: VintageCounts, _ year: Int, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let rows = counts.rows.filter { VintageCounts.knewWhole(year, $0.vintage) }
        guard rows.count > 1 else { return nil }
        let sectors: [SectorClass] = [.industry, .academia, .industryAcademia]
        let points = sectors.flatMap { sector in rows.map { (sector, $0) } }
        return try request.drawn { () throws(PlotError) in
            let encoding = Encoding(x: "asOf", y: "models", colour: "sector")
            return try Plot(
                title: title,
                description:
                    "\(title). A line for each sector through the counts of \(year) in the vintages that knew the whole year.",
                data: PlotData([
                    "asOf": .values(points.map { $0.1.vintage.asOf.decimalYear }),
                    "models": .values(points.map { Double($0.1.counts.count($0.0, year)) }),
                    "sector": .names(points.map(\.0.rawValue)),
                ]), layers: [Layer(.line(), encoding), Layer(.point(), encoding)], xScale: .time("As known at"),
                yScale: .linear("Models of \(year)", includesZero: true), palette: SectorPalette.palette)
        }
    }
}
