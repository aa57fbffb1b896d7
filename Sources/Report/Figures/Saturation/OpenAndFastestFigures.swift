import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The shortest lives from launch to saturation.
    static func fastestToSaturate(_ request: FigureRequest) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let lives = SaturationLives(set.tracked, at: request.day(set), thresholds: request.scope.thresholds)
        let fastest = lives.fastest
        guard let first = fastest.first else {
            return FigureResult(blocks: [.note("No benchmark has saturated by \(request.day(set).iso).")])
        }
        let shown = fastest.prefix(request.plan.limit ?? 15)
        let figure = Figure(
            id: request.plan.id,
            title: request.plan.title
                ?? "\(first.name) saturated fastest, in \(NumberText.fixed(first.years, decimals: 1)) years",
            subtitle:
                "Benchmarks by years from launch to the first verdict “saturated”; those without a stated launch from their first result",
            sentences: [], plot: nil, data: lifetimesData(lives),
            shown: ShownTable(
                caption: "The fastest \(shown.count) of \(fastest.count) that saturated",
                columns: [
                    .init("Benchmark"), .init("Area"), .init("Start"), .init("Saturated"),
                    .init("Years", numeric: true),
                ],
                rows: shown.map { life in
                    [
                        request.benchmarkCell(life.name, id: life.id), .init(life.area),
                        .init(life.start.iso + (life.startIsLaunch ? "" : " (first result)")), .init(life.end.iso),
                        .init(NumberText.fixed(life.years, decimals: 1)),
                    ]
                }),
            caption: request.benchmarkCaption(
                set, n: lives.lives.count, what: "bounded benchmarks",
                method:
                    "The first day on which the rules say “saturated”; a rule that looks at a window of months is asked at the end of each month.",
                interval:
                    "Dates are observed and carry no interval. One that is dated by its first result may be older."))
        return FigureResult(blocks: [.figure(figure)])
    }

    /// The bounded benchmarks with headroom left.
    static func openBenchmarks(_ request: FigureRequest) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let day = request.day(set)
        let open = OpenBenchmarks(set.tracked, at: day, thresholds: request.scope.thresholds).rows
        let followed = open.filter { request.scope.year == nil || $0.judgement.judgedAt == day }
        let shown = followed.prefix(request.plan.limit ?? 20)
        guard !shown.isEmpty else {
            return FigureResult(blocks: [.note("No followed benchmark is open on \(day.iso).")])
        }
        let figure = Figure(
            id: request.plan.id,
            title: request.plan.title
                ?? openTitle(followed.filter { $0.judgement.judgedAt > day.adding(months: -6) }),
            subtitle:
                "Bounded benchmarks by headroom on \(day.iso)\(request.scope.year == nil ? " or at the end of their source" : "")",
            sentences: [
                Sentence(
                    "Left out are those that read “saturated”, “dormant”, “no new record” or “insufficient data”: they are closed, or nobody knows how they would stand. The title is of those whose source was kept into the six months before \(day.iso)."
                )
            ], plot: nil, data: openData(open),
            shown: ShownTable(
                caption: "The \(shown.count) most open of \(followed.count)",
                columns: [
                    .init("Benchmark"), .init("Area"), .init("Start"), .init("Headroom", numeric: true),
                    .init("Verdict"),
                    .init("Judged at"),
                ],
                rows: shown.map { row in
                    [
                        request.benchmarkCell(row.name, id: row.id), .init(row.area), .init(row.start.iso),
                        .init(ScoreText.headroom(row.headroom)), .init(row.judgement.verdict.label),
                        .init(row.judgement.judgedAt.iso),
                    ]
                }),
            caption: request.benchmarkCaption(
                set, n: followed.count, what: "open benchmarks", method: FigureRequest.verdictMethod,
                interval: "Headroom is observed and carries no interval."))
        return FigureResult(blocks: [.figure(figure)])
    }

    /// Only those followed into the newest six months compete.
    private static func openTitle(_ current: [OpenBenchmarks.Row]) -> String {
        guard let first = current.first else { return "Open benchmarks by headroom" }
        return
            "Of \(NumberText.count(current.count)) judged and followed benchmarks that are open, \(first.name) has the most headroom left, \(ScoreText.headroom(first.headroom))"
    }

    private static func openData(_ rows: [OpenBenchmarks.Row]) -> Table {
        var builder = TableBuilder(
            name: "open-benchmarks",
            schema: TableSchema(fields: [
                Field(name: "benchmark", type: .text, title: "Id of the benchmark"),
                Field(name: "name", type: .text, title: "Benchmark"),
                Field(name: "area", type: .category(allowed: nil), title: "Area"),
                Field(name: "start", type: .date, title: "Launch, or first result"),
                Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
                Field(name: "judged_at", type: .date, title: "Day that was judged"),
            ]))
        for row in rows {
            builder.append([
                .text(row.id), .text(row.name), .text(row.area), .date(PartialDate(row.start)), .number(row.headroom),
                .text(row.judgement.verdict.rawValue), .date(PartialDate(row.judgement.judgedAt)),
            ])
        }
        return builder.table()
    }
}
