import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// What a model's whole development cycle would use in each scenario.
    static func developmentPhases(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        guard let footprint = footprint(request, among: footprints) else { return lackingModel(request, footprints) }
        guard let cycle = PhaseScenarios(footprint, footprints.basis), !cycle.scenarios.isEmpty else {
            return lackingEnergy(footprint, request)
        }
        let findings = cycle.scenarios.map { phasesFinding($0, cycle, request) }
        let title =
            request.plan.title
            ?? phasesTitle(cycle)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Energy by phase of the development cycle in each scenario, MWh",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try phasesPlot(cycle, request, title: title), data: phasesData(cycle), shown: phasesShown(cycle),
            caption: Caption(
                n: cycle.scenarios.count, what: "scenarios", coverage: nil, asOf: request.scope.asOf,
                method:
                    "The training's energy over training's share in the profile, times each phase's share. A profile is what one company's fleet or model was found to use; it is a scenario here, no measurement of \(cycle.model). One profile divides power, not energy.",
                interval: footprintRanges, credits: request.credits(["reported-footprints", "development-profiles"])))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func phasesTitle(_ cycle: PhaseScenarios) -> String {
        let shares = cycle.scenarios.flatMap(\.phases).filter { $0.name == PhaseScenarios.trainingName }.map(\.share)
        let ends = [shares.min(), shares.max()].compactMap { $0.map { NumberText.percent($0) } }
        let share = Set(ends).count == 1 ? ends[0] : ends.joined(separator: " to ")
        return
            "If its development were as in these scenarios, training would be \(share) of the energy of \(cycle.model)"
    }

    private static func phasesFinding(
        _ scenario: PhaseScenarios.Scenario, _ cycle: PhaseScenarios, _ request: FigureRequest
    ) -> StatedFinding {
        let all = scenario.phases.reduce((0.0, 0.0, 0.0)) {
            ($0.0 + $1.energy.low.value, $0.1 + $1.energy.mid.value, $0.2 + $1.energy.high.value)
        }
        let finding = footprintFinding(
            request, measure: "cycle-energy", population: request.plan.model, group: scenario.profile, n: 1,
            range: (all.0, all.1, all.2), unit: "kWh", reason: "a scenario, not a measurement of the model",
            derived: Dictionary(
                uniqueKeysWithValues: scenario.phases.map { ("share, \($0.name)", $0.share) }))
        let shares = scenario.phases.map { "\($0.name) \(NumberText.percent($0.share))" }.joined(separator: ", ")
        return StatedFinding(
            finding,
            sentence:
                "As in the profile \(scenario.profile) (\(shares)\(scenario.dividesPower ? ", a split of power capacity" : "")), the cycle around the \(RangeText.sentence(cycle.training)) of training \(cycle.model) would come to \(Energy.kilowattHours(all.1).text())."
        )
    }

    private static func phasesPlot(
        _ cycle: PhaseScenarios, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let rows = cycle.scenarios.flatMap { scenario in scenario.phases.map { (scenario.profile, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A bar for each scenario, divided by phase.",
                data: PlotData([
                    "profile": .names(rows.map(\.0)), "phase": .names(rows.map(\.1.name)),
                    "energy": .values(rows.map(\.1.energy.mid.megawattHours)),
                    "hover": .names(
                        rows.map {
                            "\($0.0), \($0.1.name): \(RangeText.sentence($0.1.energy)), \(NumberText.percent($0.1.share))"
                        }),
                ]), layers: [.bars(x: "energy", y: "profile", colour: "phase", tooltip: "hover")],
                xScale: .linear("Energy (MWh)"), yScale: .band(order: cycle.scenarios.map(\.profile)),
                palette: phasePalette,
                guides: Guides(series: .legend))
        }
    }

    /// In the order of the cycle, which the bars follow.
    private static let phasePalette = Palette(
        zip(PhaseScenarios.phaseNames, PlotTheme.swatches).map {
            Palette.Entry($0, $1)
        })

    private static func phasesData(_ cycle: PhaseScenarios) -> Table {
        var builder = TableBuilder(
            name: "development-phases",
            schema: TableSchema(fields: [
                Field(name: "profile", type: .text, title: "Profile"),
                Field(name: "phase", type: .text, title: "Phase"),
                Field(name: "share", type: .number, title: "Share in the profile"),
                Field(name: "low_mwh", type: .number, title: "Energy, 5th percentile", unit: "MWh"),
                Field(name: "mid_mwh", type: .number, title: "Energy, median", unit: "MWh"),
                Field(name: "high_mwh", type: .number, title: "Energy, 95th percentile", unit: "MWh"),
                Field(name: "source", type: .text, title: "Source of the profile"),
            ]))
        for scenario in cycle.scenarios {
            for phase in scenario.phases {
                builder.append(
                    [.text(scenario.profile), .text(phase.name), .number(phase.share)]
                        + [phase.energy.low, phase.energy.mid, phase.energy.high].map { .number($0.megawattHours) }
                        + [.text(scenario.source)])
            }
        }
        return builder.table()
    }

    private static func phasesShown(_ cycle: PhaseScenarios) -> ShownTable {
        ShownTable(
            caption: "Energy by phase in each scenario (MWh)",
            columns: [
                .init("Scenario"), .init("Phase"), .init("Share", numeric: true), .init("Energy", numeric: true),
            ],
            rows: cycle.scenarios.flatMap { scenario in
                scenario.phases.map { phase in
                    [
                        .init(scenario.profile), .init(phase.name), .init(NumberText.percent(phase.share)),
                        .init(RangeText.cell(phase.energy.low, phase.energy.mid, phase.energy.high, in: 1000)),
                    ]
                }
            })
    }
}
