import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Reported carbon of training runs in passengers of one flight.
    static func passengers(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        guard let comparison = PassengerComparison(footprints.basis.records, upTo: request.to),
            !comparison.rows.isEmpty
        else { return FigureResult(blocks: [.note("\(request.plan.id): no reported carbon is held.")]) }
        let named = request.plan.model.flatMap { id in comparison.rows.first { $0.modelID == id } }
        let stated = named.map { passengersFinding($0, comparison, request) }
        let title =
            request.plan.title
            ?? named.map {
                "Training \($0.model) emitted about \(NumberText.significant($0.passengers, digits: 2)) times what one passenger’s flight does"
            } ?? "Training runs in passengers of one flight"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Operational carbon as reported, in flights of one passenger, log scale",
            sentences: (stated.map { [Sentence($0.sentence, findings: [$0.finding.id])] } ?? []) + [
                Sentence(
                    "Reports draw their boundaries differently (with or without PUE), which moves the ratio by as much as the PUE."
                )
            ], plot: try passengersPlot(comparison, request, title: title), data: passengersData(comparison),
            shown: passengersShown(comparison),
            caption: Caption(
                n: comparison.rows.count, what: "reported runs", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Location-based operational carbon as reported over \(comparison.flight.mass.text()) (\(comparison.flight.title); \(comparison.flight.source)).",
                interval: "Reported figures are stated without an interval.",
                credits: request.credits(["reported-footprints", "equivalents"])))
        return FigureResult(blocks: [.figure(figure)], findings: [stated].compactMap { $0 })
    }

    private static func passengersFinding(
        _ row: PassengerComparison.Row, _ comparison: PassengerComparison, _ request: FigureRequest
    ) -> StatedFinding {
        let high = row.passengersWithPUE ?? row.passengers
        var derived = ["carbonT": row.carbon.tonnes, "flightT": comparison.flight.mass.tonnes]
        derived["passengersWithPUE"] = row.passengersWithPUE
        let finding = footprintFinding(
            request, measure: "passengers", population: request.plan.model, n: 1,
            range: (row.passengers, row.passengers, row.passengers), unit: "passengers",
            reason: high > row.passengers
                ? "reported without PUE; with it \(NumberText.significant(high))" : "as reported", derived: derived,
            labels: ["name": row.model])
        let withPUE = row.passengersWithPUE.map { ", or \(NumberText.significant($0)) with its PUE" } ?? ""
        return StatedFinding(
            finding,
            sentence:
                "The \(row.carbon.text()) reported for training \(row.model) are \(NumberText.significant(row.passengers)) times the \(comparison.flight.mass.text()) of one passenger from New York to San Francisco\(withPUE) (\(row.source))."
        )
    }

    private static func passengersPlot(
        _ comparison: PassengerComparison, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let rows = comparison.rows
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A point for each reported run on a log scale, least first.",
                data: PlotData([
                    "model": .names(rows.map(\.model)), "passengers": .values(rows.map(\.passengers)),
                    "pue": .names(rows.map { pueWords($0.includesPUE) }),
                ]),
                layers: [
                    Layer(.point(radius: 4.5), Encoding(x: "passengers", y: "model", colour: "pue", shape: "pue"))
                ],
                xScale: .log10("Passengers"), yScale: .band(order: rows.map(\.model)),
                guides: Guides(series: .legend), annotations: [.reference(.vertical(at: 1, "one passenger"))])
        }
    }

    static func pueWords(_ includes: ReportedFootprint.IncludesPUE) -> String {
        switch includes {
        case .yes: "PUE included"
        case .no: "PUE excluded"
        case .unknown: "PUE not stated"
        }
    }

    private static func passengersData(_ comparison: PassengerComparison) -> Table {
        var builder = TableBuilder(
            name: "passengers",
            schema: TableSchema(fields: [
                Field(name: "model", type: .text, title: "Model"), Field(name: "year", type: .integer, title: "Year"),
                Field(name: "carbon_t", type: .number, title: "Operational carbon as reported", unit: "tCO2e"),
                Field(name: "includes_pue", type: .category(allowed: nil), title: "Includes PUE"),
                Field(name: "passengers", type: .number, title: "Flights of one passenger"),
                Field(name: "passengers_with_pue", type: .number, title: "The same with PUE, where reported without"),
                Field(name: "source", type: .text, title: "Source"),
            ]))
        for row in comparison.rows {
            builder.append([
                .text(row.model), row.year.map { .number(Double($0)) } ?? .unknown, .number(row.carbon.tonnes),
                .text(row.includesPUE.rawValue), .number(row.passengers),
                row.passengersWithPUE.map(Cell.number) ?? .unknown, .text(row.source),
            ])
        }
        return builder.table()
    }

    private static func passengersShown(_ comparison: PassengerComparison) -> ShownTable {
        ShownTable(
            caption: "Reported runs in passengers of one flight",
            columns: [
                .init("Model"), .init("tCO2e", numeric: true), .init("Boundary"), .init("Passengers", numeric: true),
                .init("With PUE", numeric: true),
            ],
            rows: comparison.rows.reversed().map { row in
                [
                    .init(row.model, link: row.sourceLink), .init(NumberText.significant(row.carbon.tonnes)),
                    .init(pueWords(row.includesPUE)), .init(NumberText.significant(row.passengers)),
                    .init(row.passengersWithPUE.map { NumberText.significant($0) } ?? "–"),
                ]
            })
    }
}
