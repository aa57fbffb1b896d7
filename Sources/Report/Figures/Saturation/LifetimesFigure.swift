import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How long benchmarks last from launch to saturation, by area.
    static func saturationLifetimes(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let day = request.day(set)
        let lives = SaturationLives(set.tracked, at: day, thresholds: request.scope.thresholds)
        let curves = LifetimeCurves(lives)
        guard let all = curves.all else { return FigureResult(blocks: [.note("No benchmark has a life to follow.")]) }
        let areas = curves.byArea.filter { $0.curve.count >= 10 }
        let finding = lifetimeFinding(all, lives, day, set)
        let title =
            request.plan.title
            ?? "\(NumberText.count(all.curve.endedCount)) of \(NumberText.count(all.curve.count)) benchmarks saturated; the median life is \(finding.median)"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Share of bounded benchmarks not yet saturated, by years since launch (Kaplan–Meier)",
            sentences: [
                Sentence(finding.stated.sentence, findings: [finding.stated.finding.id]),
                Sentence(omissions(lives)),
                Sentence(
                    "A life ends on the day of the first verdict “saturated”; one that is no longer followed counts as long as its source was kept, and then leaves the risk set."
                ),
                Sentence(
                    "It counts the first time only: a benchmark that once read “saturated” may have another verdict today."
                ),
            ],
            plot: try lifetimesPlot(all, areas, request, title: title), data: lifetimesData(lives),
            shown: lifetimesShown([all] + curves.byArea),
            caption: request.benchmarkCaption(
                set, n: all.curve.count, what: "bounded benchmarks",
                method:
                    "Kaplan–Meier from launch (or, where it is unknown, from the first result) to the first verdict “saturated”; unsaturated ones are censored at the day to which they are known. A line stops where fewer than 10 are at risk; areas with fewer than 10 benchmarks are in the table only.",
                interval:
                    "95 % intervals by Greenwood's variance on the log-log scale. A median is told only where at least 10 are at risk."
            ))
        return FigureResult(blocks: [.figure(figure)], findings: [finding.stated])
    }

    private static func lifetimeFinding(
        _ all: LifetimeCurves.Group, _ lives: SaturationLives, _ day: CalendarDay, _ set: BenchmarkSet
    ) -> (median: String, stated: StatedFinding) {
        var (estimate, low, high, level): (Double?, Double?, Double?, Double?)
        var reason: String?
        let median: String
        switch all.curve.median {
        case .reached(let time, let interval):
            (estimate, low, high, level) = (time, interval.low, interval.high, interval.level.value)
            if interval.isOpenAbove { (high, reason) = (nil, "the upper end is not reached") }
            median = "\(NumberText.fixed(time, decimals: 1)) years"
        case .notReached, .tooFewAtRisk: (median, reason) = ("not reached", standText(all))
        }
        let finding = Finding(
            analysis: "saturationLifetime", measure: "years", population: "benchmarks",
            window: .init(from: nil, to: day.year), vintage: set.vintage.label, n: all.curve.count, estimate: estimate,
            low: low, high: high, level: level, unit: "years", method: "Kaplan–Meier, log-log Greenwood",
            reason: reason, asOf: PartialDate(day), derived: ["saturated": Double(all.curve.endedCount)])
        let interval = low.map { low in
            " (95 % interval \(NumberText.fixed(low, decimals: 1)) to \(high.map { NumberText.fixed($0, decimals: 1) } ?? "open"))"
        }
        let sentence =
            "Of \(NumberText.count(all.curve.count)) bounded benchmarks \(NumberText.count(all.curve.endedCount)) saturated; the median life from launch to saturation is \(median)\(interval ?? "")\(reason.map { ", since \($0)" } ?? "")."
        return (median, StatedFinding(finding, sentence: sentence))
    }

    /// Where the curve stands as far as it is told.
    private static func standText(_ group: LifetimeCurves.Group) -> String {
        guard let until = group.toldUntil else {
            return "fewer than \(LifetimeCurves.Group.leastAtRisk) benchmarks are at risk"
        }
        return
            "the curve stands at \(NumberText.percent(group.curve.survival(at: until))) after \(NumberText.fixed(until, decimals: 1)) years, with \(NumberText.count(group.curve.atRisk(at: until))) at risk"
    }

    private static func omissions(_ lives: SaturationLives) -> String {
        let words: [SaturationLives.Omission: String] = [
            .unbounded: "unbounded", .unreachable: "bounded by what nobody reaches", .bornSaturated: "born saturated",
            .noResult: "without a result by then", .notFollowed: "not followed beyond the launch",
        ]
        let parts = SaturationLives.Omission.allCases.compactMap { omission -> String? in
            guard let count = lives.omitted[omission], count > 0 else { return nil }
            return "\(NumberText.count(count)) \(words[omission] ?? omission.rawValue)"
        }
        return parts.isEmpty ? "No benchmark is left out." : "Left out: \(parts.joined(separator: ", "))."
    }

    static func lifetimesData(_ lives: SaturationLives) -> Table {
        var builder = TableBuilder(
            name: "saturation-lifetimes",
            schema: TableSchema(fields: [
                Field(name: "benchmark", type: .text, title: "Id of the benchmark"),
                Field(name: "name", type: .text, title: "Benchmark"),
                Field(name: "area", type: .category(allowed: nil), title: "Area"),
                Field(name: "start", type: .date, title: "Launch, or first result"),
                Field(name: "start_is_launch", type: .boolean, title: "Whether the launch is known"),
                Field(name: "end", type: .date, title: "Saturated, or last day known not to be"),
                Field(name: "saturated", type: .boolean, title: "Whether it saturated"),
                Field(name: "years", type: .number, title: "Years from start to end", unit: "years"),
            ]))
        for life in lives.lives {
            builder.append([
                .text(life.id), .text(life.name), .text(life.area), .date(PartialDate(life.start)),
                .boolean(life.startIsLaunch), .date(PartialDate(life.end)), .boolean(life.isSaturated),
                .number(life.years),
            ])
        }
        return builder.table()
    }

    private static func lifetimesShown(_ groups: [LifetimeCurves.Group]) -> ShownTable {
        let years = [0, 1, 2, 3, 5, 8, 12]
        return ShownTable(
            caption: "Lives by area, with the numbers at risk at whole years from launch",
            columns: [
                .init("Area"), .init("Benchmarks", numeric: true), .init("Saturated", numeric: true),
                .init("Median life"),
            ] + years.map { .init("At risk, year \($0)", numeric: true) },
            rows: groups.map { group in
                [
                    .init(group.name), .init(NumberText.count(group.curve.count)),
                    .init(NumberText.count(group.curve.endedCount)), .init(medianText(group)),
                ] + years.map { .init(NumberText.count(group.curve.atRisk(at: Double($0)))) }
            })
    }

    static func medianText(_ group: LifetimeCurves.Group) -> String {
        switch group.curve.median {
        case .reached(let time, _): "\(NumberText.fixed(time, decimals: 1)) years"
        case .notReached: "not reached"
        case .tooFewAtRisk(let count): "not told, \(count) at risk"
        }
    }
}
