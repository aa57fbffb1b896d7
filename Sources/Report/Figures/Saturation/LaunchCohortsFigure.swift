import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Lives by the years of launch: do newer benchmarks saturate faster?
    static func launchCohorts(_ request: FigureRequest) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let lives = SaturationLives(set.tracked, at: request.day(set), thresholds: request.scope.thresholds)
        let starts = request.plan.eras.isEmpty ? [1984, 2012, 2016, 2018, 2020, 2022, 2024] : request.plan.eras
        let cohorts = LaunchCohorts(lives, starts: starts.filter { $0 <= request.day(set).year })
        let rows = cohorts.rows.filter { $0.count > 0 }
        let figure = Figure(
            id: request.plan.id, title: request.plan.title ?? "Life by years of launch",
            subtitle:
                "Bounded benchmarks by the years in which they were launched, and the share not yet saturated after 2 and 4 years",
            sentences: [
                Sentence(
                    "Cohorts differ in what is followed, and young ones are followed for a short time only, so that a median may not be reached yet."
                )
            ], plot: nil, data: cohortsData(rows),
            shown: ShownTable(
                caption: "Benchmarks by years of launch",
                columns: [
                    .init("Launched"), .init("Benchmarks", numeric: true), .init("Saturated", numeric: true),
                    .init("Unsaturated after 2 years (95 % interval)"), .init("after 4 years (95 % interval)"),
                    .init("Median life"),
                ],
                rows: rows.map { row in
                    [
                        .init(row.label), .init(NumberText.count(row.count)),
                        .init(NumberText.count(row.saturated)), .init(survivalText(row.lifetimes, 2)),
                        .init(survivalText(row.lifetimes, 4)), .init(row.lifetimes.map(medianText) ?? "–"),
                    ]
                }),
            caption: request.benchmarkCaption(
                set, n: rows.reduce(0) { $0 + $1.count }, what: "bounded benchmarks",
                method: "Kaplan–Meier within each cohort, from launch to the first verdict “saturated”.",
                interval:
                    "95 % by Greenwood's variance on the log-log scale; none where nobody saturated or fewer than 10 are at risk."
            ))
        return FigureResult(blocks: [.figure(figure)])
    }

    private static func survivalText(_ group: LifetimeCurves.Group?, _ years: Double) -> String {
        guard let group, group.curve.atRisk(at: years) > 0 else { return "–" }
        let survival = NumberText.percent(group.curve.survival(at: years))
        guard group.curve.atRisk(at: years) >= 10,
            let interval = group.curve.steps.last(where: { $0.time <= years })?.interval
        else { return survival }
        return "\(survival) (\(NumberText.percent(interval.low)) to \(NumberText.percent(interval.high)))"
    }

    private static func cohortsData(_ rows: [LaunchCohorts.Row]) -> Table {
        var builder = TableBuilder(
            name: "launch-cohorts",
            schema: TableSchema(fields: [
                Field(name: "from", type: .integer, title: "First year of launch"),
                Field(name: "to", type: .integer, title: "Last year of launch"),
                Field(name: "benchmarks", type: .integer, title: "Benchmarks"),
                Field(name: "saturated", type: .integer, title: "Of them, saturated"),
                Field(name: "years", type: .integer, title: "Years since launch"),
                Field(name: "at_risk", type: .integer, title: "Followed and unsaturated until then"),
                Field(name: "unsaturated", type: .number, title: "Share not saturated by then", unit: "share"),
            ]))
        for row in rows {
            for years in 0...10 {
                guard let curve = row.lifetimes?.curve, curve.atRisk(at: Double(years)) > 0 else { continue }
                builder.append([
                    .number(Double(row.from)), .number(Double(row.to)), .number(Double(row.count)),
                    .number(Double(row.saturated)), .number(Double(years)),
                    .number(Double(curve.atRisk(at: Double(years)))), .number(curve.survival(at: Double(years))),
                ])
            }
        }
        return builder.table()
    }
}
