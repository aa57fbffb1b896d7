import Analysis
import Plots
import Quantities
import Records

extension FigureCatalogue {
    /// A point for each model by accessibility, with the two parallel lines.
    static func accessLagPlot(
        _ lag: AccessLag, _ measure: Measure, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard let first = lag.series.times.first, let last = lag.series.times.last else { return nil }
        let records = lag.series.rows.map { request.population.models.records[$0] }
        return try request.drawn { () throws(PlotError) in
            var annotations: [Annotation] = []
            if let lines = lag.lines, lag.interval != nil {
                for (access, height) in [(ModelAccess.closed, lines.closed), (.openWeights, lines.open)] {
                    annotations.append(
                        .fit(
                            try FittedLine(
                                x: [first, last],
                                y: [first, last].map { GrowthScale.log10.value(height + lines.slope * $0) },
                                words: "\(access.label.lowercased()), frontier", role: access.rawValue)))
                }
            }
            return try Plot(
                title: title, subtitle: "\(axisTitle(measure)) of \(request.what)",
                description: "\(title). A point for each model by accessibility, and a line through each frontier.",
                data: PlotData([
                    "date": .values(lag.series.times), "value": .values(lag.series.values),
                    "access": .names(records.map { $0.access?.rawValue ?? "" }),
                    "hover": .names(
                        zip(records, lag.series.values).map { record, value in
                            "\(record.name), \(record.date.iso): \(amount(value, measure))"
                        }),
                ]),
                layers: [
                    Layer(
                        .point(radius: 3),
                        Encoding(x: "date", y: "value", colour: "access", shape: "access", tooltip: "hover"))
                ], xScale: .time(), yScale: .log10(axisTitle(measure)), palette: accessPalette,
                annotations: annotations)
        }
    }

    static let accessPalette = Palette(
        zip(ModelAccess.allCases, PlotTheme.swatches).map { access, swatch in
            Palette.Entry(access.rawValue, label: access.label, swatch)
        })
}
