import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// A dot and its interval for each sector, beside a line at no change.
    static func shareChangePlot(
        _ changes: [SectorShares.Change], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). A dot for each sector's change in share with its 95 % interval.",
                data: PlotData([
                    "sector": .names(changes.map(\.sector.label)),
                    "change": .values(changes.map { $0.estimate * 100 }),
                    "low": .values(changes.map { $0.interval.low * 100 }),
                    "high": .values(changes.map { $0.interval.high * 100 }),
                ]),
                layers: .dotAndInterval(category: "sector", estimate: "change", low: "low", high: "high"),
                xScale: .linear("Change in share (percentage points)", includesZero: true),
                yScale: .band(order: changes.map(\.sector.label)),
                annotations: [.reference(.vertical(at: 0, "no change"))])
        }
    }
}
