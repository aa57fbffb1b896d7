import Analysis
import Plots

extension FigureCatalogue {
    /// A dot and its interval for each vintage, a panel for each era; without those whose growth is not settled.
    static func vintageGrowthPlot(
        _ rows: [VintageEra], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let settled = rows.compactMap { row in
            row.line.flatMap { line in
                line.slope > 0 ? line.doublingMonthsInterval.map { (row, line.doublingMonths, $0) } : nil
            }
        }
        guard !settled.isEmpty else { return nil }
        var order: [String] = []
        for row in rows where !order.contains(row.vintage.label) { order.append(row.vintage.label) }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). A panel for each era, with a dot and a 95 % interval for each vintage.",
                data: PlotData([
                    "vintage": .names(settled.map(\.0.vintage.label)), "era": .names(settled.map(\.0.era.label)),
                    "months": .values(settled.map(\.1)), "low": .values(settled.map { $0.2.low }),
                    "high": .values(settled.map { $0.2.high }),
                ]),
                layers: .dotAndInterval(category: "vintage", estimate: "months", low: "low", high: "high"),
                xScale: .log10("Doubling time (months)"), yScale: .band("Vintage", order: order), facet: Facet("era"))
        }
    }
}
