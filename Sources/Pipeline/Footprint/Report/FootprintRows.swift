import Footprint
import Quantities

/// The lines that the table and the Markdown share.
struct FootprintRows {
    let report: FootprintReport

    struct Row {
        let name: String
        /// 5th percentile, median, 95th percentile; one dash each where there is no estimate.
        let cells: [String]
    }

    static let header = ["", "5 %", "median", "95 %"]

    var title: String { "Footprint of \(report.run.name)" }

    var facts: [String] {
        let estimate = report.estimate
        return [
            FootprintWords.rung(estimate.rung), FootprintWords.boundary(estimate.boundary),
            "method \(estimate.method)",
        ]
            + (report.wallClockHours.map {
                ["in \(NumberText.significant($0.mid.value)) hours, by the number of accelerators"]
            } ?? [])
    }

    var parts: [Row] {
        let estimate = report.estimate
        return [
            row("Energy", estimate.energy), row("  of the computers", estimate.computerEnergy),
            row("Accelerator time", estimate.acceleratorTime) { NumberText.compact($0.acceleratorHours) + " h" },
            row("Operational carbon", estimate.operationalCarbon),
            row("  as contracted (market-based)", estimate.marketBasedCarbon),
            row("Embodied carbon", estimate.embodiedCarbon), row("  share of both", report.split?.embodiedShare),
            row("Water", estimate.water), row("  on site", estimate.onSiteWater),
            row("  off site", estimate.offSiteWater),
        ].compactMap { $0 }
    }

    var equivalents: [Row] {
        report.equivalents.compactMap { row($0.equivalent.name, $0.count) }
    }

    var phases: [Row] { report.phases.compactMap { row($0.phase.title, $0.range) } }

    var queries: [Row] {
        guard let queries = report.queries else { return [] }
        return [
            row("Training energy for each query", queries.training),
            row("Training carbon for each query", queries.trainingCarbon),
            row("Energy to answer all of them", queries.inference),
        ].compactMap { $0 }
    }

    var levers: [Row] {
        if let carbon = report.carbonLevers { return steps(carbon) }
        return report.energyLevers.map(steps) ?? []
    }

    var leversOf: String { report.carbonLevers == nil ? "energy" : "operational carbon" }

    private func steps<Unit>(_ waterfall: Waterfall<Unit>) -> [Row] {
        let start = row("before", waterfall.start).map { [$0] } ?? []
        return start
            + waterfall.steps.compactMap { step in
                let gain =
                    step.lever.gain < 1
                    ? "× \(NumberText.significant(1 / step.lever.gain))"
                    : "÷ \(NumberText.significant(step.lever.gain))"
                return row("\(step.lever.name) \(step.applies ? gain : "(does not act on it)")", step.range)
            }
    }

    var inputs: [String] {
        report.estimate.inputs.map { use in
            "\(use.input.title): \(FootprintWords.value(use)), \(use.origin.rawValue)"
                + (use.note.map { " (\($0))" } ?? "") + (use.source.isEmpty ? "" : "; \(use.source)")
        }
    }

    var notEstimated: [String] {
        report.estimate.notEstimated.map { "\($0.part.rawValue): \($0.reason)" }
    }

    private func row<Unit>(
        _ name: String, _ range: Spread<Unit>?, _ text: (Quantity<Unit>) -> String = { $0.text() }
    ) -> Row? {
        range.map { range in
            Row(
                name: name,
                cells: range.isExact ? ["", text(range.mid), ""] : [range.low, range.mid, range.high].map(text))
        }
    }
}
