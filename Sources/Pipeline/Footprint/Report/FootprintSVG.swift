import Footprint
import Plots
import Quantities

/// An estimate as a drawing that stands alone: the ranges of carbon beside familiar masses, or the levers one after another.
public enum FootprintSVG {
    /// - Throws: `Failure` of usage where nothing was estimated, so that there is nothing to draw; of a bug, should the plot
    ///   not hold together.
    public static func bytes(_ report: FootprintReport) throws(Failure) -> [UInt8] {
        guard report.estimate.energy != nil else {
            throw Failure(
                .usage, "Nothing could be estimated, so there is nothing to draw; --format table says why.")
        }
        do {
            return SVGWriter(.standalone()).bytes(try plot(report))
        } catch {
            throw Failure(.bug, "The drawing failed: \(error)\n  Please report it with the command line.")
        }
    }

    private static func plot(_ report: FootprintReport) throws(PlotError) -> Plot {
        if let waterfall = report.carbonLevers {
            return try steps(waterfall, of: "Operational carbon", "tCO2e", report) { $0.tonnes }
        }
        if let waterfall = report.energyLevers {
            return try steps(waterfall, of: "Energy", "MWh", report) { $0.megawattHours }
        }
        return report.estimate.operationalCarbon == nil ? try energyPlot(report) : try carbonPlot(report)
    }

    private static func carbonPlot(_ report: FootprintReport) throws(PlotError) -> Plot {
        let estimate = report.estimate
        let ranges = [
            ("Operational", estimate.operationalCarbon), ("Operational, as contracted", estimate.marketBasedCarbon),
            ("Embodied", estimate.embodiedCarbon), ("Both", report.split?.total),
        ].compactMap { name, range in range.flatMap { $0.mid > .zero ? (name, $0) : nil } }
        // One that lies far from the ranges would only widen the axis.
        let ends = (ranges.map(\.1.low.tonnes).min() ?? 0, ranges.map(\.1.high.tonnes).max() ?? 0)
        let familiar = report.equivalents.map(\.equivalent).filter {
            (ends.0 / 20...ends.1 * 20).contains($0.mass.tonnes)
        }
        return try intervals(
            ranges.map { ($0, $1.low.tonnes, $1.mid.tonnes, $1.high.tonnes) }, "Carbon (tCO2e)", report,
            annotations: familiar.map { .reference(.vertical(at: $0.mass.tonnes, $0.name)) })
    }

    private static func energyPlot(_ report: FootprintReport) throws(PlotError) -> Plot {
        let ranges = [("Energy", report.estimate.energy), ("Of the computers", report.estimate.computerEnergy)]
            .compactMap { name, range in range.map { (name, $0) } }
        return try intervals(
            ranges.map { ($0, $1.low.megawattHours, $1.mid.megawattHours, $1.high.megawattHours) }, "Energy (MWh)",
            report, annotations: [])
    }

    private static func intervals(
        _ ranges: [(name: String, low: Double, mid: Double, high: Double)], _ axis: String, _ report: FootprintReport,
        annotations: [Annotation]
    ) throws(PlotError) -> Plot {
        try Plot(
            title: FootprintRows(report: report).title, subtitle: axis,
            description: "A dot for each median and a line from the 5th to the 95th percentile, on a log scale.",
            caption: caption(report),
            data: PlotData([
                "part": .names(ranges.map(\.name)), "mid": .values(ranges.map(\.mid)),
                "low": .values(ranges.map(\.low)), "high": .values(ranges.map(\.high)),
            ]), layers: .dotAndInterval(category: "part", estimate: "mid", low: "low", high: "high"),
            xScale: .log10(axis), yScale: .band(order: ranges.map(\.name)), annotations: annotations)
    }

    private static func steps<Unit>(
        _ waterfall: Footprint.Waterfall<Unit>, of part: String, _ unit: String, _ report: FootprintReport,
        _ number: (Quantity<Unit>) -> Double
    ) throws(PlotError) -> Plot {
        let form = try Plots.Waterfall(
            start: .init(report.run.name, number(waterfall.start.mid)),
            steps: waterfall.steps.filter(\.applies).map { .init($0.lever.name, 1 / $0.lever.gain) },
            end: "with all levers", arithmetic: .factors)
        return try Plot(
            title: "\(part) of \(report.run.name) with levers: \(NumberText.significant(waterfall.gain)) times less",
            subtitle: "Medians, \(unit)", description: "Bars on a log scale, one for each lever.",
            caption: caption(report) + " A what-if.", data: form.data, layers: form.layers,
            xScale: .log10("\(part) (\(unit))"), yScale: .band(), palette: Plots.Waterfall.palette)
    }

    private static func caption(_ report: FootprintReport) -> String {
        "\(FootprintWords.rung(report.estimate.rung)); \(FootprintWords.boundary(report.estimate.boundary)); "
            + "method \(report.estimate.method). Ranges: 5th to 95th percentile."
    }
}
