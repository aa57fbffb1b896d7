import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The share of benchmarks with each verdict at the end of each year.
    static func saturationVerdicts(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let (from, to) = (request.from(2012), request.lastWholeYear(set))
        let verdicts = YearlyVerdicts(set.tracked, from: from, to: to, thresholds: request.scope.thresholds)
        guard let last = verdicts.rows.last, last.total > 0 else {
            return FigureResult(blocks: [.note("No benchmark is followed to the end of \(to).")])
        }
        let findings = SaturationVerdict.allCases.compactMap { statedShare($0, last, request, set) }
        let title = request.plan.title ?? verdictsTitle(last)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Benchmarks whose results are known to the end of the year, by verdict, \(from)–\(to)",
            sentences: findings.filter {
                ["saturated", "nearSaturation", "plateau", "slowing"].contains($0.finding.verdict)
            }
            .map { Sentence($0.sentence, findings: [$0.finding.id]) } + [followed(last)],
            plot: try verdictsPlot(verdicts, request, title: title), data: verdictsData(verdicts),
            shown: verdictsShown(verdicts),
            caption: request.benchmarkCaption(
                set, n: last.total,
                what: "benchmarks followed to the end of \(to)",
                coverage: Double(last.total) / Double(last.total + last.coverageEnded), year: to,
                method: FigureRequest.verdictMethod
                    + "A benchmark counts from its first result on, as long as its source was kept to the end of the year, so that the benchmarks counted change from year to year.",
                interval:
                    "95 % Wilson intervals, as if the benchmarks were drawn from all that might have been followed."))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func verdictsTitle(_ row: YearlyVerdicts.Row) -> String {
        let share = row.share(.saturated) ?? 0
        return
            "At the end of \(row.year), \(NumberText.percent(share)) of \(NumberText.count(row.total)) benchmarks followed are saturated"
    }

    private static func followed(_ row: YearlyVerdicts.Row) -> Sentence {
        Sentence(
            "\(NumberText.count(row.coverageEnded)) further benchmarks have results, but their sources were not kept to the end of \(row.year), so they are in no count."
        )
    }

    private static func statedShare(
        _ verdict: SaturationVerdict, _ row: YearlyVerdicts.Row, _ request: FigureRequest, _ set: BenchmarkSet
    ) -> StatedFinding? {
        let count = row.count(verdict)
        guard let share = try? Proportion(count, of: row.total) else { return nil }
        let finding = Finding(
            analysis: "saturationShare", measure: verdict.rawValue, population: "benchmarks",
            window: .init(from: row.year, to: row.year), vintage: set.vintage.label, n: row.total,
            estimate: share.estimate, low: share.interval.low, high: share.interval.high,
            level: share.interval.level.value, unit: "share", method: "verdicts by seven rules, Wilson interval",
            verdict: verdict.rawValue, coverage: Double(row.total) / Double(row.total + row.coverageEnded),
            asOf: request.yearEnd(row.year, set),
            derived: ["benchmarks": Double(count), "notFollowed": Double(row.coverageEnded)])
        return StatedFinding(
            finding,
            sentence:
                "At the end of \(row.year), \(NumberText.count(count)) of \(NumberText.count(row.total)) benchmarks followed (\(NumberText.percent(share.estimate)), 95 % interval \(NumberText.percent(share.interval.low)) to \(NumberText.percent(share.interval.high))) \(isText(verdict, count))."
        )
    }

    private static func isText(_ verdict: SaturationVerdict, _ count: Int) -> String {
        let be = count == 1 ? "was" : "were"
        switch verdict {
        case .saturated, .dormant, .slowing, .improving: return "\(be) \(verdict.label)"
        case .nearSaturation: return "\(be) near saturation"
        case .plateau: return "\(be) on a plateau"
        case .noNewRecord: return "had no new record"
        case .insufficientData: return "had too few records for a verdict"
        }
    }

    private static func verdictsData(_ verdicts: YearlyVerdicts) -> Table {
        var builder = TableBuilder(
            name: "saturation-verdicts",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year, at its end"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
                Field(name: "benchmarks", type: .integer, title: "Benchmarks", unit: "benchmarks"),
                Field(name: "followed", type: .integer, title: "Benchmarks followed to the end of the year"),
                Field(name: "not_followed", type: .integer, title: "Benchmarks whose source was not kept so long"),
            ]))
        for row in verdicts.rows {
            for verdict in SaturationVerdict.allCases {
                builder.append([
                    .number(Double(row.year)), .text(verdict.rawValue), .number(Double(row.count(verdict))),
                    .number(Double(row.total)), .number(Double(row.coverageEnded)),
                ])
            }
        }
        return builder.table()
    }

    private static func verdictsShown(_ verdicts: YearlyVerdicts) -> ShownTable {
        ShownTable(
            caption: "Benchmarks by verdict at the end of each year",
            columns: [.init("Year")] + FigureRequest.verdictOrder.map { .init($0.title, numeric: true) }
                + [.init("Followed", numeric: true), .init("Not followed", numeric: true)],
            rows: verdicts.rows.reversed().map { row in
                [.init(String(row.year))]
                    + FigureRequest.verdictOrder.map { .init(NumberText.count(row.count($0))) }
                    + [.init(NumberText.count(row.total)), .init(NumberText.count(row.coverageEnded))]
            })
    }
}
