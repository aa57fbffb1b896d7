import Analysis
import Plots
import Quantities
import Records

extension FigureCatalogue {
    /// The crossover and its interval in each vintage; an open end reaches to the edge of the years shown.
    static func crossoverPlot(
        _ rows: [(vintage: Vintage, crossover: Crossover)], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let found = rows.compactMap { row in row.crossover.year.map { (row.vintage, row.crossover, Double($0)) } }
        guard !found.isEmpty else { return nil }
        let ends = found.flatMap { [$0.1.low, $0.1.high].compactMap { $0 }.map(Double.init) } + found.map(\.2)
        let (first, last) = ((ends.min() ?? 2015) - 1, (ends.max() ?? 2015) + 1)
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). One dot for each vintage of the data with its 95 % interval.",
                data: PlotData([
                    "vintage": .names(found.map(\.0.label)), "year": .values(found.map(\.2)),
                    "low": .values(found.map { $0.1.low.map(Double.init) ?? first }),
                    "high": .values(found.map { $0.1.high.map(Double.init) ?? last }),
                ]),
                layers: [
                    Layer(.rule(), Encoding(x: "low", y: "vintage", x2: "high")),
                    Layer(.point(radius: 5), Encoding(x: "year", y: "vintage")),
                ], xScale: .linear("Year from which industry leads", domain: first...last, style: .year),
                yScale: .band("Vintage", order: found.map(\.0.label)))
        }
    }
}
