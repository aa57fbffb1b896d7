import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The levers of each case as a waterfall, and what growing demand took back.
    static func levers(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let outcomes = LeverOutcome.all(footprints.basis)
        guard !outcomes.isEmpty else {
            return FigureResult(blocks: [.note("\(request.plan.id): levers.csv holds no case.")])
        }
        var blocks: [Block] = []
        var findings: [StatedFinding] = []
        for outcome in outcomes {
            let gain = leversFinding(outcome, request)
            blocks.append(.figure(try leversFigure(outcome, gain, isFirst: blocks.isEmpty, request)))
            findings.append(gain)
        }
        if let rebound = FleetRebound(footprints.basis.records.context) {
            let finding = reboundFinding(rebound, request)
            blocks.append(.figure(try reboundFigure(rebound, finding, request)))
            findings.append(finding)
        }
        return FigureResult(blocks: blocks, findings: findings)
    }

    /// The first case takes the id and the title of the plan.
    private static func leversFigure(
        _ outcome: LeverOutcome, _ gain: StatedFinding, isFirst: Bool, _ request: FigureRequest
    ) throws(ReportError) -> Figure {
        let own =
            "\(outcome.caseName.replacing("-", with: " ").capitalizedFirst): \(outcome.steps.count) levers together cut the energy of the same work \(NumberText.significant(outcome.gain, digits: 2)) times"
        let title = isFirst ? request.plan.title ?? own : own
        return Figure(
            id: request.plan.id + (isFirst ? "" : "-" + outcome.slug), title: title,
            subtitle: "What a unit of the same work takes after each lever, before = 1, log scale",
            sentences: [Sentence(gain.sentence, findings: [gain.finding.id])],
            plot: try leversPlot(outcome, request, title: title), data: leversData(outcome),
            shown: leversShown(outcome),
            caption: Caption(
                n: outcome.steps.count, what: "levers of one case", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Gains as published for one case (\(outcome.caseName)), multiplied; a what-if for any other. A gain for each unit of work saves that much only if no more work is done.",
                interval: "Published single figures; none is stated with an interval.",
                credits: request.credits(["levers"])))
    }

    private static func leversFinding(_ outcome: LeverOutcome, _ request: FigureRequest) -> StatedFinding {
        let finding = footprintFinding(
            request, measure: "lever-gain", population: outcome.caseName, n: outcome.steps.count,
            range: (outcome.gain, outcome.gain, outcome.gain), unit: "times less",
            derived: Dictionary(outcome.steps.map { ($0.lever, $0.gain) }, uniquingKeysWith: *))
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
