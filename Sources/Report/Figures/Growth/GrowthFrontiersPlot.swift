import Analysis
import Plots
import Quantities
import Records

extension FigureCatalogue {
    /// A point for each model, coloured by the narrowest frontier it is of, with a line through each frontier.
    static func frontiersPlot(
        _ series: GrowthSeries, _ frontiers: [GrowthFrontiers.Frontier], _ measure: Measure, _ request: FigureRequest,
        title: String
    ) throws(ReportError) -> Plot? {
        guard series.count > 0 else { return nil }
        let drawn = frontiers.filter { $0.kind != .all }
        var classes = [String](repeating: "Other", count: series.count)
        for frontier in drawn.reversed() {
            for member in frontier.members { classes[member] = frontierName(frontier.kind) }
        }
        let records = series.rows.map { request.population.models.records[$0] }
        return try request.drawn { () throws(PlotError) in
            var annotations: [Annotation] = []
            for frontier in drawn {
                let times = frontier.members.map { series.times[$0] }
                guard let rate = frontier.outcome.rate, let first = times.min(), let last = times.max(),
                    let start = frontier.height(at: first), let end = frontier.height(at: last)
                else { continue }
                annotations.append(
                    .fit(
                        try FittedLine(
                            x: [first, last], y: [start, end].map(GrowthScale.log10.value),
                            words: "\(frontierName(frontier.kind)): ×\(GrowthText.factor(rate)) a year",
                            role: frontierName(frontier.kind))))
            }
            return try Plot(
                title: title, subtitle: "\(axisTitle(measure)) of \(request.what)",
                description:
                    "\(title). A point for each model, coloured by whether it is of a frontier, with a line through each frontier.",
                data: PlotData([
                    "date": .values(series.times), "value": .values(series.values), "frontier": .names(classes),
                    "hover": .names(
                        zip(records, series.values).map { record, value in
                            "\(record.name), \(record.date.iso): \(amount(value, measure))"
                        }),
                ]),
                layers: [
                    Layer(
                        .point(radius: 3),
                        Encoding(x: "date", y: "value", colour: "frontier", shape: "frontier", tooltip: "hover"))
                ], xScale: .time(), yScale: .log10(axisTitle(measure)), palette: frontierPalette,
                annotations: annotations)
        }
    }

    private static let frontierPalette = Palette(
        zip([GrowthFrontiers.Kind.runningRecord, .top10], PlotTheme.swatches).map { kind, swatch in
            Palette.Entry(frontierName(kind), label: frontierName(kind), swatch)
        } + [Palette.Entry("Other", label: "Other", PlotTheme.neutral)])
}
