import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Every reported footprint, and whether its figures follow from each other.
    static func reportedFootprints(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let checks = ReportedChecks(footprints.basis, upTo: request.to)
        guard !checks.rows.isEmpty else {
            return FigureResult(blocks: [.note("\(request.plan.id): no report up to \(request.to) is held.")])
        }
        let (same, other) = (checks.count(.reproduced), checks.count(.differs))
        let differing = checks.rows.compactMap { differingFinding($0, request) }
        let title =
            request.plan.title
            ?? "\(NumberText.count(same)) of \(NumberText.count(same + other)) reported figures that can be tested follow from the inputs reported with them"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Reported energy and carbon of training runs over what their reported inputs give",
            sentences: differing.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try reportedPlot(checks, request, title: title), data: reportedData(checks),
            shown: reportedShown(checks),
            caption: Caption(
                n: checks.rows.count, what: "reported runs", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Energy from accelerator time × mean power, × PUE where it is included; carbon from energy × carbon intensity. Reproduced: within \(NumberText.percent(ReportedChecks.tolerance)). Not testable: an input is not reported.",
                interval: "Reported figures are stated without an interval.",
                credits: request.credits(["reported-footprints"])))
        return FigureResult(blocks: [.figure(figure)], findings: differing)
    }

    private static func differingFinding(_ row: ReportedChecks.Row, _ request: FigureRequest) -> StatedFinding? {
        let name = row.report.model
        var parts: [String] = []
        var derived: [String: Double] = [:]
        if row.energy.verdict == .differs, let reported = row.energy.reported, let ours = row.energy.derived {
            parts.append("its inputs give \(ours.text()) of energy where \(reported.text()) are reported")
            derived["energyRatio"] = row.energy.ratio
        }
        if row.carbon.verdict == .differs, let reported = row.carbon.reported, let ours = row.carbon.derived {
            parts.append("its energy and carbon intensity give \(ours.text()) where \(reported.text()) are reported")
            derived["carbonRatio"] = row.carbon.ratio
        }
        guard !parts.isEmpty else { return nil }
        let finding = footprintFinding(
            request, measure: "reported-check", population: "reported", group: name, n: 1, range: nil, unit: "ratio",
            verdict: "differs",
            reason: "reported figures do not follow from each other", derived: derived, labels: ["name": name])
        return StatedFinding(finding, sentence: "\(name) is not reproduced: \(parts.joined(separator: ", and ")).")
    }

    private static func words(_ verdict: ReportedChecks.Verdict) -> String {
        verdict == .notTestable ? "not testable" : verdict.rawValue
    }

    private static func reportedPlot(
        _ checks: ReportedChecks, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let marks = checks.rows.flatMap { row in
            [("energy", row.energy.ratio), ("carbon", row.carbon.ratio)].compactMap { kind, ratio in
                ratio.map { (row.report.model, kind, $0) }
            }
        }
        guard !marks.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). A point for each reported energy and carbon: derived over reported.",
                data: PlotData([
                    "model": .names(marks.map(\.0)), "kind": .names(marks.map(\.1)), "ratio": .values(marks.map(\.2)),
                ]),
                layers: [Layer(.point(radius: 4.5), Encoding(x: "ratio", y: "model", colour: "kind", shape: "kind"))],
                xScale: .linear("Derived from the reported inputs over reported"),
                yScale: .band(
                    order: checks.rows.map(\.report.model).filter { name in marks.contains { $0.0 == name } }),
                guides: Guides(series: .legend), annotations: [.reference(.vertical(at: 1, "the same"))])
        }
    }

    private static func reportedData(_ checks: ReportedChecks) -> Table {
        func number(_ name: String, _ title: String, _ unit: String?) -> Field {
            Field(name: name, type: .number, title: title, unit: unit)
        }
        var builder = TableBuilder(
            name: "reported-footprints",
            schema: TableSchema(fields: [
                Field(name: "model", type: .text, title: "Model"), Field(name: "year", type: .integer, title: "Year"),
                number("energy_mwh", "Reported energy", "MWh"),
                Field(name: "energy_includes_pue", type: .category(allowed: nil), title: "The energy includes PUE"),
                number("derived_energy_mwh", "Energy from the reported inputs", "MWh"),
                Field(name: "energy_verdict", type: .category(allowed: nil), title: "Verdict on the energy"),
                number("carbon_t", "Reported carbon", "tCO2e"),
                Field(name: "carbon_includes_pue", type: .category(allowed: nil), title: "The carbon includes PUE"),
                number("derived_carbon_t", "Carbon from reported energy and intensity", "tCO2e"),
                Field(name: "carbon_verdict", type: .category(allowed: nil), title: "Verdict on the carbon"),
                Field(name: "certainty", type: .category(allowed: nil), title: "Where the figures were read"),
                Field(name: "source", type: .text, title: "Source"),
            ]))
        for row in checks.rows {
            func cell(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
            builder.append([
                .text(row.report.model), cell(row.report.year.map(Double.init)),
                cell(row.energy.reported?.megawattHours), .text(row.report.energyIncludesPUE.rawValue),
                cell(row.energy.derived?.megawattHours), .text(words(row.energy.verdict)),
                cell(row.carbon.reported?.tonnes), .text(row.report.carbonIncludesPUE.rawValue),
                cell(row.carbon.derived?.tonnes), .text(words(row.carbon.verdict)),
                row.report.certainty.map(Cell.text) ?? .unknown,
                .text(row.report.source),
            ])
        }
        return builder.table()
    }

    private static func certaintyWords(_ certainty: String?) -> String {
        certainty == "remembered"
            ? "remembered, to be checked" : certainty == "primary" ? "the source" : certainty ?? "–"
    }

    private static func reportedShown(_ checks: ReportedChecks) -> ShownTable {
        func pair(_ reported: Double?, _ derived: Double?) -> ShownTable.Cell {
            func number(_ value: Double?) -> String { value.map { NumberText.significant($0) } ?? "–" }
            return .init("\(number(reported)) / \(number(derived))")
        }
        return ShownTable(
            caption: "Reported figures over what the reported inputs give",
            columns: [
                .init("Model"), .init("Energy, MWh: reported / derived", numeric: true), .init("Verdict"),
                .init("Carbon, tCO2e: reported / derived", numeric: true), .init("Verdict"), .init("Boundary"),
                .init("Read in"),
            ],
            rows: checks.rows.map { row in
                [
                    .init(row.report.model, link: row.report.sourceLink),
                    pair(row.energy.reported?.megawattHours, row.energy.derived?.megawattHours),
                    .init(words(row.energy.verdict)),
                    pair(row.carbon.reported?.tonnes, row.carbon.derived?.tonnes), .init(words(row.carbon.verdict)),
                    .init(
                        "energy: \(pueWords(row.report.energyIncludesPUE)); carbon: \(pueWords(row.report.carbonIncludesPUE))"
                    ), .init(certaintyWords(row.report.certainty)),
                ]
            })
    }
}
