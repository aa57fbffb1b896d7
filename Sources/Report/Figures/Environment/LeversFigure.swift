import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The levers of each case as a waterfall, and what growing demand took back.
    static func levers(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let outcomes = LeverOutcome.all(footprints.basis, context: footprints.basis.records.context)
        guard let outcome = outcomes.first else {
            return FigureResult(blocks: [.note("\(request.plan.id): levers.csv holds no case.")])
        }
        let gain = leversFinding(outcome, request)
        let rebound = outcome.rebound.map { reboundFinding($0, request) }
        let findings = [gain, rebound].compactMap { $0 }
        let title =
            request.plan.title
            ?? "\(outcome.steps.count) levers together cut the footprint of the same work \(NumberText.significant(outcome.gain, digits: 2)) times"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "What a unit of the same work takes after each lever, before = 1, log scale",
            sentences: [Sentence(gain.sentence, findings: [gain.finding.id])],
            plot: try leversPlot(outcome, request, title: title), data: leversData(outcome),
            shown: leversShown(outcome),
            caption: Caption(
                n: outcome.steps.count, what: "levers of one case", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Gains as published for one model of one company (\(outcome.caseName)), multiplied; a what-if for any other. A gain for each unit of work saves that much only if no more work is done.",
                interval: "Published single figures; none is stated with an interval.",
                credits: request.credits(["levers", "context"])))
        var blocks: [Block] = [.figure(figure)]
        if let outcome = outcome.rebound, let rebound {
            blocks.append(.figure(try reboundFigure(outcome, rebound, request)))
        }
        return FigureResult(blocks: blocks, findings: findings)
    }

    private static func leversFinding(_ outcome: LeverOutcome, _ request: FigureRequest) -> StatedFinding {
        let finding = footprintFinding(
            request, measure: "lever-gain", population: outcome.caseName, n: outcome.steps.count,
            range: (outcome.gain, outcome.gain, outcome.gain), unit: "times less",
            derived: Dictionary(uniqueKeysWithValues: outcome.steps.map { ($0.lever, $0.gain) }))
        let steps = outcome.steps.map { "\($0.lever) \(NumberText.compact($0.gain)) ×" }.joined(separator: ", ")
        return StatedFinding(
            finding,
            sentence:
                "\(outcome.source): \(steps); together \(NumberText.significant(outcome.gain)) times less for the same work."
        )
    }

    private static func leversPlot(
        _ outcome: LeverOutcome, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        try request.drawn { () throws(PlotError) in
            let form = try Waterfall(
                start: .init("before", 1), steps: outcome.steps.map { .init($0.lever, 1 / $0.gain) },
                end: "all levers", arithmetic: .factors)
            return try Plot(
                title: title, description: "\(title). A falling bar for each lever on a log scale.", data: form.data,
                layers: form.layers, xScale: .log10("Energy for the same work, before = 1"), yScale: .band(),
                palette: Waterfall.palette)
        }
    }

    private static func leversData(_ outcome: LeverOutcome) -> Table {
        var builder = TableBuilder(
            name: "levers",
            schema: TableSchema(fields: [
                Field(name: "lever", type: .text, title: "Lever"),
                Field(name: "gain", type: .number, title: "How many times less"),
                Field(name: "gain_so_far", type: .number, title: "Gains up to here, multiplied"),
                Field(name: "source", type: .text, title: "Source"),
            ]))
        for step in outcome.steps {
            builder.append([
                .text(step.lever), .number(step.gain), .number(step.gainSoFar), .text(outcome.source),
            ])
        }
        return builder.table()
    }

    private static func leversShown(_ outcome: LeverOutcome) -> ShownTable {
        ShownTable(
            caption: "Levers of one case, one after another",
            columns: [.init("Lever"), .init("Times less", numeric: true), .init("So far", numeric: true)],
            rows: outcome.steps.map { step in
                [
                    .init(step.lever), .init(NumberText.compact(step.gain)),
                    .init(NumberText.significant(step.gainSoFar)),
                ]
            })
    }
}
