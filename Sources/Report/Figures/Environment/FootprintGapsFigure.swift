import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How many models have no estimate, and what is missing.
    static func footprintGaps(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let own = footprints.footprints(of: request.population)
        let gaps = FootprintGaps(own)
        guard !own.isEmpty else { return FigureResult(blocks: [.note("\(request.plan.id): there are no records.")]) }
        let estimated = own.count - gaps.models
        let share = Double(estimated) / Double(own.count)
        let finding = footprintFinding(
            request, measure: "estimated", n: own.count, range: (share, share, share), unit: "share of records",
            reason: "a count of the records held", coverage: share,
            derived: Dictionary(uniqueKeysWithValues: gaps.rows.map { ($0.reason, Double($0.models)) }))
        let sentence =
            "Of \(NumberText.count(own.count)) \(request.what), \(NumberText.count(estimated)) (\(NumberText.percent(share))) can be given an estimate of their training energy; the other \(NumberText.count(gaps.models)) are not estimated, which is not zero."
        let title =
            request.plan.title
            ?? "\(NumberText.count(gaps.models)) of \(NumberText.count(own.count)) \(request.what) cannot be estimated"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(request.what.capitalizedFirst) without an estimate, by reason",
            sentences: [Sentence(sentence, findings: [finding.id])], plot: try gapsPlot(gaps, request, title: title),
            data: gapsData(own), shown: gapsShown(gaps),
            caption: Caption(
                n: own.count, what: request.what, coverage: share, asOf: request.scope.asOf,
                method: "The first thing that the ladder lacks. " + footprintLadder,
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: request.footprintCredits))
        return FigureResult(blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    private static func gapsPlot(
        _ gaps: FootprintGaps, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard !gaps.rows.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). Bars of models by reason, longest first.",
                data: PlotData([
                    "reason": .names(gaps.rows.map(\.reason)), "models": .values(gaps.rows.map { Double($0.models) }),
                ]), layers: [.bars(x: "models", y: "reason")], xScale: .linear("Models"),
                yScale: .band(order: gaps.rows.map(\.reason)), guides: Guides(series: .none))
        }
    }

    /// Every model without an estimate, by name.
    private static func gapsData(_ footprints: [ModelFootprint]) -> Table {
        var builder = TableBuilder(
            name: "not-estimated",
            schema: TableSchema(fields: [
                Field(name: "id", type: .text, title: "Id"), Field(name: "model", type: .text, title: "Model"),
                Field(name: "date", type: .date, title: "Publication date"),
                Field(name: "reason", type: .text, title: "Why there is no estimate"),
            ]))
        for footprint in footprints {
            guard case .failure(let gap) = footprint.result else { continue }
            builder.append([
                .text(footprint.model.id), .text(footprint.model.name), .date(footprint.model.date), .text(gap.text),
            ])
        }
        return builder.table()
    }

    private static func gapsShown(_ gaps: FootprintGaps) -> ShownTable {
        ShownTable(
            caption: "Models without an estimate, by reason",
            columns: [.init("Reason"), .init("Models", numeric: true)],
            rows: gaps.rows.map { [.init($0.reason), .init(NumberText.count($0.models))] })
    }
}
