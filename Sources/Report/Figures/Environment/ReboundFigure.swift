import Analysis
import Plots
import Quantities
import Records
import Tables

/// What growing demand took back of a fleet's efficiency.
extension FigureCatalogue {
    static func reboundFinding(_ rebound: FleetRebound, _ request: FigureRequest) -> StatedFinding {
        var derived = ["efficiencyGain": rebound.efficiencyGain, "demandGrowth": rebound.demandGrowth]
        derived["shareTakenBack"] = rebound.shareTakenBack
        let finding = footprintFinding(
            request, measure: "rebound", population: "fleet", n: 1, range: (rebound.net, rebound.net, rebound.net),
            unit: "times what was used before", derived: derived)
        let back = rebound.shareTakenBack.map {
            " Growing demand took back \(NumberText.percent($0)) of the saving that was to be expected."
        }
        return StatedFinding(
            finding,
            sentence:
                "In a whole fleet over two years each unit of work came to take \(NumberText.significant(rebound.efficiencyGain)) times less while demand grew \(NumberText.significant(rebound.demandGrowth)) times: the net is \(NumberText.significant(rebound.net)) times the power of before (\(rebound.source))."
                + (back ?? ""))
    }

    /// Gain, growth and their net.
    static func reboundFigure(
        _ outcome: FleetRebound, _ stated: StatedFinding, _ request: FigureRequest
    ) throws(ReportError) -> Figure {
        let title =
            outcome.net < 1
            ? "Demand took back a part of what efficiency saved: the net is \(NumberText.significant(outcome.net, digits: 2)) times the power of before"
            : "Demand took back more than efficiency saved: the net is \(NumberText.significant(outcome.net, digits: 2)) times the power of before"
        return Figure(
            id: request.plan.id + "-rebound", title: title,
            subtitle: "Power of a whole fleet over two years, before = 1, log scale",
            sentences: [Sentence(stated.sentence, findings: [stated.finding.id])],
            plot: try reboundPlot(outcome, request, title: title), data: reboundData(outcome),
            shown: ShownTable(
                caption: "Efficiency gained, demand grown and their net",
                columns: [.init("Step"), .init("Factor on power", numeric: true)],
                rows: [
                    [.init("efficiency"), .init("÷ \(NumberText.significant(outcome.efficiencyGain))")],
                    [.init("demand"), .init("× \(NumberText.significant(outcome.demandGrowth))")],
                    [.init("net"), .init("× \(NumberText.significant(outcome.net))")],
                ]),
            caption: Caption(
                n: 1, what: "fleet", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Efficiency: the published saving of each half year over four of them. Demand: what it must have grown for the published net change.",
                interval: "Published single figures; none is stated with an interval.",
                credits: request.credits(["context"])))
    }

    private static func reboundPlot(
        _ outcome: FleetRebound, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        try request.drawn { () throws(PlotError) in
            let form = try Waterfall(
                start: .init("before", 1),
                steps: [.init("efficiency", 1 / outcome.efficiencyGain), .init("demand", outcome.demandGrowth)],
                end: "net", arithmetic: .factors)
            return try Plot(
                title: title, description: "\(title). One bar falls, one rises part of the way back.",
                data: form.data, layers: form.layers, xScale: .log10("Power of the fleet, before = 1"),
                yScale: .band(), palette: Waterfall.palette)
        }
    }

    private static func reboundData(_ outcome: FleetRebound) -> Table {
        var builder = TableBuilder(
            name: "rebound",
            schema: TableSchema(fields: [
                Field(name: "efficiency_gain", type: .number, title: "How many times less each unit of work takes"),
                Field(name: "demand_growth", type: .number, title: "How many times more work is done"),
                Field(name: "net", type: .number, title: "Power after both over power before"),
                Field(
                    name: "share_taken_back", type: .number, title: "Share of the expected saving that demand took back"
                ),
                Field(name: "source", type: .text, title: "Source"),
            ]))
        builder.append([
            .number(outcome.efficiencyGain), .number(outcome.demandGrowth), .number(outcome.net),
            outcome.shareTakenBack.map(Cell.number) ?? .unknown, .text(outcome.source),
        ])
        return builder.table()
    }
}
