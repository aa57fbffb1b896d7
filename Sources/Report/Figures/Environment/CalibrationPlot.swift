import Analysis
import Plots
import Quantities

extension FigureCatalogue {
    /// Estimated over reported energy with each range, and the line on which they are equal.
    static func calibrationPlot(
        _ calibration: FootprintCalibration, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let rows = calibration.rows
        let ends = rows.flatMap { [$0.reported, $0.estimated.low, $0.estimated.high] }.map(\.megawattHours)
        guard let least = ends.min(), let greatest = ends.max(), least > 0 else { return nil }
        return try request.drawn { () throws(PlotError) in
            let data = try PlotData([
                "reported": .values(rows.map(\.reported.megawattHours)),
                "estimated": .values(rows.map(\.estimated.mid.megawattHours)),
                "low": .values(rows.map(\.estimated.low.megawattHours)),
                "high": .values(rows.map(\.estimated.high.megawattHours)),
                "from": .names(rows.map { "from " + words($0.from) }),
                "hover": .names(
                    rows.map {
                        "\($0.model): reported \($0.reported.text()), estimated from \(words($0.from)) \(RangeText.sentence($0.estimated))"
                    }),
            ])
            return try Plot(
                title: title,
                description:
                    "\(title). A point for each comparison on log scales, with a line from the 5th to the 95th percentile of the estimate; on the diagonal both are equal.",
                data: data,
                layers: [
                    Layer(
                        .rule(width: 1.5),
                        Encoding(x: "reported", y: "low", y2: "high", colour: "from", tooltip: "hover")),
                    Layer(
                        .point(radius: 3.5),
                        Encoding(x: "reported", y: "estimated", colour: "from", shape: "from", tooltip: "hover")),
                ], xScale: .log10("Reported energy (MWh)"), yScale: .log10("Estimated energy (MWh)"),
                guides: Guides(series: .legend),
                annotations: [
                    .fit(
                        try FittedLine(
                            x: [least, greatest], y: [least, greatest], words: "estimate equals report",
                            isDashed: true))
                ])
        }
    }
}
