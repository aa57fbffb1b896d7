import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Reported energies beside what the lower rungs would have estimated without the reports.
    static func footprintCalibration(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let environment = request.scope.environment else { return lackingFootprints(request) }
        let calibration = environment.calibration.upTo(request.to)
        guard !calibration.rows.isEmpty else {
            return FigureResult(blocks: [.note("\(request.plan.id): no reported energy is held up to \(request.to).")])
        }
        let findings = FootprintCalibration.Source.allCases.compactMap {
            calibrationFinding(calibration, $0, request)
        }
        let title = request.plan.title ?? calibrationTitle(calibration)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Training energy as reported and as estimated without the report, MWh, log scales",
            sentences: findings.map { Sentence($0.sentence, findings: [$0.finding.id]) } + [
                Sentence(
                    "A reported figure is a measurement or an account of its builders; ours are estimates: the figure compares the two."
                )
            ], plot: try calibrationPlot(calibration, request, title: title), data: calibrationData(calibration),
            shown: calibrationShown(calibration),
            caption: Caption(
                n: calibration.rows.count, what: "comparisons with reported energies", coverage: nil,
                asOf: request.scope.asOf,
                method:
                    "Estimated from training compute, peak performance and a default MFU, or from accelerator time, TDP and a default load, as if nothing else were known; compared within the boundary of the report (with or without PUE). "
                    + "Some defaults were chosen so that their ranges hold these energies (basis: calibrated, in factors.csv), so this shows how wide they had to be, not how they fare on new reports.",
                interval: footprintRanges, credits: request.credits(["reported-footprints", "factors", "hardware"])))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    static func words(_ source: FootprintCalibration.Source) -> String {
        source == .compute ? "training compute alone" : "accelerator time"
    }

    private static func calibrationTitle(_ calibration: FootprintCalibration) -> String {
        let n = calibration.rows(from: .compute).count
        guard n > 0 else { return "Reported energies beside estimates from accelerator time" }
        return
            "Ranges from training compute alone hold \(calibration.inside(from: .compute)) of \(n) reported energies, to which some of their defaults were fitted"
    }

    private static func calibrationFinding(
        _ calibration: FootprintCalibration, _ source: FootprintCalibration.Source, _ request: FigureRequest
    ) -> StatedFinding? {
        let n = calibration.rows(from: source).count
        guard n > 0, let width = calibration.medianWidth(from: source) else { return nil }
        let inside = calibration.inside(from: source)
        let share = Double(inside) / Double(n)
        let finding = footprintFinding(
            request, measure: "calibration", population: "reported", group: source.rawValue, n: n,
            range: (share, share, share), unit: "share inside the range",
            reason: "a count of the reports held, some of which set the defaults",
            derived: ["inside": Double(inside), "medianWidth": width])
        return StatedFinding(
            finding,
            sentence:
                "From \(words(source)) the range holds the reported energy of \(inside) of \(n) runs (\(NumberText.percent(share))); the median range is \(NumberText.significant(width, digits: 2)) times as high at its 95th percentile as at its 5th."
        )
    }

    private static func calibrationData(_ calibration: FootprintCalibration) -> Table {
        var builder = TableBuilder(
            name: "calibration",
            schema: TableSchema(fields: [
                Field(name: "model", type: .text, title: "Model"), Field(name: "year", type: .integer, title: "Year"),
                Field(name: "estimated_from", type: .category(allowed: nil), title: "Estimated from"),
                Field(name: "reported_mwh", type: .number, title: "Reported energy", unit: "MWh"),
                Field(name: "includes_pue", type: .boolean, title: "Includes PUE"),
                Field(name: "low_mwh", type: .number, title: "Estimate, 5th percentile", unit: "MWh"),
                Field(name: "mid_mwh", type: .number, title: "Estimate, median", unit: "MWh"),
                Field(name: "high_mwh", type: .number, title: "Estimate, 95th percentile", unit: "MWh"),
                Field(name: "inside", type: .boolean, title: "The range holds the reported energy"),
                Field(name: "source", type: .text, title: "Source of the report"),
            ]))
        for row in calibration.rows {
            builder.append([
                .text(row.model), row.year.map { .number(Double($0)) } ?? .unknown, .text(row.from.rawValue),
                .number(row.reported.megawattHours), .boolean(row.includesPUE),
                .number(row.estimated.low.megawattHours), .number(row.estimated.mid.megawattHours),
                .number(row.estimated.high.megawattHours), .boolean(row.isInside), .text(row.publication),
            ])
        }
        return builder.table()
    }

    private static func calibrationShown(_ calibration: FootprintCalibration) -> ShownTable {
        ShownTable(
            caption: "Reported and estimated training energy (MWh)",
            columns: [
                .init("Model"), .init("Estimated from"), .init("Reported", numeric: true),
                .init("Estimated", numeric: true), .init("PUE"), .init("Inside"),
            ],
            rows: calibration.rows.map { row in
                [
                    .init(row.model, link: row.publicationLink), .init(words(row.from)),
                    .init(NumberText.significant(row.reported.megawattHours)),
                    .init(RangeText.cell(row.estimated.low, row.estimated.mid, row.estimated.high, in: 1000)),
                    .init(row.includesPUE ? "included" : "excluded"), .init(row.isInside ? "yes" : "no"),
                ]
            })
    }
}
