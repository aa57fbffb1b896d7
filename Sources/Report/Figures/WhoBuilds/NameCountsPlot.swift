import Analysis
import Plots

extension FigureCatalogue {
    /// Horizontal bars, most models first.
    static func nameCountsPlot(
        _ top: [NameCounts.Row], _ kind: CountedName, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard !top.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). Bars of models by \(kind.singular.lowercased()), longest first.",
                data: PlotData(["name": .names(top.map(\.name)), "models": .values(top.map { Double($0.full) })]),
                layers: [Layer(.bar(), Encoding(x: "models", y: "name"))], xScale: .linear("Models"),
                yScale: .band(order: top.map(\.name)), guides: Guides(series: .none))
        }
    }
}
