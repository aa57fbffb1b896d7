import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The verdicts of the newest earlier vintage beside today's, benchmark by benchmark.
    static func verdictChanges(_ request: FigureRequest) -> FigureResult {
        guard let today = request.benchmarks else { return request.withoutBenchmarks }
        guard let earlier = request.scope.benchmarks.earlier.last(where: { $0.vintage != today.vintage }),
            let before = earlier.coverageEnd, let after = today.coverageEnd
        else { return FigureResult(blocks: [.note("There is no earlier vintage of the benchmarks to compare with.")]) }
        guard request.scope.year.map({ before.year <= $0 && after.year <= $0 }) ?? true else {
            return FigureResult(blocks: [
                .note("Vintages are compared in the report of the benchmarks: one of them is newer than this edition.")
            ])
        }
        let changes = VerdictChanges(
            from: earlier.tracked, at: before, to: today.tracked, at: after, thresholds: request.scope.thresholds)
        let changed = changes.rows.filter(\.isChanged)
        let finding = Finding(
            analysis: "verdictChanges", measure: "verdict", population: "benchmarks",
            window: .init(from: before.year, to: after.year), vintage: today.vintage.label, n: changes.rows.count,
            estimate: Double(changed.count), unit: "benchmarks", method: "each vintage judged at the end of its source",
            reason: "a count, without interval", asOf: PartialDate(after),
            labels: ["earlierVintage": earlier.vintage.label])
        let sentence =
            "Of the \(NumberText.count(changes.rows.count)) benchmarks that the vintage \(earlier.vintage.label) and today's data both hold, \(NumberText.count(changed.count)) have another verdict now."
        let figure = Figure(
            id: request.plan.id,
            title: request.plan.title
                ?? "\(NumberText.count(changed.count)) of \(NumberText.count(changes.rows.count)) verdicts moved since \(earlier.vintage.label)",
            subtitle:
                "Verdicts of the vintage \(earlier.vintage.label), at \(before.iso), beside today's, at \(after.iso) or the end of the source",
            sentences: [
                Sentence(sentence, findings: [finding.id]),
                Sentence(onlyText(changes, earlier)),
            ], plot: nil, data: changesData(changes, earlier, today),
            shown: ShownTable(
                caption: "Verdicts that moved",
                columns: [
                    .init("Benchmark"), .init("Area"), .init("Vintage \(earlier.vintage.label)"), .init("Today"),
                    .init("Headroom then", numeric: true), .init("Headroom today", numeric: true),
                ],
                rows: changed.map { row in
                    [
                        request.benchmarkCell(row.name, id: row.id), .init(row.area), .init(row.before.verdict.label),
                        .init(row.after.verdict.label), .init(ScoreText.headroom(row.before.figures.headroom)),
                        .init(ScoreText.headroom(row.after.figures.headroom)),
                    ]
                }),
            caption: request.benchmarkCaption(
                today, n: changes.rows.count, what: "benchmarks in both vintages",
                method: FigureRequest.verdictMethod
                    + "A verdict may move because results came, because they were dated, or because time passed.",
                interval: "Counts carry no interval."))
        return FigureResult(blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    private static func onlyText(_ changes: VerdictChanges, _ earlier: BenchmarkSet) -> String {
        "\(NumberText.count(changes.onlyBefore.count)) \(changes.onlyBefore.count == 1 ? "is" : "are") only in the vintage \(earlier.vintage.label)"
            + (changes.onlyBefore.isEmpty ? "" : " (\(changes.onlyBefore.joined(separator: ", ")))")
            + ", \(NumberText.count(changes.onlyAfter.count)) only in today's data, most of them from other sources."
    }

    private static func changesData(_ changes: VerdictChanges, _ earlier: BenchmarkSet, _ today: BenchmarkSet) -> Table
    {
        var builder = TableBuilder(
            name: "verdict-changes",
            schema: TableSchema(fields: [
                Field(name: "benchmark", type: .text, title: "Id of the benchmark"),
                Field(name: "name", type: .text, title: "Benchmark"),
                Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
                Field(name: "rule", type: .integer, title: "Rule that decided"),
                Field(name: "judged_at", type: .date, title: "Day that was judged"),
                Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
            ]))
        for row in changes.rows {
            for (label, judgement) in [(earlier.vintage.label, row.before), (today.vintage.label, row.after)] {
                builder.append([
                    .text(row.id), .text(row.name), .text(label), .text(judgement.verdict.rawValue),
                    .number(Double(judgement.rule)), .date(PartialDate(judgement.judgedAt)),
                    judgement.figures.headroom.map(Cell.number) ?? .unknown,
                ])
            }
        }
        return builder.table()
    }
}
