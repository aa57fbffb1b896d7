import Analysis
import Plots

extension FigureCatalogue {
    /// Stacked bars, a year each.
    static func verdictsPlot(
        _ verdicts: YearlyVerdicts, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let shown = FigureRequest.verdictOrder.filter { verdict in verdicts.rows.contains { $0.count(verdict) > 0 } }
        guard !shown.isEmpty else { return nil }
        let rows = verdicts.rows.flatMap { row in shown.map { (row, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). Stacked bars of benchmarks per year, one colour for each verdict.",
                data: PlotData([
                    "year": .names(rows.map { String($0.0.year) }), "verdict": .names(rows.map(\.1.rawValue)),
                    "benchmarks": .values(rows.map { Double($0.0.count($0.1)) }),
                ]), layers: [Layer(.bar(), Encoding(x: "year", y: "benchmarks", colour: "verdict"))],
                xScale: .band(order: verdicts.rows.map { String($0.year) }), yScale: .linear("Benchmarks"),
                palette: VerdictPalette.palette)
        }
    }
}

/// A verdict keeps its colour, shape and pattern through the whole site.
enum VerdictPalette {
    static let palette = Palette(
        zip(FigureRequest.verdictOrder, swatches).map { verdict, swatch in
            Palette.Entry(verdict.rawValue, label: verdict.title, swatch)
        })

    private static let swatches: [Swatch] = Array(PlotTheme.swatches.prefix(7)) + [PlotTheme.neutral]
}
