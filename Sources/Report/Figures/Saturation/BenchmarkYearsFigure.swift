import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// A benchmark's verdict, state of the art and gain at the end of each year.
    static func benchmarkYears(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let page = BenchmarkPage(request) else { return try BenchmarkPage.missing(request) }
        let years = benchmarkYears(page, request)
        guard !years.isEmpty else { return FigureResult(blocks: [.note("No result is dated.")]) }
        let scores = ScoreText(unit: page.benchmark.unit)
        func percent(_ value: Double?) -> ShownTable.Cell { .init(value.map { ScoreText.percent($0) } ?? "–") }
        let figure = Figure(
            id: request.plan.id, title: request.plan.title ?? "\(page.tracked.name) year by year",
            subtitle: "At the end of each year, or at the end of the source", sentences: [], plot: nil,
            data: yearsData(years, page),
            shown: ShownTable(
                caption: "Verdict, state of the art and gain by year",
                columns: [
                    .init("At"), .init("Verdict"), .init("Why"), .init("State of the art", numeric: true),
                    .init("Gain of 12 months", numeric: true), .init("Relative", numeric: true),
                    .init("Headroom closed", numeric: true), .init("Headroom left", numeric: true),
                ],
                rows: years.reversed().map { year in
                    let judgement = year.saturation.judgement
                    return [
                        .init(judgement.judgedAt.iso), .init(judgement.verdict.label),
                        .init(judgement.reason(year.saturation.profile, limits: request.scope.thresholds)),
                        .init(year.saturation.records.last.map { scores.text($0.score) } ?? "–"),
                        .init(year.gain.map { scores.number($0.points) } ?? "–"), percent(year.gain?.relative),
                        percent(year.gain?.headroomClosed),
                        .init(year.saturation.headroom.map { ScoreText.headroom($0) } ?? "none"),
                    ]
                }),
            caption: Caption(
                n: years.last?.saturation.judgement.figures.results ?? 0, what: "dated results", coverage: nil,
                asOf: PartialDate(page.day(request)), method: FigureRequest.verdictMethod,
                interval: "Verdicts follow rules; records and gains are observed and carry no interval.",
                credits: page.credits(request)))
        return FigureResult(blocks: [.figure(figure)])
    }

    private struct JudgedYear {
        let saturation: BenchmarkSaturation
        let gain: SOTAImprovement?
    }

    private static func benchmarkYears(_ page: BenchmarkPage, _ request: FigureRequest) -> [JudgedYear] {
        let (history, end) = (page.tracked.history, page.day(request))
        guard let first = history.results.first?.day, first.year <= end.year else { return [] }
        return (first.year...end.year).compactMap { year in
            guard let yearEnd = CalendarDay(year: year, month: 12, day: 31) else { return nil }
            let day = min(yearEnd, end)
            return JudgedYear(
                saturation: BenchmarkSaturation(history, at: day, thresholds: request.scope.thresholds),
                gain: history.improvement(inMonths: 12, to: day))
        }
    }

    private static func yearsData(_ years: [JudgedYear], _ page: BenchmarkPage) -> Table {
        var builder = TableBuilder(
            name: page.tracked.id + "-years",
            schema: TableSchema(fields: [
                Field(name: "at", type: .date, title: "Day that was judged"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
                Field(name: "rule", type: .integer, title: "Rule that decided, 1 to 7"),
                Field(name: "score", type: .number, title: "State of the art", unit: page.benchmark.unit),
                Field(name: "results", type: .integer, title: "Dated results by then"),
                Field(name: "records", type: .integer, title: "Records by then"),
                Field(name: "points", type: .number, title: "Gain of 12 months", unit: page.benchmark.unit),
                Field(name: "relative", type: .number, title: "Gain, share of the earlier score"),
                Field(name: "headroom_closed", type: .number, title: "Share of the headroom closed"),
                Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for year in years {
            let judgement = year.saturation.judgement
            builder.append([
                .date(PartialDate(judgement.judgedAt)), .text(judgement.verdict.rawValue),
                .number(Double(judgement.rule)), number(year.saturation.records.last?.score),
                .number(Double(judgement.figures.results)), .number(Double(judgement.figures.records)),
                number(year.gain?.points), number(year.gain?.relative), number(year.gain?.headroomClosed),
                number(year.saturation.headroom),
            ])
        }
        return builder.table()
    }
}
