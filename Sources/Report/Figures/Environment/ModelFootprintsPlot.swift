import Analysis
import Plots
import Quantities

extension FigureCatalogue {
    /// Energy by date on a log scale, with each range, coloured by what the estimate rests on.
    static func modelFootprintsPlot(
        _ footprints: [ModelFootprint], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let marks = footprints.compactMap { footprint in
            footprint.estimate.flatMap { estimate in estimate.energy.map { (footprint.model, estimate.rung.title, $0) }
            }
        }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A point for each model by publication date on a log scale, with a line from the 5th to the 95th percentile.",
                data: PlotData([
                    "date": .values(marks.map(\.0.date.decimalYear)), "from": .names(marks.map { "from " + $0.1 }),
                    "low": .values(marks.map(\.2.low.megawattHours)), "mid": .values(marks.map(\.2.mid.megawattHours)),
                    "high": .values(marks.map(\.2.high.megawattHours)),
                    "hover": .names(marks.map { "\($0.0.name), \($0.0.date.iso): \(RangeText.sentence($0.2))" }),
                ]),
                layers: [
                    Layer(.rule(width: 1), Encoding(x: "date", y: "low", y2: "high", colour: "from")),
                    Layer(
                        .point(radius: 3),
                        Encoding(x: "date", y: "mid", colour: "from", shape: "from", tooltip: "hover")),
                ], xScale: .time(), yScale: .log10("Training energy (MWh)"), guides: Guides(series: .legend))
        }
    }
}
