import Analysis
import Plots

extension FigureCatalogue {
    /// A heat strip: a row for each field, a cell for each year.
    static func coveragePlot(_ coverage: Coverage, _ request: FigureRequest, title: String) throws(ReportError) -> Plot?
    {
        guard !coverage.rows.isEmpty, !coverage.years.isEmpty else { return nil }
        let cells = coverage.rows.flatMap { row in coverage.years.indices.map { (row, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A row for each field and a cell for each year, darker where more records state it.",
                data: PlotData([
                    "field": .names(cells.map(\.0.title)), "year": .names(cells.map { String(coverage.years[$0.1]) }),
                    "share": .numbers(
                        cells.map { row, index in
                            coverage.records[index] == 0
                                ? nil : Double(row.known[index]) / Double(coverage.records[index])
                        }),
                ]), layers: [Layer(.cell, Encoding(x: "year", y: "field", colour: "share"))],
                xScale: .band(order: coverage.years.map(String.init)), yScale: .band(order: coverage.rows.map(\.title)),
                guides: Guides(series: .legend, legendTitle: "Share known", valueStyle: .percent))
        }
    }
}
