import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The gain of the last whole year beside the gain since launch, benchmark by benchmark.
    static func improvementTable(_ request: FigureRequest) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let year = request.lastWholeYear(set)
        let table = ImprovementTable(set.tracked, year: year)
        let gained = table.rows.filter { $0.lastYear?.relative != nil }
        guard let median = table.lastYear, let all = table.sinceLaunch else {
            return FigureResult(blocks: [.note("No benchmark with a result of \(year) is followed through it.")])
        }
        let finding = Finding(
            analysis: "benchmarkGain", measure: "relativeGain", population: "benchmarks",
            window: .init(from: year, to: year), vintage: set.vintage.label, n: gained.count, estimate: median.value,
            low: median.interval?.low, high: median.interval?.high, level: median.interval?.level.value,
            unit: "share of the earlier score",
            method: "median over benchmarks with a result of the year, order statistics",
            reason: median.interval == nil
                ? "too few benchmarks for an interval" : "as if the benchmarks were a sample",
            coverage: set.tracked.isEmpty ? nil : Double(gained.count) / Double(set.tracked.count),
            asOf: request.yearEnd(year, set),
            derived: [
                "sinceLaunch": all.value, "benchmarks": Double(table.rows.count), "leftOut": Double(table.leftOut),
                "withoutResult": Double(table.withoutResult),
            ])
        let interval =
            median.interval.map {
                " (95 % interval of the median \(ScoreText.percent($0.low)) to \(ScoreText.percent($0.high)))"
            } ?? ""
        let sentence =
            "Half of the \(NumberText.count(gained.count)) benchmarks with results of \(year) and before improved by \(ScoreText.percent(median.value)) or less in that year\(interval); since their launch the middle gain is \(ScoreText.percent(all.value))."
        let shown = Array(table.rows.prefix(request.plan.limit ?? 60))
        let figure = Figure(
            id: request.plan.id,
            title: request.plan.title
                ?? "The middle gain of \(year) is \(ScoreText.percent(median.value)), since launch \(ScoreText.percent(all.value))",
            subtitle:
                "State of the art at the end of \(year) against a year before and against the launch; the greatest gain first",
            sentences: [
                Sentence(sentence, findings: [finding.id]),
                Sentence(
                    "\(NumberText.count(table.withoutResult)) more \(table.withoutResult == 1 ? "is" : "are") followed through \(year) without a result of it: nobody knows what they gained, so that they do not count."
                ),
                Sentence(
                    "A relative gain depends on the scale: an error that falls from 2 to 1 % halves, an accuracy that rises from 98 to 99 % gains 1 %. The share of headroom closed does not."
                ),
            ], plot: nil, data: improvementData(table, set, year),
            shown: improvementShown(shown, table, request, set, year),
            caption: request.benchmarkCaption(
                set, n: gained.count, what: "benchmarks with results of \(year) and before",
                coverage: set.tracked.isEmpty ? nil : Double(gained.count) / Double(set.tracked.count),
                year: year,
                method:
                    "The running record at the end of the year against that at the end of the year before, and against that at the launch (where no result is as old, against the first). Games and other unbounded scores count too, but have no headroom.",
                interval:
                    "Gains are observed and carry no interval. That of the median is 95 % by order statistics, as if the benchmarks were drawn from all that might have been followed."
            ))
        return FigureResult(
            blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    private static func improvementShown(
        _ rows: [ImprovementTable.Row], _ table: ImprovementTable, _ request: FigureRequest, _ set: BenchmarkSet,
        _ year: Int
    ) -> ShownTable {
        func percent(_ value: Double?) -> ShownTable.Cell { .init(value.map { ScoreText.percent($0) } ?? "–") }
        return ShownTable(
            caption: rows.count < table.rows.count
                ? "The greatest \(rows.count) of \(table.rows.count) gains of \(year)"
                : "Gains of \(year) and since launch",
            columns: [
                .init("Benchmark"), .init("Area"), .init("State of the art since launch"),
                .init("End of \(year)", numeric: true), .init("Gain of \(year)", numeric: true),
                .init("Relative", numeric: true), .init("Headroom closed", numeric: true),
                .init("Relative gain since launch", numeric: true), .init("Headroom closed since", numeric: true),
            ],
            rows: rows.map { row in
                let scores = ScoreText(unit: set.records.benchmark(row.id)?.unit)
                return [
                    request.benchmarkCell(row.name, id: row.id), .init(row.area),
                    .init("", sparkline: sparkline(row, scores)),
                    .init(row.records.last.map { scores.text($0.score) } ?? "–"),
                    .init(row.lastYear.map { scores.number($0.points) } ?? "–"), percent(row.lastYear?.relative),
                    percent(row.lastYear?.headroomClosed), percent(row.sinceLaunch?.relative),
                    percent(row.sinceLaunch?.headroomClosed),
                ]
            })
    }

    /// The state of the art at the end of each year and now, at most twelve of them.
    private static func sparkline(_ row: ImprovementTable.Row, _ scores: ScoreText) -> Sparkline {
        guard let first = row.records.first, let last = row.records.last else {
            return Sparkline([], description: "\(row.name): no record")
        }
        let years = first.day.year...last.day.year
        let values = years.suffix(12).map { year in row.records.last { $0.day.year <= year }?.score }
        return Sparkline(
            values,
            description:
                "\(row.name): \(scores.text(first.score)) to \(scores.text(last.score))")
    }

    private static func improvementData(_ table: ImprovementTable, _ set: BenchmarkSet, _ year: Int) -> Table {
        var builder = TableBuilder(
            name: "improvement",
            schema: TableSchema(fields: [
                Field(name: "benchmark", type: .text, title: "Id of the benchmark"),
                Field(name: "name", type: .text, title: "Benchmark"),
                Field(name: "area", type: .category(allowed: nil), title: "Area"),
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "unit", type: .category(allowed: nil), title: "Unit of scores and points"),
                Field(name: "score", type: .number, title: "State of the art at the end of the year"),
                Field(name: "points", type: .number, title: "Gain of the year"),
                Field(name: "relative", type: .number, title: "Gain of the year, share of the earlier score"),
                Field(name: "headroom_closed", type: .number, title: "Share of the headroom closed in the year"),
                Field(name: "since", type: .date, title: "Date of the record at launch, or of the first"),
                Field(name: "points_since_launch", type: .number, title: "Gain since launch"),
                Field(
                    name: "relative_since_launch", type: .number, title: "Gain since launch, share of the score then"),
                Field(name: "headroom_closed_since_launch", type: .number, title: "Share of the headroom closed since"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for row in table.rows {
            builder.append([
                .text(row.id), .text(row.name), .text(row.area), .number(Double(year)),
                set.records.benchmark(row.id)?.unit.map(Cell.text) ?? .unknown, number(row.records.last?.score),
                number(row.lastYear?.points), number(row.lastYear?.relative), number(row.lastYear?.headroomClosed),
                row.sinceLaunch.map { .date($0.from.date) } ?? .unknown, number(row.sinceLaunch?.points),
                number(row.sinceLaunch?.relative),
                number(row.sinceLaunch?.headroomClosed),
            ])
        }
        return builder.table()
    }
}
