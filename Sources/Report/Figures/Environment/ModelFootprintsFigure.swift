import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Every model with an estimate: a drawing and a table of all, a section for each, and what went into them.
    static func modelFootprints(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let window = footprints.footprints(of: request.population).filter {
            $0.model.year >= request.from(.min) && $0.model.year <= request.to
        }
        let estimated = window.filter { $0.estimate != nil }.reversed().map { $0 }
        guard !estimated.isEmpty else {
            return FigureResult(blocks: [.note("\(request.plan.id): no record has an estimate.")])
        }
        var sources = InputSources()
        let sections = estimated.map { ModelSection($0, footprints.basis, &sources) }
        let findings = zip(estimated, sections).compactMap { footprint, section in
            footprint.estimate?.energy.map { energy in
                StatedFinding(
                    footprintFinding(
                        request, measure: "training-energy", population: "models", group: footprint.model.id, n: 1,
                        range: (energy.low.kilowattHours, energy.mid.kilowattHours, energy.high.kilowattHours),
                        unit: "kWh", labels: ["name": footprint.model.name]), sentence: section.sentence)
            }
        }
        let coverage = Double(estimated.count) / Double(window.count)
        let title =
            request.plan.title
            ?? "\(NumberText.count(estimated.count)) \(request.what) have an estimate of the energy of their training"
        func caption(_ method: String) -> Caption {
            Caption(
                n: estimated.count, what: request.what, coverage: coverage, asOf: request.scope.asOf, method: method,
                interval: footprintRanges, credits: request.footprintCredits)
        }
        let all = Figure(
            id: request.plan.id, title: title,
            subtitle: "Energy of training by publication date, MWh, log scale, by what the estimate rests on",
            sentences: [
                Sentence("An estimate from training compute alone is a range: its middle is no figure of the model.")
            ], plot: try modelFootprintsPlot(estimated, request, title: title),
            data: modelFootprintsData(estimated), shown: modelFootprintsShown(estimated),
            caption: caption(
                footprintLadder
                    + " Carbon is location-based: by the stated intensity, else the organization’s country, else the world; embodied carbon by the hardware’s parts and the share of its life."
            ))
        let inputs = Figure(
            id: request.plan.id + "-inputs", title: "What went into the estimates",
            subtitle: "Sources of the inputs, by the numbers that the sections above cite", sentences: [], plot: nil,
            data: inputsData(estimated), shown: sources.table,
            caption: caption(
                "The rows hold every input of every model with its range, source and whether it was stated."))
        return FigureResult(
            blocks: [.figure(all)] + zip(sections, findings).map { .record($0.block($1.finding.id)) } + [
                .figure(inputs)
            ],
            findings: findings)
    }

    private static func modelFootprintsShown(_ footprints: [ModelFootprint]) -> ShownTable {
        ShownTable(
            caption: "Footprints of training, newest first: median and range",
            columns: [
                .init("Model"), .init("Date"), .init("From"), .init("Energy (MWh)", numeric: true),
                .init("Operational (tCO2e)", numeric: true), .init("Embodied (tCO2e)", numeric: true),
                .init("Water (m³)", numeric: true),
            ],
            rows: footprints.compactMap { footprint in
                guard let estimate = footprint.estimate else { return nil }
                func mass(_ range: CarbonRange?) -> ShownTable.Cell {
                    .init(range.map { RangeText.cell($0.low, $0.mid, $0.high, in: 1000) } ?? "–")
                }
                return [
                    .init(footprint.model.name, link: "#" + footprint.model.id), .init(footprint.model.date.iso),
                    .init(estimate.rung.title),
                    .init(estimate.energy.map { RangeText.cell($0.low, $0.mid, $0.high, in: 1000) } ?? "–"),
                    mass(estimate.operationalCarbon), mass(estimate.embodiedCarbon),
                    .init(estimate.water.map { RangeText.cell($0.low, $0.mid, $0.high, in: 1000) } ?? "–"),
                ]
            })
    }
}
