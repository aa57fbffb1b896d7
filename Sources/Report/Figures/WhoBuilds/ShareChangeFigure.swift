import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How far each sector's share moved between two years: by default the last one and that ten years earlier.
    static func shareChange(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let to = request.to
        let from = min(request.from(to - 10), to)
        let shares = SectorShares(request.population, counting: request.plan.counting, from: from, to: to)
        let changes = shares.sectors.compactMap { shares.change($0, from: from, to: to) }.filter {
            $0.before.part + $0.after.part > 0
        }
        guard let first = changes.first else {
            return FigureResult(blocks: [
                .note(
                    "\(request.plan.id): \(from) or \(to) has no \(request.what) that state a sector, so no share can have changed."
                )
            ])
        }
        let findings = changes.map { statedChange($0, from, to, request) }
        let title = request.plan.title ?? ShareText.title(first, from, to)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Change in the share of \(request.what) from \(from) to \(to) in percentage points, \(request.plan.counting.rawValue) counting",
            sentences: zip(changes, findings).filter { $0.0.verdict != .notSettled }.map {
                Sentence($1.sentence, findings: [$1.finding.id])
            },
            plot: try shareChangePlot(changes, request, title: title), data: changeData(changes),
            shown: changeShown(changes, from, to),
            caption: Caption(
                n: first.before.whole + first.after.whole, what: "\(request.what) of the two years",
                coverage: statedShare(shares, from, to), asOf: request.scope.asOf,
                method: sharesMethod(request.plan.counting),
                interval:
                    "Changes: 95 % Newcombe intervals of the difference of two shares; shares: 95 % Wilson intervals.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The share of the two years' records that state a sector.
    private static func statedShare(_ shares: SectorShares, _ from: Int, _ to: Int) -> Double? {
        func sum(_ counts: [Int]) -> Double { Double((counts.first ?? 0) + (counts.last ?? 0)) }
        return sum(shares.totals) == 0 ? nil : sum(shares.stated) / sum(shares.totals)
    }

    private static func statedChange(
        _ change: SectorShares.Change, _ from: Int, _ to: Int, _ request: FigureRequest
    ) -> StatedFinding {
        let counting = request.plan.counting
        let finding = Finding(
            analysis: "shareChange", measure: counting == .full ? "models" : "models-fractional",
            population: request.population.label, group: change.sector.rawValue, window: .init(from: from, to: to),
            vintage: request.scope.models.vintage.label, n: change.before.whole + change.after.whole,
            estimate: change.estimate, low: change.interval.low, high: change.interval.high,
            level: change.interval.level.value, unit: "share",
            method: "\(counting.rawValue) counting, Newcombe interval",
            verdict: change.verdict.rawValue, asOf: request.scope.asOf,
            derived: ["shareBefore": change.before.estimate, "shareAfter": change.after.estimate],
            labels: ["sector": change.sector.rawValue])
        return StatedFinding(finding, sentence: ShareText.sentence(change, from, to, counting))
    }

    private static func changeData(_ changes: [SectorShares.Change]) -> Table {
        var builder = TableBuilder(
            name: "share-change",
            schema: TableSchema(fields: [
                Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                Field(name: "share_before", type: .number, title: "Share in the first year"),
                Field(name: "share_after", type: .number, title: "Share in the last year"),
                Field(name: "change", type: .number, title: "Change in share"),
                Field(name: "change_low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "change_high", type: .number, title: "Upper end of the 95 % interval"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
            ]))
        for change in changes {
            builder.append([
                .text(change.sector.rawValue), .number(change.before.estimate), .number(change.after.estimate),
                .number(change.estimate), .number(change.interval.low), .number(change.interval.high),
                .text(change.verdict.rawValue),
            ])
        }
        return builder.table()
    }

    private static func changeShown(_ changes: [SectorShares.Change], _ from: Int, _ to: Int) -> ShownTable {
        ShownTable(
            caption: "Shares of \(from) and \(to)",
            columns: [
                .init("Sector"), .init(String(from), numeric: true), .init(String(to), numeric: true),
                .init("Change (points)", numeric: true), .init("Verdict"),
            ],
            rows: changes.map { change in
                [
                    .init(change.sector.label), .init(ShareText.percent(change.before)),
                    .init(ShareText.percent(change.after)), .init(ShareText.points(change)),
                    .init(ShareText.words(change.verdict)),
                ]
            })
    }
}
