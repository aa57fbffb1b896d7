import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Total and median training energy of the records that have an estimate, by year.
    static func trainingEnergy(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let years = TrainingEnergyYears(footprints, request.population, from: request.from(2010), to: request.to)
        guard years.estimated > 0 else {
            return FigureResult(blocks: [.note("\(request.plan.id): no record of these years has an estimate.")])
        }
        let findings = years.rows.compactMap { trainingEnergyFinding($0, request) }
        let title = request.plan.title ?? trainingEnergyTitle(years, request)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Energy of training the \(request.what) that have an estimate, MWh: total and median record, log scale",
            sentences: (findings.last.map { [Sentence($0.sentence, findings: [$0.finding.id])] } ?? []) + [
                Sentence(
                    "These are totals of the records that can be estimated, \(NumberText.count(years.estimated)) of \(NumberText.count(years.models)), not of the world: what is trained without being recorded, or recorded without its hardware, is not in them."
                )
            ], plot: try trainingEnergyPlot(years, request, title: title), data: trainingEnergyData(years),
            shown: trainingEnergyShown(years),
            caption: Caption(
                n: years.estimated, what: request.what, coverage: years.coverage, asOf: request.scope.asOf,
                method: footprintLadder
                    + " A factor unknown for several runs is taken to be off in the same direction for all of them.",
                interval: footprintRanges
                    + " The median's ends are the median if every estimate were at its low end, and at its high end.",
                credits: request.footprintCredits),
            warning: years.coverage.flatMap { coverage in
                coverage < 0.3
                    ? "Only \(NumberText.percent(coverage)) of the records can be estimated: totals are theirs alone."
                    : nil
            })
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func trainingEnergyTitle(_ years: TrainingEnergyYears, _ request: FigureRequest) -> String {
        guard let last = years.rows.last(where: { $0.total != nil }), let total = last.total else {
            return "Training energy by year"
        }
        return
            "The \(NumberText.count(last.estimated)) of \(NumberText.count(last.models)) \(request.what) of \(last.year) that can be estimated \(last.estimated == 1 ? "is" : "are") put at \(RangeText.sentence(total))"
    }

    private static func trainingEnergyFinding(
        _ row: TrainingEnergyYears.Row, _ request: FigureRequest
    ) -> StatedFinding? {
        guard let total = row.total, let median = row.median else { return nil }
        let finding = footprintFinding(
            request, measure: "training-energy-total", group: String(row.year), n: row.estimated,
            range: (total.low.kilowattHours, total.mid.kilowattHours, total.high.kilowattHours), unit: "kWh",
            coverage: row.models == 0 ? nil : Double(row.estimated) / Double(row.models),
            derived: [
                "medianKWh": median.mid.kilowattHours, "reported": Double(row.reported),
                "fromAcceleratorTime": Double(row.byAcceleratorTime), "fromCompute": Double(row.byCompute),
            ])
        return StatedFinding(
            finding,
            sentence:
                "The \(NumberText.count(row.estimated)) of \(NumberText.count(row.models)) \(request.what) of \(row.year) that can be estimated \(row.estimated == 1 ? "is" : "are") put at \(RangeText.sentence(total)) of training; the median among them at \(RangeText.sentence(median))\(largest(row)). "
                + "Of the estimates \(NumberText.count(row.reported)) rest on reported energy, \(NumberText.count(row.byAcceleratorTime)) on accelerator time and \(NumberText.count(row.byCompute)) on training compute."
        )
    }

    /// Which model the total mostly is, where one takes a third of it or more.
    private static func largest(_ row: TrainingEnergyYears.Row) -> String {
        guard row.estimated > 1, let largest = row.largest, largest.share >= 1.0 / 3 else { return "" }
        return "; \(largest.name) alone is \(NumberText.percent(largest.share)) of the total"
    }

    private static func trainingEnergyData(_ years: TrainingEnergyYears) -> Table {
        func energy(_ name: String, _ title: String) -> Field {
            Field(name: name, type: .number, title: title, unit: "MWh")
        }
        func count(_ name: String, _ title: String) -> Field {
            Field(name: name, type: .integer, title: title, unit: "models")
        }
        var builder = TableBuilder(
            name: "training-energy",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"), count("models", "Records of the population"),
                count("estimated", "Records with an estimate"), count("from_reported_energy", "From reported energy"),
                count("from_accelerator_time", "From accelerator time"), count("from_compute", "From training compute"),
                energy("total_low_mwh", "Total, 5th percentile"), energy("total_mid_mwh", "Total, median"),
                energy("total_high_mwh", "Total, 95th percentile"),
                energy("median_low_mwh", "Median record, 5th percentile"),
                energy("median_mid_mwh", "Median record, median"),
                energy("median_high_mwh", "Median record, 95th percentile"),
            ]))
        for row in years.rows {
            func cells(_ range: EnergyRange?) -> [Cell] {
                guard let range else { return [.unknown, .unknown, .unknown] }
                return [range.low, range.mid, range.high].map { .number($0.megawattHours) }
            }
            builder.append(
                [row.year, row.models, row.estimated, row.reported, row.byAcceleratorTime, row.byCompute].map {
                    .number(Double($0))
                } + cells(row.total) + cells(row.median))
        }
        return builder.table()
    }

    private static func trainingEnergyShown(_ years: TrainingEnergyYears) -> ShownTable {
        ShownTable(
            caption: "Training energy of the records that have an estimate, by year (MWh)",
            columns: [
                .init("Year"), .init("Records", numeric: true), .init("Estimated", numeric: true),
                .init("Total of the estimated", numeric: true), .init("Median of the estimated", numeric: true),
            ],
            rows: years.rows.map { row in
                func cell(_ range: EnergyRange?) -> ShownTable.Cell {
                    .init(range.map { RangeText.cell($0.low, $0.mid, $0.high, in: 1000) } ?? "–")
                }
                return [
                    .init(String(row.year)), .init(NumberText.count(row.models)),
                    .init(NumberText.count(row.estimated)), cell(row.total), cell(row.median),
                ]
            })
    }
}
