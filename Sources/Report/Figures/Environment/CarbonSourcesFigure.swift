import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Operational beside embodied carbon of the reported runs, under their own electricity and under carbon-free supply.
    static func carbonSources(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let environment = request.scope.environment else { return lackingFootprints(request) }
        let sources = environment.carbonSources.upTo(request.to)
        guard let own = sources.medianShare, let free = sources.medianCarbonFreeShare else {
            return FigureResult(blocks: [
                .note("\(request.plan.id): no reported run up to \(request.to) has both kinds of carbon.")
            ])
        }
        let finding = footprintFinding(
            request, measure: "embodied-share", population: "reported", n: sources.rows.count, range: (own, own, own),
            unit: "share of carbon", reason: "the median of the runs' medians; each run's range is in the rows",
            derived: ["medianShare": own, "medianShareCarbonFree": free])
        let sentence =
            "In the median of \(NumberText.count(sources.rows.count)) reported runs, making the hardware is \(NumberText.percent(own)) of operational and embodied carbon together; on carbon-free supply it would be \(NumberText.percent(free))."
        let title =
            request.plan.title
            ?? "Making the hardware is \(NumberText.percent(own)) of the median reported run’s carbon, and would be \(NumberText.percent(free)) on carbon-free supply"
        let (low, mid, high) = CarbonSources.carbonFreeGramsPerKilowattHour
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Operational and embodied carbon of training runs with reported energy, shares of both together",
            sentences: [Sentence(sentence, findings: [finding.id])],
            plot: try carbonSourcesPlot(sources, request, title: title), data: carbonSourcesData(sources),
            shown: carbonSourcesShown(sources),
            caption: Caption(
                n: sources.rows.count, what: "runs with reported energy", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Operational carbon is location-based, with the electricity that each run reports, or else its place and year. Carbon-free supply still emits over its life: \(NumberText.significant(low, digits: 2)) to \(NumberText.significant(high, digits: 2)) g/kWh, median \(NumberText.significant(mid, digits: 2)) (wind, solar, hydro; IPCC AR5). "
                    + "Embodied carbon: the parts of accelerator and server, by the share of their useful life that the run took (Gupta et al. 2022). Offsets and certificates are not counted.",
                interval: footprintRanges,
                credits: request.credits(["reported-footprints", "factors", "hardware", "grids"])))
        return FigureResult(blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    private static func carbonSourcesData(_ sources: CarbonSources) -> Table {
        let parts = [
            ("operational", "Operational carbon"), ("embodied", "Embodied carbon"),
            ("carbon_free_operational", "Operational carbon on carbon-free supply"),
        ]
        let shares = [
            ("embodied_share", "Embodied share"), ("carbon_free_share", "Embodied share on carbon-free supply"),
        ]
        let percentiles = [("low", "5th percentile"), ("mid", "median"), ("high", "95th percentile")]
        var fields = [
            Field(name: "model", type: .text, title: "Model"), Field(name: "year", type: .integer, title: "Year"),
        ]
        for (part, title) in parts {
            fields += percentiles.map {
                Field(name: "\(part)_\($0.0)_t", type: .number, title: "\(title), \($0.1)", unit: "tCO2e")
            }
        }
        for (part, title) in shares {
            fields += percentiles.map { Field(name: "\(part)_\($0.0)", type: .number, title: "\(title), \($0.1)") }
        }
        var builder = TableBuilder(name: "carbon-sources", schema: TableSchema(fields: fields))
        for row in sources.rows {
            let masses = [row.operational, row.embodied, row.carbonFreeOperational].flatMap {
                [$0.low.tonnes, $0.mid.tonnes, $0.high.tonnes]
            }
            let shares = [row.embodiedShare, row.carbonFreeShare].flatMap {
                [$0.low.value, $0.mid.value, $0.high.value]
            }
            builder.append(
                [.text(row.model), row.year.map { .number(Double($0)) } ?? .unknown]
                    + (masses + shares).map(Cell.number))
        }
        return builder.table()
    }

    private static func carbonSourcesShown(_ sources: CarbonSources) -> ShownTable {
        ShownTable(
            caption: "Operational and embodied carbon (tCO2e), and the embodied share",
            columns: [
                .init("Model"), .init("Operational", numeric: true), .init("Embodied", numeric: true),
                .init("Embodied share", numeric: true), .init("On carbon-free supply", numeric: true),
            ],
            rows: sources.rows.map { row in
                func share(_ range: RatioRange) -> String {
                    "\(NumberText.percent(range.mid.value)) (\(NumberText.percent(range.low.value)) to \(NumberText.percent(range.high.value)))"
                }
                return [
                    .init(row.model),
                    .init(RangeText.cell(row.operational.low, row.operational.mid, row.operational.high, in: 1000)),
                    .init(RangeText.cell(row.embodied.low, row.embodied.mid, row.embodied.high, in: 1000)),
                    .init(share(row.embodiedShare)), .init(share(row.carbonFreeShare)),
                ]
            })
    }
}
