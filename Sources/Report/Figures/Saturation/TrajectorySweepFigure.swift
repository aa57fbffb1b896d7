import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The share by verdict of all record trajectories to May 2020.
    static func trajectorySweep(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let table = request.scope.tables["sota-trajectories"],
            let directions = request.scope.tables["metric-directions"], let end = trajectoriesEnd(request)
        else { return FigureResult(lacking: "record trajectories", in: request.scope) }
        let sweep = TrajectorySweep(
            Trajectories(table), rules: MetricRule.rules(in: directions), at: end,
            thresholds: request.scope.thresholds)
        let excluded = sweep.excluded.values.reduce(0, +)
        let findings = SaturationVerdict.allCases.compactMap { statedSweep($0, sweep, excluded, request) }
        let title =
            request.plan.title
            ?? "\(NumberText.count(sweep.counts[.saturated] ?? 0)) of \(NumberText.count(sweep.judged)) record histories that can be judged were saturated on \(end.iso)"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Record histories of tasks, datasets and metrics by verdict, \(end.iso)",
            sentences: [
                Sentence(
                    "\(NumberText.count(sweep.rows.count - sweep.judged)) of \(NumberText.count(sweep.rows.count)) histories have too few records to be judged. Since saturation can be told from \(request.scope.thresholds.saturatedLeastRecords) records and the other verdicts from \(request.scope.thresholds.leastRecords), the share among the judged leans to the saturated."
                ),
                Sentence(exclusionText(sweep)),
                Sentence(
                    "The source keeps records only, so that a history without a new record may still be tried: such a one reads “no new record”, never “dormant” or “plateau”."
                ),
            ], plot: try sweepPlot(sweep, request, title: title), data: sweepData(sweep),
            shown: ShownTable(
                caption: "Record histories by verdict",
                columns: [.init("Verdict"), .init("Histories", numeric: true), .init("Share", numeric: true)],
                rows: FigureRequest.verdictOrder.filter { sweep.counts[$0] != nil }.map { verdict in
                    [
                        .init(verdict.label), .init(NumberText.count(sweep.counts[verdict] ?? 0)),
                        .init(NumberText.percent(sweep.share(verdict) ?? 0, decimals: 1)),
                    ]
                }),
            caption: Caption(
                n: sweep.rows.count, what: "record histories",
                coverage: sweep.triples == 0 ? nil : Double(sweep.triples - excluded) / Double(sweep.triples),
                asOf: PartialDate(end),
                method: FigureRequest.verdictMethod
                    + "Metrics get their direction and ceiling by name from metric-directions.csv; the same results under several tasks are one history.",
                interval: "All histories of the source are counted, so that their shares carry no interval.",
                credits: request.scope.credits(resource: "sota-trajectories")
                    + request.scope.credits(resource: "metric-directions")))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The day to which the source of the trajectories was kept, as the benchmarks that rest on it state.
    private static func trajectoriesEnd(_ request: FigureRequest) -> CalendarDay? {
        request.benchmarks?.records.benchmarks.first { $0.resultsResource == "sota-trajectories" }?.coverageEnd
            .representativeDay
    }

    private static func exclusionText(_ sweep: TrajectorySweep) -> String {
        let words: [(TrajectoryExclusion, String)] = [
            (.lowerIsBetter, "whose metric is better when lower, for which the source keeps the running maximum"),
            (.undecidedMetric, "whose metric's name does not tell which way is better"),
            (.mixedUnits, "that mix fractions and percentages"),
            (.beyondCeiling, "with a score beyond what their metric can give"), (.empty, "without a dated score"),
        ]
        let parts = words.compactMap { reason, text in
            sweep.excluded[reason].map { "\(NumberText.count($0)) \(text)" }
        }
        return "The source has \(NumberText.count(sweep.triples)) triples of task, dataset and metric. Left out: "
            + parts.joined(separator: "; ")
            + "; \(NumberText.count(sweep.duplicates)) repeat the results of another and count once."
    }

    private static func statedSweep(
        _ verdict: SaturationVerdict, _ sweep: TrajectorySweep, _ excluded: Int, _ request: FigureRequest
    ) -> StatedFinding? {
        guard let share = sweep.share(verdict) else { return nil }
        let count = sweep.counts[verdict] ?? 0
        let finding = Finding(
            analysis: "trajectorySweep", measure: verdict.rawValue, population: "record histories",
            window: .init(from: nil, to: sweep.day.year), vintage: request.scope.models.vintage.label,
            n: sweep.rows.count, estimate: share, unit: "share", method: "verdicts by seven rules, records only",
            verdict: verdict.rawValue, reason: "all histories of the source are counted, so there is no interval",
            coverage: sweep.triples == 0 ? nil : Double(sweep.triples - excluded) / Double(sweep.triples),
            asOf: PartialDate(sweep.day),
            derived: [
                "histories": Double(count), "triples": Double(sweep.triples), "excluded": Double(excluded),
                "duplicates": Double(sweep.duplicates),
            ])
        return StatedFinding(
            finding,
            sentence:
                "\(NumberText.count(count)) of \(NumberText.count(sweep.rows.count)) record histories (\(NumberText.percent(share, decimals: 1))) read “\(verdict.label)” on \(sweep.day.iso)."
        )
    }

    private static func sweepPlot(
        _ sweep: TrajectorySweep, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let verdicts = FigureRequest.verdictOrder.filter { (sweep.counts[$0] ?? 0) > 0 }
        guard !verdicts.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A bar for each verdict.",
                data: PlotData([
                    "verdict": .names(verdicts.map(\.title)),
                    "histories": .values(verdicts.map { Double(sweep.counts[$0] ?? 0) }),
                ]), layers: [Layer(.bar(), Encoding(x: "histories", y: "verdict"))],
                xScale: .linear("Record histories"), yScale: .band(order: verdicts.map(\.title)))
        }
    }

    private static func sweepData(_ sweep: TrajectorySweep) -> Table {
        var builder = TableBuilder(
            name: "trajectory-sweep",
            schema: TableSchema(fields: [
                Field(name: "tasks", type: .list(allowed: nil), title: "Tasks"),
                Field(name: "dataset", type: .text, title: "Dataset"),
                Field(name: "metric", type: .category(allowed: nil), title: "Metric"),
                Field(name: "results", type: .integer, title: "Records in the source"),
                Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
                Field(name: "rule", type: .integer, title: "Rule that decided"),
            ]))
        for row in sweep.rows {
            builder.append([
                .list(row.trajectory.tasks), .text(row.trajectory.dataset), .text(row.trajectory.metric),
                .number(Double(row.trajectory.results.count)), row.headroom.map(Cell.number) ?? .unknown,
                .text(row.judgement.verdict.rawValue), .number(Double(row.judgement.rule)),
            ])
        }
        return builder.table()
    }
}
