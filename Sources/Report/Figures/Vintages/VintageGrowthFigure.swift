import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// A measure's growth in each era as each vintage tells it.
    static func vintageGrowth(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        var rows: [VintageEra] = []
        for models in request.scope.catalog.allVintages {
            let population = try request.rethrown { () throws(FilterError) in
                try Population(models, where: request.plan.population)
            }
            let growth = GrowthEras(
                population, field: measure.field, starts: request.plan.eras, from: request.plan.from,
                to: request.plan.to)
            rows += growth.eras.map { VintageEra(vintage: models.vintage, era: $0) }
        }
        let findings = rows.map { statedVintageGrowth($0, measure, request) }
        let title = request.plan.title ?? vintageGrowthTitle(rows, measure)
        let newest = rows.filter { $0.vintage == request.scope.catalog.models.vintage }
        let known = newest.reduce(0) { $0 + $1.era.series.count }
        let all = newest.reduce(0) { $0 + $1.era.series.populationCount }
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Doubling time of \(measure.title.lowercasedFirst) in months, by era and vintage, \(request.what)",
            sentences: zip(rows, findings).filter { $0.0.vintage == request.scope.catalog.models.vintage }.map {
                Sentence($1.sentence, findings: [$1.finding.id])
            },
            plot: try vintageGrowthPlot(rows, request, title: title), data: vintageGrowthData(rows),
            shown: vintageGrowthShown(rows, measure),
            caption: Caption(
                n: known, what: "\(request.what) in the newest vintage",
                coverage: all == 0 ? nil : Double(known) / Double(all), asOf: request.scope.asOf,
                method:
                    "Straight lines through log10 of the values for each era, by ordinary least squares, for each vintage."
                    + (measure.field == RecordUncertainty.field ? " " + recordErrorsMethod : ""),
                interval:
                    "95 %, cluster-robust (CR2) by first-listed organization, t with Satterthwaite degrees of freedom; none where growth is not settled.",
                credits: request.scope.allModelCredits), warning: fewVintages(rows))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func fewVintages(_ rows: [VintageEra]) -> String? {
        let parts = rows.compactMap { row -> String? in
            guard let coverage = row.era.series.coverage, coverage < 0.3 else { return nil }
            return "\(row.vintage.label) \(row.era.label): \(NumberText.percent(coverage))"
        }
        return parts.isEmpty
            ? nil
            : "Few of a vintage's records state this value (\(parts.joined(separator: "; "))): its trend is that of those which do."
    }

    struct VintageEra {
        let vintage: Vintage
        let era: GrowthEras.Era

        var line: GrowthLine? { try? era.line.get() }
    }

    private static func statedVintageGrowth(
        _ row: VintageEra, _ measure: Measure, _ request: FigureRequest
    ) -> StatedFinding {
        let (era, line) = (row.era, row.line)
        let factor = line?.growthFactorInterval
        let months = line?.doublingMonthsInterval
        var derived: [String: Double] = [:]
        derived["doublingTimeMonths"] = line?.doublingMonths
        derived["doublingTimeMonthsLow"] = months?.low
        derived["doublingTimeMonthsHigh"] = months?.high
        derived["slopeOOMPerYear"] = line?.slope
        derived["recordErrorsSlopeLow"] = era.recordErrors?.interval?.low
        derived["recordErrorsSlopeHigh"] = era.recordErrors?.interval?.high
        let slug = "\(era.from.map(String.init) ?? "")-\(era.to.map(String.init) ?? "")"
        var reason: String?
        if case .failure(let shortage) = era.line { reason = "\(shortage)" }
        let finding = Finding(
            analysis: "vintageGrowth", measure: measure.field, population: request.population.label,
            window: .init(from: era.from, to: era.to), windowSlug: slug == "-" ? "all" : slug,
            vintage: row.vintage.label, n: era.series.count, estimate: line?.growthFactor, low: factor?.low,
            high: factor?.high, level: factor?.level.value, unit: "per year",
            method: "least squares on log10, CR2 by first-listed organization",
            verdict: line == nil ? "insufficientData" : line?.hasFewClusters == true ? "fewClusters" : nil,
            reason: reason, coverage: era.series.coverage, asOf: row.vintage.asOf, derived: derived,
            labels: ["title": measure.title.lowercasedFirst, "era": era.label])
        let words = GrowthText(measure: measure, what: request.what(in: row.vintage)).sentence(era)
        return StatedFinding(finding, sentence: "Vintage \(row.vintage.label): \(words)")
    }

    private static func vintageGrowthTitle(_ rows: [VintageEra], _ measure: Measure) -> String {
        let label = rows.last?.era.label
        let last = rows.filter { $0.era.label == label }
        let settled = last.compactMap(\.line).filter { $0.doublingMonthsInterval != nil && $0.slope > 0 }
        guard let label, settled.count == last.count, let low = settled.map(\.doublingMonths).min(),
            let high = settled.map(\.doublingMonths).max()
        else { return "Not every vintage settles how fast \(measure.title.lowercasedFirst) grows" }
        func text(_ value: Double) -> String { NumberText.significant(value, digits: 2) }
        return "By vintage, \(measure.title.lowercasedFirst) \(label) doubled every "
            + (text(low) == text(high) ? "\(text(low)) months" : "\(text(low)) to \(text(high)) months")
    }

    private static func vintageGrowthData(_ rows: [VintageEra]) -> Table {
        var builder = TableBuilder(
            name: "vintage-growth",
            schema: TableSchema(fields: [
                Field(name: "era", type: .text, title: "Era"), Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "n", type: .integer, title: "Records that state the value"),
                Field(name: "coverage", type: .number, title: "Share of records that state it"),
                Field(name: "doubling_months", type: .number, title: "Doubling time", unit: "months"),
                Field(
                    name: "doubling_months_low", type: .number, title: "Lower end of the 95 % interval", unit: "months"),
                Field(
                    name: "doubling_months_high", type: .number, title: "Upper end of the 95 % interval", unit: "months"
                ),
                Field(name: "growth_factor", type: .number, title: "Growth factor per year"),
                Field(name: "growth_factor_low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "growth_factor_high", type: .number, title: "Upper end of the 95 % interval"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for row in rows {
            let line = row.line
            builder.append([
                .text(row.era.label), .text(row.vintage.label), .number(Double(row.era.series.count)),
                number(row.era.series.coverage), number(line?.doublingMonths),
                number(line?.doublingMonthsInterval?.low),
                number(line?.doublingMonthsInterval?.high), number(line?.growthFactor),
                number(line?.growthFactorInterval.low), number(line?.growthFactorInterval.high),
            ])
        }
        return builder.table()
    }

    private static func vintageGrowthShown(_ rows: [VintageEra], _ measure: Measure) -> ShownTable {
        ShownTable(
            caption: "Growth of \(measure.title.lowercasedFirst) by era and vintage",
            columns: [
                .init("Vintage"), .init("Era"), .init("n", numeric: true), .init("Coverage", numeric: true),
                .init("Doubling time (months)", numeric: true), .init("Growth factor a year", numeric: true),
            ]
                + (measure.field == RecordUncertainty.field
                    ? [.init("By errors of the records alone (months)", numeric: true)] : []),
            rows: rows.map { row in
                let factor = row.line.map { line in
                    let ends = line.growthFactorInterval
                    return
                        "\(NumberText.significant(line.growthFactor)) (\(NumberText.significant(ends.low)) to \(NumberText.significant(ends.high)))"
                }
                return [
                    .init(row.vintage.label), .init(row.era.label), .init(NumberText.count(row.era.series.count)),
                    .init(row.era.series.coverage.map { NumberText.percent($0) } ?? "–"),
                    .init(row.line.map(GrowthText(measure: measure, what: "").doubling) ?? "insufficient data"),
                    .init(factor ?? "–"),
                ]
                    + (measure.field == RecordUncertainty.field
                        ? [.init(row.era.recordErrors.map(GrowthText.doubling) ?? "–")] : [])
            })
    }
}
