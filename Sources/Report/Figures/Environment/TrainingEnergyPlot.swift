import Analysis
import Plots
import Quantities

extension FigureCatalogue {
    /// The ranges of total and median by year.
    static func trainingEnergyPlot(
        _ years: TrainingEnergyYears, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let marks = years.rows.flatMap { row in
            [("Total of the estimated", row, row.total), ("Median of the estimated", row, row.median)].compactMap {
                name, row, range in range.map { (name, row, $0) }
            }
        }
        guard !marks.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). For each year a point and its range for the total and for the median of the records with an estimate, on a log scale.",
                data: PlotData([
                    "year": .values(marks.map { Double($0.1.year) }), "kind": .names(marks.map(\.0)),
                    "low": .values(marks.map(\.2.low.megawattHours)), "mid": .values(marks.map(\.2.mid.megawattHours)),
                    "high": .values(marks.map(\.2.high.megawattHours)),
                    "hover": .names(
                        marks.map {
                            "\($0.0), \($0.1.year): \(RangeText.sentence($0.2)), \($0.1.estimated) of \($0.1.models) records"
                        }),
                ]),
                layers: [
                    Layer(
                        .rule(width: 2.5), Encoding(x: "year", y: "low", y2: "high", colour: "kind", tooltip: "hover")),
                    Layer(
                        .point(radius: 4),
                        Encoding(x: "year", y: "mid", colour: "kind", shape: "kind", tooltip: "hover")),
                ],
                xScale: .linear(
                    domain: Double(marks.map(\.1.year).min() ?? request.to) - 0.5...Double(request.to) + 0.5,
                    style: .year), yScale: .log10("Training energy (MWh)"), guides: Guides(series: .legend))
        }
    }
}
