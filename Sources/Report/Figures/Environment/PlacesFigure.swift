import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The same run in the countries from which most models come.
    static func samePlaces(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        guard let footprint = footprint(request, among: footprints) else { return lackingModel(request, footprints) }
        let countries = SameRunElsewhere.countries(of: request.population, limit: request.plan.limit ?? 20)
        guard
            let elsewhere = SameRunElsewhere(footprint, footprints.basis, countries: countries, year: request.to),
            let least = elsewhere.rows.first, let most = elsewhere.rows.last
        else { return lackingEnergy(footprint, request) }
        let times = most.carbon.mid / least.carbon.mid
        let finding = footprintFinding(
            request, measure: "same-run-elsewhere", population: request.plan.model, n: elsewhere.rows.count,
            range: (times, times, times), unit: "times the least",
            reason: "of medians; each country's range is in the rows",
            derived: [
                "leastKgCO2e": least.carbon.mid.kilograms, "mostKgCO2e": most.carbon.mid.kilograms,
            ], labels: ["name": elsewhere.model])
        let sentence =
            "The energy of \(elsewhere.model) (\(RangeText.sentence(elsewhere.energy))) would emit \(RangeText.sentence(least.carbon)) in \(least.country) and \(RangeText.sentence(most.carbon)) in \(most.country), \(NumberText.significant(times, digits: 2)) times as much."
        let title =
            request.plan.title
            ?? "The same run emits \(NumberText.significant(times, digits: 2)) times as much in \(most.country) as in \(least.country)"
        let derived = elsewhere.rows.count(where: \.isDerived)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Operational carbon of \(elsewhere.model)’s energy on each country’s electricity, tCO2e, log scale",
            sentences: [Sentence(sentence, findings: [finding.id])],
            plot: try placesPlot(elsewhere, request, title: title), data: placesData(elsewhere),
            shown: placesShown(elsewhere),
            caption: Caption(
                n: elsewhere.rows.count, what: "countries with most \(request.what)", coverage: nil,
                asOf: request.scope.asOf,
                method:
                    "Location-based: the run’s energy × the mean carbon intensity of the country, of \(request.to) or the nearest year held (in the rows); a data centre’s own supply may differ."
                    + (derived > 0 ? " \(derived) of the intensities are derived from generation by source." : ""),
                interval: footprintRanges, credits: request.credits(["grids", "reported-footprints", "factors"])))
        return FigureResult(blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    private static func placesPlot(
        _ elsewhere: SameRunElsewhere, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let rows = elsewhere.rows
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). A dot and its range for each country on a log scale, least carbon first.",
                data: PlotData([
                    "country": .names(rows.map(\.country)), "low": .values(rows.map(\.carbon.low.tonnes)),
                    "mid": .values(rows.map(\.carbon.mid.tonnes)), "high": .values(rows.map(\.carbon.high.tonnes)),
                ]), layers: .dotAndInterval(category: "country", estimate: "mid", low: "low", high: "high"),
                xScale: .log10("Operational carbon (tCO2e)"), yScale: .band(order: rows.map(\.country)))
        }
    }

    private static func placesData(_ elsewhere: SameRunElsewhere) -> Table {
        var builder = TableBuilder(
            name: "places",
            schema: TableSchema(fields: [
                Field(name: "country", type: .text, title: "Country"),
                Field(name: "intensity_g_per_kwh", type: .number, title: "Carbon intensity", unit: "gCO2e/kWh"),
                Field(name: "intensity_year", type: .integer, title: "Year of the intensity"),
                Field(name: "derived", type: .boolean, title: "Derived from generation by source"),
                Field(name: "low_t", type: .number, title: "Carbon, 5th percentile", unit: "tCO2e"),
                Field(name: "mid_t", type: .number, title: "Carbon, median", unit: "tCO2e"),
                Field(name: "high_t", type: .number, title: "Carbon, 95th percentile", unit: "tCO2e"),
            ]))
        for row in elsewhere.rows {
            builder.append([
                .text(row.country), .number(row.intensity.gramsPerKilowattHour), .number(Double(row.intensityYear)),
                .boolean(row.isDerived), .number(row.carbon.low.tonnes), .number(row.carbon.mid.tonnes),
                .number(row.carbon.high.tonnes),
            ])
        }
        return builder.table()
    }

    private static func placesShown(_ elsewhere: SameRunElsewhere) -> ShownTable {
        ShownTable(
            caption: "The same run in each country",
            columns: [
                .init("Country"), .init("g/kWh", numeric: true), .init("Of", numeric: true),
                .init("tCO2e", numeric: true),
            ],
            rows: elsewhere.rows.map { row in
                [
                    .init(row.country), .init(NumberText.significant(row.intensity.gramsPerKilowattHour)),
                    .init(String(row.intensityYear) + (row.isDerived ? ", derived" : "")),
                    .init(RangeText.cell(row.carbon.low, row.carbon.mid, row.carbon.high, in: 1000)),
                ]
            })
    }
}
