import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// MLPerf's best minutes to train, round by round.
    static func trainingTimes(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let all = request.scope.tables["mlperf"].map(TrainingTime.all) ?? []
        guard !all.isEmpty else { return FigureResult(lacking: "times to train", in: request.scope) }
        let end = request.scope.year.flatMap { CalendarDay(year: $0, month: 12, day: 31) }
        let known = all.filter { time in
            end.map { end in time.runDate.map { $0.representativeDay <= end } ?? false } ?? true
        }
        let times = TrainingTimes.all(known)
        let rows = times.flatMap(\.rows)
        guard let lastRun = rows.compactMap({ $0.time.runDate?.representativeDay }).max() else {
            return FigureResult(blocks: [.note("No time to train is known by the end of the year.")])
        }
        let resubmitted = rows.count(where: \.isResubmitted)
        let title = request.plan.title ?? timesTitle(times)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Best minutes to train of each MLPerf task, round by round, on as many accelerators as the submitter took",
            sentences: [
                Sentence(
                    "\(NumberText.count(resubmitted)) of \(NumberText.count(rows.count)) results are an earlier round's, submitted again, and tell nothing of progress."
                ),
                Sentence(
                    "“ssd” is RetinaNet on OpenImages from round v2.0 on, another task, and stands with retinanet; “mask” stands with maskrcnn."
                ),
                Sentence(
                    "A bigger machine trains faster, so that minutes times accelerators stand beside the minutes; rounds change their targets, so that the times of one task compare only roughly."
                ),
            ], plot: try timesPlot(times, request, title: title), data: timesData(times), shown: timesShown(times),
            caption: Caption(
                n: rows.count, what: "best results of a task and round",
                coverage: known.isEmpty ? nil : Double(known.count) / Double(all.count),
                asOf: PartialDate(end.map { min($0, lastRun) } ?? lastRun),
                method:
                    "A result counts as submitted again when it ran no later than the last run of the round before.",
                interval: "Each is one submission's median run and carries no interval.",
                credits: request.scope.credits(resource: "mlperf")))
        return FigureResult(blocks: [.figure(figure)])
    }

    private static func timesTitle(_ times: [TrainingTimes]) -> String {
        guard let median = TrainingTimes.medianTimesFaster(times) else { return "Times to train of MLPerf tasks" }
        return
            "Half of \(NumberText.count(median.count)) MLPerf tasks train at least \(NumberText.significant(median.value)) times as fast at best as in their first round"
    }

    private static func timesPlot(
        _ times: [TrainingTimes], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        // The seven tasks with the most rounds; the table has all.
        let shown = times.sorted { ($1.rows.count, $0.benchmark) < ($0.rows.count, $1.benchmark) }.prefix(7)
        let rows = shown.flatMap { task in task.rows.filter { !$0.isResubmitted }.map { (task.benchmark, $0) } }
        let rounds = Set(times.flatMap { $0.rows.map(\.time.round) }).sorted().map(\.label)
        guard !rows.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A line for each of \(shown.count) tasks on a log axis; results submitted again are left out.",
                data: PlotData([
                    "round": .names(rows.map(\.1.time.round.label)), "minutes": .values(rows.map(\.1.time.minutes)),
                    "task": .names(rows.map(\.0)),
                ]),
                layers: [
                    .line(x: "round", y: "minutes", colour: "task"),
                    Layer(.point(), Encoding(x: "round", y: "minutes", colour: "task")),
                ], xScale: .band("Round", order: rounds), yScale: .log10("Minutes to train"),
                guides: Guides(series: .legend))
        }
    }

    private static func timesShown(_ times: [TrainingTimes]) -> ShownTable {
        ShownTable(
            caption: "The first and the best result of each task",
            columns: [
                .init("Task"), .init("Rounds", numeric: true), .init("First (minutes)", numeric: true),
                .init("Best (minutes)", numeric: true), .init("Times faster", numeric: true),
                .init("First (accelerator minutes)", numeric: true),
                .init("At the best (accelerator minutes)", numeric: true),
                .init("New runs without a record", numeric: true),
            ],
            rows: times.compactMap { task in
                guard let first = task.rows.first, let best = task.rows.last(where: \.isRecord) else { return nil }
                func minutes(_ value: Double?) -> ShownTable.Cell {
                    .init(value.map { NumberText.significant($0) } ?? "unknown")
                }
                return [
                    .init(task.benchmark), .init(NumberText.count(task.rows.count)), minutes(first.time.minutes),
                    minutes(best.time.minutes), minutes(first.time.minutes / best.time.minutes),
                    minutes(first.acceleratorMinutes), minutes(best.acceleratorMinutes),
                    .init(NumberText.count(task.roundsWithoutProgress)),
                ]
            })
    }

    private static func timesData(_ times: [TrainingTimes]) -> Table {
        var builder = TableBuilder(
            name: "training-times",
            schema: TableSchema(fields: [
                Field(name: "task", type: .category(allowed: nil), title: "Task"),
                Field(name: "round", type: .text, title: "Round"),
                Field(name: "run_date", type: .date, title: "Median date of the runs"),
                Field(name: "minutes", type: .number, title: "Best time to train", unit: "minutes"),
                Field(name: "accelerators", type: .number, title: "Accelerators"),
                Field(name: "accelerator_minutes", type: .number, title: "Minutes times accelerators", unit: "minutes"),
                Field(name: "accelerator", type: .text, title: "Accelerator"),
                Field(name: "submitter", type: .text, title: "Submitter"),
                Field(name: "resubmitted", type: .boolean, title: "An earlier round's result, submitted again"),
                Field(name: "record", type: .boolean, title: "Faster than every earlier round"),
            ]))
        for row in times.flatMap(\.rows) {
            let time = row.time
            builder.append([
                .text(time.task), .text(time.round.label), time.runDate.map(Cell.date) ?? .unknown,
                .number(time.minutes), time.acceleratorCount.map(Cell.number) ?? .unknown,
                row.acceleratorMinutes.map(Cell.number) ?? .unknown, time.accelerator.map(Cell.text) ?? .unknown,
                time.submitter.map(Cell.text) ?? .unknown, .boolean(row.isResubmitted), .boolean(row.isRecord),
            ])
        }
        return builder.table()
    }
}
