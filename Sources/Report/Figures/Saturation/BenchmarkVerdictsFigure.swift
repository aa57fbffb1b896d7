import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Every benchmark with its verdict at the day; a finding each.
    static func benchmarkVerdicts(_ request: FigureRequest) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let day = request.day(set)
        let judged = set.tracked.compactMap { tracked -> JudgedBenchmark? in
            guard let first = tracked.history.results.first, first.day <= day else { return nil }
            return JudgedBenchmark(
                tracked: tracked, unit: set.records.benchmark(tracked.id)?.unit,
                saturation: BenchmarkSaturation(tracked.history, at: day, thresholds: request.scope.thresholds))
        }
        let followed = judged.filter { request.scope.year == nil || $0.saturation.judgement.judgedAt == day }
        let rows = followed.sorted {
            (FigureRequest.verdictOrder.firstIndex(of: $0.saturation.verdict) ?? 0, $0.tracked.area, $0.tracked.name)
                < (
                    FigureRequest.verdictOrder.firstIndex(of: $1.saturation.verdict) ?? 0, $1.tracked.area,
                    $1.tracked.name
                )
        }
        let findings = request.scope.year == nil ? [] : judged.map { statedVerdict($0, request, set) }
        let title = request.plan.title ?? "Every benchmark and its verdict on \(day.iso)"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(NumberText.count(rows.count)) benchmarks"
                + (request.scope.year == nil ? ", each judged at the end of its source" : " followed to that day")
                + ", by verdict, area and name",
            sentences: [sentence(followed: followed.count, of: judged.count, request)],
            plot: nil, data: benchmarkVerdictsData(judged), shown: benchmarkVerdictsShown(rows, request),
            caption: request.benchmarkCaption(
                set, n: judged.count, what: "benchmarks with a result by \(day.iso)",
                method: FigureRequest.verdictMethod
                    + "Headroom is the share of the way from floor to ceiling that is left. * An undated result is better than this score.",
                interval: "Records and headroom are observed and carry no interval."))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func sentence(followed: Int, of all: Int, _ request: FigureRequest) -> Sentence {
        guard request.scope.year != nil else {
            return Sentence("The CSV holds the figures behind each verdict; each name leads to the benchmark's page.")
        }
        return Sentence(
            "The CSV holds all \(NumberText.count(all)) benchmarks with a result by then, those too whose sources end earlier and are judged there; the table shows the \(NumberText.count(followed)) others."
        )
    }

    static func statedVerdict(
        _ benchmark: JudgedBenchmark, _ request: FigureRequest, _ set: BenchmarkSet
    ) -> StatedFinding {
        let (tracked, saturation) = (benchmark.tracked, benchmark.saturation)
        let finding = saturation.finding(
            id: tracked.id, area: tracked.area, vintage: set.vintage.label, thresholds: request.scope.thresholds)
        let judgement = saturation.judgement
        return StatedFinding(
            finding,
            sentence:
                "\(tracked.name): \(judgement.verdict.label) on \(judgement.judgedAt.iso), by rule \(judgement.rule) of 7: \(judgement.reason(saturation.profile, limits: request.scope.thresholds))."
        )
    }

    private static func benchmarkVerdictsShown(_ rows: [JudgedBenchmark], _ request: FigureRequest) -> ShownTable {
        ShownTable(
            caption: "Benchmarks by verdict",
            columns: [
                .init("Benchmark"), .init("Area"), .init("Verdict"), .init("Headroom", numeric: true),
                .init("State of the art", numeric: true), .init("Since"), .init("Human baseline reached"),
                .init("Judged at"),
            ],
            rows: rows.map { row in
                let saturation = row.saturation
                let human =
                    saturation.profile.human == nil
                    ? "none stated" : saturation.humanPassed?.date.iso ?? "not in the results held"
                return [
                    request.benchmarkCell(row.tracked.name, id: row.tracked.id), .init(row.tracked.area),
                    .init(saturation.verdict.label),
                    .init(saturation.headroom.map { ScoreText.headroom($0) } ?? "none"),
                    .init(stateOfTheArt(row)),
                    .init(saturation.records.last?.date.iso ?? "–"), .init(human),
                    .init(saturation.judgement.judgedAt.iso),
                ]
            })
    }

    /// With a mark where a result that has no date, and so is in no history, is better.
    private static func stateOfTheArt(_ row: JudgedBenchmark) -> String {
        guard let record = row.saturation.records.last else { return "–" }
        return ScoreText(unit: row.unit).text(record.score) + (row.saturation.undated.beatsRecord ? " *" : "")
    }

    private static func benchmarkVerdictsData(_ rows: [JudgedBenchmark]) -> Table {
        var builder = TableBuilder(name: "benchmark-verdicts", schema: TableSchema(fields: benchmarkVerdictFields))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for row in rows {
            let (saturation, judgement) = (row.saturation, row.saturation.judgement)
            builder.append([
                .text(row.tracked.id), .text(row.tracked.name), .text(row.tracked.area),
                .text(judgement.verdict.rawValue), .number(Double(judgement.rule)),
                .date(PartialDate(judgement.judgedAt)), .text(saturation.profile.scale.kind.rawValue),
                .text(saturation.profile.completeness.rawValue), number(saturation.headroom),
                number(saturation.records.last?.score), row.unit.map(Cell.text) ?? .unknown,
                saturation.records.last.map { .date($0.date) } ?? .unknown, .number(Double(saturation.records.count)),
                .number(Double(judgement.figures.results)), number(saturation.profile.human),
                saturation.humanPassed.map { .date($0.date) } ?? .unknown, number(saturation.lastYear?.points),
                number(saturation.sinceLaunch?.points),
                number((try? saturation.errorHalving.get())?.halvingMonths),
                .number(Double(saturation.undated.count)),
            ])
        }
        return builder.table()
    }

    private static let benchmarkVerdictFields = [
        Field(name: "benchmark", type: .text, title: "Id of the benchmark"),
        Field(name: "name", type: .text, title: "Benchmark"),
        Field(name: "area", type: .category(allowed: nil), title: "Area"),
        Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
        Field(name: "rule", type: .integer, title: "Rule that decided, 1 to 7"),
        Field(name: "judged_at", type: .date, title: "Day that was judged"),
        Field(name: "ceiling_kind", type: .category(allowed: nil), title: "Kind of ceiling"),
        Field(name: "completeness", type: .category(allowed: nil), title: "All results, or only records"),
        Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
        Field(name: "state_of_the_art", type: .number, title: "State of the art, in the benchmark's unit"),
        Field(name: "unit", type: .category(allowed: nil), title: "Unit of the scores"),
        Field(name: "record_date", type: .date, title: "Date of the last record"),
        Field(name: "records", type: .integer, title: "Records"),
        Field(name: "results", type: .integer, title: "Results"),
        Field(name: "human_baseline", type: .number, title: "Human baseline"),
        Field(name: "human_passed", type: .date, title: "First record that reached the human baseline"),
        Field(name: "last_year_points", type: .number, title: "Gain of the 12 months to the day judged"),
        Field(name: "since_launch_points", type: .number, title: "Gain since launch"),
        Field(
            name: "error_halving_months", type: .number, title: "Months in which the headroom halved", unit: "months"),
        Field(name: "undated_results", type: .integer, title: "Results without a date"),
    ]
}

/// A benchmark with its answer at a day.
struct JudgedBenchmark {
    let tracked: TrackedBenchmark
    /// Of its scores; nil for pure numbers.
    let unit: String?
    let saturation: BenchmarkSaturation
}
