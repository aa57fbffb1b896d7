import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// A measure over time with a fitted line for each era; a growth finding for each.
    static func growth(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        if let lacking = lacking(measure, request) { return lacking }
        return try growth(request, of: measure)
    }

    static func growth(_ request: FigureRequest, of measure: Measure) throws(ReportError) -> FigureResult {
        let growth = GrowthEras(
            request.population, field: measure.field, starts: request.plan.eras, from: request.plan.from,
            to: request.plan.to)
        let all = GrowthSeries(request.population, field: measure.field, from: request.plan.from, to: request.plan.to)
        let findings = growth.eras.map { era in
            StatedFinding(
                growthFinding(era, measure, request),
                sentence: GrowthText(measure: measure, what: request.what).sentence(era))
        }
        let search = searchedGrowth(all, request)
        let searched = growthSearch(search, all, measure, request)
        let title = request.plan.title ?? growthTitle(growth, measure)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: axisTitle(measure) + " of \(request.what), by publication date, log scale",
            sentences: (findings + searched).map { Sentence($0.sentence, findings: [$0.finding.id]) }
                + eraRecordErrors(growth) + joinedValues(all, measure, request)
                + (selectionNote(request).map { [$0] } ?? []),
            plot: try growthPlot(growth, all, measure, request, title: title),
            data: growthData(all, measure, request), shown: growthShown(growth, search, measure),
            further: [shapeCandidates(search), coverageByYear(measure, request)].compactMap { $0 },
            caption: Caption(
                n: all.count, what: request.what, coverage: all.coverage, asOf: request.scope.asOf,
                method: growthMethod(all, measure),
                interval:
                    "Bands and intervals: 95 %, cluster-robust (CR2) by first-listed organization, t with Satterthwaite degrees of freedom.",
                credits: request.scope.modelCredits), warning: lowCoverage(all))
        return FigureResult(blocks: [.figure(figure)], findings: findings + searched)
    }

    /// What the records' own errors would do to each era's line.
    private static func eraRecordErrors(_ growth: GrowthEras) -> [Sentence] {
        growth.eras.compactMap { era in
            recordErrorsText(era.recordErrors).map { Sentence("\(era.label.capitalizedFirst), \($0).") }
        }
    }

    /// Chip-hours are taken over from an older vintage where the newest export no longer states them.
    private static func joinedValues(
        _ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest
    ) -> [Sentence] {
        guard measure.field == "training_chip_hours" else { return [] }
        let table = request.population.models.table
        let vintages = series.rows.compactMap { table.cell("joined_vintage", row: $0).text }
        guard !vintages.isEmpty else { return [] }
        return [
            Sentence(
                "\(NumberText.count(vintages.count)) of these \(NumberText.count(series.count)) values are taken over from vintage \(Set(vintages).sorted().joined(separator: ", ")), which still stated them: models recorded since then have none."
            )
        ]
    }

    private static func growthMethod(_ series: GrowthSeries, _ measure: Measure) -> String {
        "Straight lines through log10 of the values for each era, by ordinary least squares."
            + (measure.field == RecordUncertainty.field ? " " + recordErrorsMethod : "")
            + (series.notPositiveCount > 0
                ? " Left out: \(NumberText.count(series.notPositiveCount)) zero or negative values, which have no logarithm."
                : "")
    }

    static func lowCoverage(_ series: GrowthSeries) -> String? {
        guard let coverage = series.coverage, coverage < 0.3 else { return nil }
        return
            "Only \(NumberText.percent(coverage)) of the records state this value: the trend is that of those which do."
    }

    private static func growthTitle(_ growth: GrowthEras, _ measure: Measure) -> String {
        guard let last = growth.eras.last, case .success(let line) = last.line else {
            return "\(measure.title): too little is known to fit a trend"
        }
        guard line.doublingMonthsInterval != nil else { return "\(measure.title) shows no settled trend \(last.label)" }
        let verb = line.slope > 0 ? "doubled" : "halved"
        return
            "\(measure.title) \(verb) every \(NumberText.significant(abs(line.doublingMonths), digits: 2)) months \(last.label)"
    }

    private static func growthFinding(_ era: GrowthEras.Era, _ measure: Measure, _ request: FigureRequest) -> Finding {
        let vintage = request.scope.models.vintage
        let window = Finding.Window(from: era.from, to: era.to ?? request.scope.year)
        let slug =
            era.from == nil && era.to == nil
            ? "all" : "\(era.from.map(String.init) ?? "")-\(era.to.map(String.init) ?? "")"
        let labels = ["title": measure.title.lowercasedFirst, "era": era.label]
        switch era.line {
        case .failure(let reason):
            return Finding(
                analysis: "growth", measure: measure.field, population: request.population.label, window: window,
                windowSlug: slug, vintage: vintage.label, n: era.series.count, estimate: nil, unit: "per year",
                method: "least squares on log10, CR2 by first-listed organization", verdict: "insufficientData",
                reason: "\(reason)", coverage: era.series.coverage, asOf: vintage.asOf, labels: labels)
        case .success(let line):
            let factor = line.growthFactorInterval
            var derived: [String: Double] = [
                "slopeOOMPerYear": line.slope, "slopeLow": line.slopeInterval.low, "slopeHigh": line.slopeInterval.high,
                "doublingTimeMonths": line.doublingMonths,
                "residualStandardErrorOOM": line.fit.fit.residualStandardError,
            ]
            derived["rSquared"] = line.fit.fit.rSquared
            derived["doublingTimeMonthsLow"] = line.doublingMonthsInterval?.low
            derived["doublingTimeMonthsHigh"] = line.doublingMonthsInterval?.high
            derived["olsSlopeLow"] = line.fit.slope.ols.interval().low
            derived["olsSlopeHigh"] = line.fit.slope.ols.interval().high
            if case .success(let robust) = line.fit.slope.hc3 {
                derived["hc3SlopeLow"] = robust.interval().low
                derived["hc3SlopeHigh"] = robust.interval().high
            }
            if case .success(let cluster) = line.fit.slope.cluster {
                derived["degreesOfFreedom"] = cluster.degreesOfFreedom
            }
            let recordErrors = era.recordErrors?.interval
            derived["recordErrorsSlopeLow"] = recordErrors?.low
            derived["recordErrorsSlopeHigh"] = recordErrors?.high
            derived["clusters"] = line.fit.clusterCount.map(Double.init)
            return Finding(
                analysis: "growth", measure: measure.field, population: request.population.label, window: window,
                windowSlug: slug, vintage: vintage.label, n: era.series.count, estimate: line.growthFactor,
                low: factor.low,
                high: factor.high, level: 0.95, unit: "per year",
                method: "least squares on log10, "
                    + (line.fallback == nil ? "CR2 by first-listed organization" : "ordinary least squares interval"),
                verdict: line.hasFewClusters ? "fewClusters" : nil,
                reason: line.fallback.map { "no cluster-robust interval: \($0)" }
                    ?? (line.hasFewClusters ? "fewer than 4 degrees of freedom between organizations" : nil),
                coverage: era.series.coverage, asOf: vintage.asOf, derived: derived, labels: labels)
        }
    }

    private static func growthData(_ series: GrowthSeries, _ measure: Measure, _ request: FigureRequest) -> Table {
        var builder = TableBuilder(
            name: "growth",
            schema: TableSchema(fields: [
                Field(name: "date", type: .date, title: "Publication date"),
                Field(name: "name", type: .text, title: "Model"),
                Field(name: "organizations", type: .list(allowed: nil), title: "Organizations"),
                Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                Field(name: measure.field, type: .number, title: measure.title, unit: measure.unit),
            ]))
        let records = request.population.models.records
        for (row, value) in zip(series.rows, series.values) {
            let record = records[row]
            builder.append([
                .date(record.date), .text(record.name),
                record.organizations.isEmpty ? .unknown : .list(record.organizations),
                .text(record.sector.rawValue), .number(value),
            ])
        }
        return builder.table()
    }

    private static func growthShown(_ growth: GrowthEras, _ search: SearchedGrowth, _ measure: Measure) -> ShownTable {
        ShownTable(
            caption: "Growth of \(measure.title.lowercasedFirst) by era, given and found by search",
            columns: [
                .init("Era"), .init("n", numeric: true), .init("Growth factor a year", numeric: true),
                .init("Doubling time (months)", numeric: true), .init("OOM a year", numeric: true),
                .init("R²", numeric: true),
                .init("Coverage", numeric: true),
            ],
            rows: growth.eras.map { era in
                let text = GrowthText(measure: measure, what: "")
                let coverage = ShownTable.Cell(era.series.coverage.map { NumberText.percent($0) } ?? "–")
                guard case .success(let line) = era.line else {
                    return [.init(era.label), .init(NumberText.count(era.series.count))]
                        + [String](repeating: "insufficient data", count: 4).map { .init($0) } + [coverage]
                }
                return [
                    .init(era.label), .init(NumberText.count(era.series.count)),
                    .init(GrowthText.factor(line.rate)), .init(text.doubling(line)),
                    .init(
                        "\(NumberText.significant(line.slope)) (\(NumberText.significant(line.slopeInterval.low)) to \(NumberText.significant(line.slopeInterval.high)))"
                    ), .init(line.fit.fit.rSquared.map { NumberText.fixed($0, decimals: 2) } ?? "–"), coverage,
                ]
            } + searchedRows(search))
    }
}
