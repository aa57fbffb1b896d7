import Analysis
import Plots
import Quantities

extension FigureCatalogue {
    /// The embodied share of each run with its range, under both supplies.
    static func carbonSourcesPlot(
        _ sources: CarbonSources, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let marks = sources.rows.flatMap { row in
            [("with its own electricity", row, row.embodiedShare), ("on carbon-free supply", row, row.carbonFreeShare)]
        }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). For each run a dot and its range for the embodied share, under its own electricity and under carbon-free supply.",
                data: PlotData([
                    "model": .names(marks.map(\.1.model)), "supply": .names(marks.map(\.0)),
                    "low": .values(marks.map(\.2.low.value)), "share": .values(marks.map(\.2.mid.value)),
                    "high": .values(marks.map(\.2.high.value)),
                ]),
                layers: .dotAndInterval(
                    category: "model", estimate: "share", low: "low", high: "high", colour: "supply"),
                xScale: .linear("Embodied share of carbon", domain: 0...1, style: .percent),
                yScale: .band(order: sources.rows.map(\.model)), guides: Guides(series: .legend))
        }
    }
}
