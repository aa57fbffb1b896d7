import Analysis
import Plots

extension FigureCatalogue {
    /// The share of the five organizations with most models, by year.
    static func concentrationPlot(
        _ concentration: Concentration, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let years = concentration.years
        guard let first = years.first, let last = years.last else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A line through the yearly share of the five largest builders.",
                data: PlotData([
                    "year": .values(years.map { Double($0.year) }), "share": .values(years.map(\.topShare)),
                    "hover": .names(years.map { $0.top.map(\.organization).joined(separator: ", ") }),
                ]),
                layers: [
                    .line(x: "year", y: "share"), Layer(.point(), Encoding(x: "year", y: "share", tooltip: "hover")),
                ], xScale: .linear(domain: Double(first.year)...Double(max(first.year + 1, last.year)), style: .year),
                yScale: .linear("Share of the year's models", domain: 0...1, style: .percent))
        }
    }
}
