import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// A benchmark's results, records, baselines and the curve that results tend along, with what is said of them.
    static func benchmarkHistory(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let page = BenchmarkPage(request) else { return try BenchmarkPage.missing(request) }
        let (tracked, benchmark) = (page.tracked, page.benchmark)
        let analysis = BenchmarkAnalysis(
            tracked.history, at: page.day(request), thresholds: request.scope.thresholds)
        let sentences = SaturationSentences(analysis, name: tracked.name, unit: benchmark.unit)
        let stated = statedVerdict(
            JudgedBenchmark(tracked: tracked, unit: benchmark.unit, saturation: analysis.saturation), request, page.set)
        let ceiling = statedCeiling(analysis, sentences, page)
        let judgement = analysis.saturation.judgement
        let title = request.plan.title ?? "\(tracked.name): \(judgement.verdict.label) on \(judgement.judgedAt.iso)"
        let all = analysis.results.count + analysis.saturation.undated.count
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "\(page.metric); every dated result, the state of the art as steps",
            sentences: sentences.ceiling.map { Sentence($0, findings: [ceiling?.finding.id].compactMap { $0 }) },
            plot: try request.drawn { () throws(PlotError) in
                try SaturationPlot(analysis, metric: benchmark.metric, unit: benchmark.unit).plot(title: title)
            }, data: historyData(page, analysis), shown: historyShown(analysis, benchmark),
            caption: Caption(
                n: analysis.results.count, what: "dated results",
                coverage: all == 0 ? nil : Double(analysis.results.count) / Double(all),
                asOf: PartialDate(judgement.judgedAt),
                method: FigureRequest.verdictMethod + curveMethod
                    + (FigureRequest.isHub(page.source.resource) ? " " + FigureRequest.hubDates : ""),
                interval: intervalText(tracked.history.profile), credits: page.credits(request)))
        return FigureResult(
            blocks: [.list(sentences.all.map { Sentence($0, findings: [stated.finding.id]) }), .figure(figure)],
            findings: [stated] + [ceiling].compactMap { $0 })
    }

    private static let curveMethod =
        "The curve is the best of logistic, Gompertz and exponential growth to a ceiling by AICc."

    private static func intervalText(_ profile: BenchmarkProfile) -> String {
        guard profile.scale.kind.isBounded else { return "There is none: records and gains are observed." }
        return switch profile.completeness {
        case .allResults:
            "The ceiling's 95 % interval is a profile over all three curves; records, headroom and gains are observed. The error halving time has none, since a running record only improves and its residuals depend on each other."
        case .onlyRecords:
            "There is none: only records are known, and intervals from records alone were measured to hold the ceiling in 26 to 95 % of made histories."
        }
    }

    private static func historyShown(_ analysis: BenchmarkAnalysis, _ benchmark: Benchmark) -> ShownTable {
        let scores = ScoreText(unit: benchmark.unit)
        let scale = analysis.history.profile.scale
        let records = analysis.saturation.records
        return ShownTable(
            caption: "The records, newest first",
            columns: [
                .init("Date"), .init("Record by"), .init("Score", numeric: true), .init("Gain", numeric: true),
                .init("Headroom left", numeric: true),
            ],
            rows: records.indices.reversed().map { index in
                let record = records[index]
                let gain = index == 0 ? nil : scale.direction.signed(record.score - records[index - 1].score)
                return [
                    .init(record.date.iso), .init(record.name.isEmpty ? "unknown" : record.name),
                    .init(scores.text(record.score)), .init(gain.map { scores.number($0) } ?? "–"),
                    .init(scale.headroom(record.score).map { ScoreText.headroom($0) } ?? "none"),
                ]
            })
    }

    private static func historyData(_ page: BenchmarkPage, _ analysis: BenchmarkAnalysis) -> Table {
        var builder = TableBuilder(
            name: page.tracked.id,
            schema: TableSchema(fields: [
                Field(name: "date", type: .date, title: "Date"), Field(name: "model", type: .text, title: "Model"),
                Field(name: "score", type: .number, title: page.benchmark.metric, unit: page.benchmark.unit),
                Field(name: "record", type: .boolean, title: "Whether it set a record"),
                Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
                Field(name: "source_link", type: .text, title: "Where its publisher read it"),
            ]))
        let records = Set(analysis.saturation.records.map(\.row))
        let scale = analysis.history.profile.scale
        func link(_ row: Int) -> Cell {
            page.rows.indices.contains(row) ? page.source.table.cell("source_link", row: page.rows[row]) : .unknown
        }
        for result in analysis.results {
            builder.append([
                .date(result.date), result.name.isEmpty ? .unknown : .text(result.name), .number(result.score),
                .boolean(records.contains(result.row)), scale.headroom(result.score).map(Cell.number) ?? .unknown,
                link(result.row),
            ])
        }
        for result in analysis.history.undated {
            builder.append([
                .unknown, result.name.isEmpty ? .unknown : .text(result.name), .number(result.score), .boolean(false),
                scale.headroom(result.score).map(Cell.number) ?? .unknown, link(result.row),
            ])
        }
        return builder.table()
    }
}
