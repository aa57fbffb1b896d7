import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// METR's time horizons and how fast the record doubles, each suite by itself.
    static func timeHorizons(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let all = request.scope.tables["metr-horizons"].map(TimeHorizon.all) ?? []
        guard !all.isEmpty else { return FigureResult(lacking: "time horizons", in: request.scope) }
        let day = request.scope.year.flatMap { CalendarDay(year: $0, month: 12, day: 31) }
        let last = all.map(\.date.representativeDay).max() ?? request.scope.asOf.representativeDay
        let suites = HorizonGrowth.all(
            all, upTo: day ?? last, seed: request.scope.seed, resamples: request.scope.resamples)
        let known = suites.flatMap(\.horizons)
        guard !known.isEmpty, let newest = suites.last else {
            return FigureResult(blocks: [.note("No time horizon is known by \((day ?? last).iso).")])
        }
        let findings = suites.map { statedHorizon($0, day ?? last, request) }
        let title = request.plan.title ?? horizonTitle(newest)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Length of the tasks that a model completes half of the time, by the time that people take, in minutes; by suite of tasks",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) } + [
                Sentence(
                    "A horizon has no bound, so it has no headroom and is never called saturated; the suites hold other tasks and are never joined."
                ),
                Sentence("A running record also rises because there are more attempts."),
            ], plot: try horizonsPlot(suites, request, title: title), data: horizonsData(suites),
            shown: horizonsShown(suites),
            caption: Caption(
                n: known.count, what: "models with a time horizon", coverage: nil, asOf: PartialDate(day ?? last),
                method:
                    "The slope of the running record on log10, resampled as a whole cloud (residual bootstrap, recentred). A model tested on both suites counts in each.",
                interval:
                    "95 % by \(NumberText.count(request.scope.resamples)) resamples; those of single horizons in the CSV are METR's own.",
                credits: request.scope.credits(resource: "metr-horizons")))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func horizonTitle(_ suite: HorizonGrowth) -> String {
        guard let months = suite.recordDoublingMonths, months.value > 0 else {
            return "Time horizons of \(NumberText.count(suite.horizons.count)) models on suite \(suite.suite)"
        }
        return
            "The record time horizon doubled every \(NumberText.significant(months.value)) months (suite \(suite.suite))"
    }

    private static func statedHorizon(
        _ suite: HorizonGrowth, _ day: CalendarDay, _ request: FigureRequest
    ) -> StatedFinding {
        let months = suite.recordDoublingMonths
        let interval = months?.interval
        var reason: String?
        if months == nil {
            if case .failure(let why) = suite.frontier { reason = "\(why)" }
        } else if interval == nil {
            reason = "the slope's interval holds 0 or could not be made"
        }
        let finding = Finding(
            analysis: "timeHorizon", measure: "doublingTime", population: "suite \(suite.suite)",
            window: .init(from: nil, to: day.year), vintage: request.scope.models.vintage.label,
            n: suite.horizons.count, estimate: months?.value, low: interval?.low, high: interval?.high,
            level: interval?.level.value, unit: "months",
            method: "running record on log10, recentred residual bootstrap", reason: reason, asOf: PartialDate(day),
            derived: ["records": Double(suite.records.count), "longestMinutes": suite.records.last?.minutes ?? 0],
            labels: ["suite": suite.suite, "name": suite.records.last?.model ?? ""])
        let record =
            suite.records.last.map {
                ", now \(NumberText.significant($0.minutes)) minutes (\($0.model), \($0.date.iso))"
            } ?? ""
        guard let months, months.value > 0 else {
            return StatedFinding(
                finding,
                sentence: "Suite \(suite.suite): \(reason ?? "the record does not grow")\(record).")
        }
        let range =
            interval.map {
                " (95 % interval \(NumberText.significant(min($0.low, $0.high))) to \(NumberText.significant(max($0.low, $0.high))))"
            } ?? ", without an interval, since \(reason ?? "it could not be made")"
        return StatedFinding(
            finding,
            sentence:
                "Suite \(suite.suite), \(NumberText.count(suite.horizons.count)) models: the record horizon doubled every \(NumberText.significant(months.value)) months\(range)\(record)."
        )
    }

    private static func horizonsPlot(
        _ suites: [HorizonGrowth], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let rows = suites.flatMap { suite in suite.horizons.map { (suite, $0) } }
        let records = suites.flatMap { suite in suite.records.map { (suite.suite, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A point for each model on a log axis, with METR's own interval; steps are each suite's record.",
                data: PlotData([
                    "date": .values(rows.map(\.1.date.decimalYear)), "minutes": .values(rows.map(\.1.minutes)),
                    "low": .numbers(rows.map { $0.1.lowMinutes.flatMap { $0 > 0 ? $0 : nil } }),
                    "high": .numbers(rows.map(\.1.highMinutes)), "suite": .names(rows.map { "suite \($0.0.suite)" }),
                    "hover": .names(
                        rows.map { "\($0.1.model), \($0.1.date.iso): \(NumberText.significant($0.1.minutes)) minutes" }),
                ]),
                layers: [
                    Layer(.rule(width: 1), Encoding(x: "date", y: "low", y2: "high", colour: "suite")),
                    Layer(.point(), Encoding(x: "date", y: "minutes", colour: "suite", tooltip: "hover")),
                    Layer(
                        .line(.step), Encoding(x: "date", y: "minutes", colour: "suite"),
                        data: PlotData([
                            "date": .values(records.map(\.1.date.decimalYear)),
                            "minutes": .values(records.map(\.1.minutes)),
                            "suite": .names(records.map { "suite \($0.0)" }),
                        ])),
                ], xScale: .time(), yScale: .log10("Time horizon (minutes)"), guides: Guides(series: .legend))
        }
    }

    private static func horizonsShown(_ suites: [HorizonGrowth]) -> ShownTable {
        ShownTable(
            caption: "Records of each suite",
            columns: [
                .init("Suite"), .init("Date"), .init("Model"), .init("Horizon (minutes)", numeric: true),
                .init("METR's 95 % interval"),
            ],
            rows: suites.flatMap { suite in
                suite.records.reversed().map { record in
                    let interval = record.lowMinutes.flatMap { low in
                        record.highMinutes.map {
                            "\(NumberText.significant(low)) to \(NumberText.significant($0))"
                        }
                    }
                    return [
                        .init(suite.suite), .init(record.date.iso), .init(record.model),
                        .init(NumberText.significant(record.minutes)), .init(interval ?? "–"),
                    ]
                }
            })
    }

    private static func horizonsData(_ suites: [HorizonGrowth]) -> Table {
        var builder = TableBuilder(
            name: "time-horizons",
            schema: TableSchema(fields: [
                Field(name: "suite", type: .category(allowed: nil), title: "Suite of tasks"),
                Field(name: "model", type: .text, title: "Model"), Field(name: "date", type: .date, title: "Released"),
                Field(name: "minutes", type: .number, title: "Time horizon", unit: "minutes"),
                Field(name: "low_minutes", type: .number, title: "Lower end of METR's interval", unit: "minutes"),
                Field(name: "high_minutes", type: .number, title: "Upper end of METR's interval", unit: "minutes"),
                Field(name: "record", type: .boolean, title: "Longer than every earlier one of the suite"),
            ]))
        for suite in suites {
            for horizon in suite.horizons {
                builder.append([
                    .text(suite.suite), .text(horizon.model), .date(horizon.date), .number(horizon.minutes),
                    horizon.lowMinutes.map(Cell.number) ?? .unknown, horizon.highMinutes.map(Cell.number) ?? .unknown,
                    .boolean(suite.records.contains(horizon)),
                ])
            }
        }
        return builder.table()
    }
}
