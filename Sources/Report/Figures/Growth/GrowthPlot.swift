import Analysis
import Plots
import Quantities
import Records

extension FigureCatalogue {
    /// Points by sector on a log axis, one fitted line with its band for each era.
    static func growthPlot(
        _ growth: GrowthEras, _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard series.count > 0 else { return nil }
        let records = series.rows.map { request.population.models.records[$0] }
        let axis = axisTitle(measure)
        return try request.drawn { () throws(PlotError) in
            var annotations: [Annotation] = []
            for era in growth.eras {
                guard case .success(let line) = era.line, let first = era.series.times.first,
                    let last = era.series.times.last
                else { continue }
                annotations.append(.fit(try fittedLine(line, era: era, from: first, to: last)))
            }
            return try Plot(
                title: title, subtitle: "\(axis) of \(request.what)",
                description:
                    "\(title). A point for each model by publication date on a log scale, coloured by sector, with one fitted line for each era.",
                data: PlotData([
                    "date": .values(series.times), "value": .values(series.values),
                    "sector": .names(records.map(\.sector.rawValue)),
                    "hover": .names(
                        zip(records, series.values).map { record, value in
                            "\(record.name), \(record.organizations.first ?? "unknown organization"), \(record.date.iso): \(amount(value, measure))"
                        }),
                ]),
                layers: [
                    Layer(
                        .point(radius: 3),
                        Encoding(x: "date", y: "value", colour: "sector", shape: "sector", tooltip: "hover"))
                ], xScale: .time(), yScale: .log10(axis), palette: SectorPalette.palette, annotations: annotations)
        }
    }

    static func fittedLine(
        _ line: GrowthLine, era: GrowthEras.Era, from first: Double, to last: Double
    ) throws(PlotError) -> FittedLine {
        let steps = 24
        let times = (0...steps).map { first + (last - first) * Double($0) / Double(steps) }
        let values = times.map(line.value)
        let text =
            line.doublingMonthsInterval == nil
            ? "no settled trend \(era.label)"
            : "\(line.slope > 0 ? "doubles" : "halves") every \(NumberText.significant(abs(line.doublingMonths), digits: 2)) months \(era.label)"
        return try FittedLine(
            x: times, y: values.map(\.middle), low: values.map(\.low), high: values.map(\.high), words: text)
    }
}
