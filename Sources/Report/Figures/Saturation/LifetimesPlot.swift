import Analysis
import Plots

extension FigureCatalogue {
    /// Step curves that fall from 1 as long as at least 10 are at risk, the curve over everything with its interval.
    static func lifetimesPlot(
        _ all: LifetimeCurves.Group, _ areas: [LifetimeCurves.Group], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard !all.curve.steps.isEmpty, let until = all.toldUntil else { return nil }
        let groups = [all] + areas
        let points = groups.flatMap { group in steps(group).map { (group.name, $0.years, $0.survival) } }
        return try request.drawn { () throws(PlotError) in
            let band = all.curve.steps.filter { $0.time <= until }.compactMap { step in
                step.interval.map { (years: step.time, low: $0.low, high: $0.high) }
            }
            return try Plot(
                title: title,
                description:
                    "\(title). Steps fall from one as benchmarks saturate; the shaded band is the interval of all of them.",
                data: PlotData([
                    "years": .values(points.map(\.1)), "survival": .values(points.map(\.2)),
                    "area": .names(points.map(\.0)),
                ]),
                layers: [
                    .band(
                        x: "years", low: "low", high: "high",
                        data: PlotData([
                            "years": .values(band.map(\.years)), "low": .values(band.map(\.low)),
                            "high": .values(band.map(\.high)),
                        ]), role: Layer.neutral), .steps(x: "years", y: "survival", colour: "area"),
                ], xScale: .linear("Years since launch", includesZero: true),
                yScale: .linear("Not yet saturated", domain: 0...1, style: .percent))
        }
    }

    private static func steps(_ group: LifetimeCurves.Group) -> [(years: Double, survival: Double)] {
        guard let until = group.toldUntil else { return [] }
        return [(0, 1)] + group.curve.steps.filter { $0.time <= until }.map { ($0.time, $0.survival) }
            + [(until, group.curve.survival(at: until))]
    }
}
