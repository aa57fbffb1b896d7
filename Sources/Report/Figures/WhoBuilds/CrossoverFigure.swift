import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// When industry overtook academia, in the vintage of the edition and in every other.
    static func crossover(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let scope = request.scope
        var rows: [(vintage: Vintage, crossover: Crossover)] = []
        for models in scope.catalog.allVintages {
            let cut = scope.year.map { models.upTo(year: $0) } ?? models
            guard let population = try? Population(cut, where: request.plan.population) else { continue }
            rows.append((models.vintage, Crossover(population, seed: scope.seed, resamples: scope.resamples)))
        }
        guard let own = rows.first(where: { $0.vintage == scope.models.vintage }) else {
            return FigureResult(blocks: [])
        }
        let findings = rows.map { row in
            StatedFinding(
                crossoverFinding(row.crossover, row.vintage, request),
                sentence: crossoverSentence(row.crossover, row.vintage))
        }
        let title = request.plan.title ?? crossoverTitle(own.crossover)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "The year that best separates academia's lead from industry's, in each vintage of the data",
            sentences: crossoverSentences(own.crossover, own.vintage),
            plot: try crossoverPlot(rows, request, title: title),
            data: crossoverData(rows), shown: crossoverShown(rows),
            caption: Caption(
                n: own.crossover.n, what: "\(request.what) by industry alone or academia alone", coverage: nil,
                asOf: scope.asOf,
                method:
                    "Cost(Y) = industry's models before Y plus academia's from Y on; the smallest Y that minimizes it.",
                interval:
                    "95 % percentile interval of a bootstrap over records, \(NumberText.count(scope.resamples)) resamples, "
                    + "seed \(scope.seed).",
                credits: scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func crossoverFinding(_ crossover: Crossover, _ vintage: Vintage, _ request: FigureRequest)
        -> Finding
    {
        Finding(
            analysis: "crossover", measure: "models", population: request.population.label,
            window: .init(from: nil, to: request.scope.year), windowSlug: "to-edition", vintage: vintage.label,
            n: crossover.n,
            estimate: crossover.year.map(Double.init), low: crossover.low.map(Double.init),
            high: crossover.high.map(Double.init), level: crossover.year == nil ? nil : 0.95, unit: "year",
            method: "least-cost separation, percentile bootstrap over records", verdict: crossover.verdict.rawValue,
            reason: crossoverReason(crossover), coverage: nil, asOf: vintage.asOf,
            derived: ["resamples": Double(crossover.resamples), "shareWithoutCrossover": crossover.shareWithout],
            yearLists: ["contradictingYears": crossover.contradictingYears])
    }

    private static func crossoverReason(_ crossover: Crossover) -> String? {
        switch crossover.verdict {
        case .crossed: nil
        case .none: "the cost is least at an end of the years held"
        case .stillAmbiguous: "the interval spans more than five years or is open at an end"
        case .insufficientData: "\(crossover.n) records of industry or academia"
        }
    }

    private static func crossoverTitle(_ crossover: Crossover) -> String {
        guard let year = crossover.year else { return "No year separates academia's lead from industry's" }
        return crossover.verdict == .crossed
            ? "Industry overtook academia in \(year)"
            : "Industry may have overtaken academia in \(year); the data do not settle it"
    }

    static func intervalText(_ crossover: Crossover) -> String {
        crossover.year == nil
            ? "–" : "\(crossover.low.map(String.init) ?? "open") to \(crossover.high.map(String.init) ?? "open")"
    }

    static func crossoverSentence(_ crossover: Crossover, _ vintage: Vintage) -> String {
        guard let year = crossover.year else {
            return crossover.verdict == .insufficientData
                ? "Vintage \(vintage.label) holds too few models by industry alone or academia alone to tell whether one overtook the other."
                : "Vintage \(vintage.label) holds no crossover of industry over academia."
        }
        return crossover.verdict == .crossed
            ? "In vintage \(vintage.label), industry overtook academia in \(year) (95 % interval \(intervalText(crossover)))."
            : "In vintage \(vintage.label), \(year) separates academia's lead from industry's best, but the data do not settle the year (95 % interval \(intervalText(crossover)))."
    }

    private static func crossoverSentences(_ crossover: Crossover, _ vintage: Vintage) -> [Sentence] {
        var sentences = [Sentence(crossoverSentence(crossover, vintage))]
        guard crossover.year != nil else { return sentences }
        sentences.append(
            Sentence(
                crossover.contradictingYears.isEmpty
                    ? "Since then no year had as many models by academia alone as by industry alone."
                    : "Years since then in which academia alone built as many as industry alone, or more: "
                        + crossover.contradictingYears.map(String.init).joined(separator: ", ") + "."))
        sentences.append(
            Sentence(
                crossover.shareWithout == 0
                    ? "Every resample had a crossover."
                    : "\(NumberText.percent(crossover.shareWithout, decimals: 1)) of the resamples had no crossover."))
        return sentences
    }

    private static func crossoverData(_ rows: [(vintage: Vintage, crossover: Crossover)]) -> Table {
        var builder = TableBuilder(
            name: "crossover",
            schema: TableSchema(fields: [
                Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "year", type: .integer, title: "Crossover"),
                Field(name: "low", type: .integer, title: "Lower end of the 95 % interval"),
                Field(name: "high", type: .integer, title: "Upper end of the 95 % interval"),
                Field(name: "verdict", type: .text, title: "Verdict"),
                Field(name: "n", type: .integer, title: "Models by industry alone or academia alone"),
                Field(name: "share_without", type: .number, title: "Share of resamples without a crossover"),
                Field(
                    name: "contradicting_years", type: .list(allowed: nil),
                    title: "Later years in which academia led or drew"),
            ]))
        func number(_ value: Int?) -> Cell { value.map { .number(Double($0)) } ?? .unknown }
        for (vintage, crossover) in rows {
            builder.append([
                .text(vintage.label), number(crossover.year), number(crossover.low), number(crossover.high),
                .text(crossover.verdict.rawValue), .number(Double(crossover.n)), .number(crossover.shareWithout),
                crossover.contradictingYears.isEmpty ? .unknown : .list(crossover.contradictingYears.map(String.init)),
            ])
        }
        return builder.table()
    }

    private static func crossoverShown(_ rows: [(vintage: Vintage, crossover: Crossover)]) -> ShownTable {
        ShownTable(
            caption: "Crossover in each vintage",
            columns: [
                .init("Vintage"), .init("Crossover", numeric: true), .init("95 % interval", numeric: true),
                .init("Verdict"),
                .init("n", numeric: true), .init("Later years in which academia led or drew"),
            ],
            rows: rows.map { vintage, crossover in
                [
                    .init(vintage.label), .init(crossover.year.map(String.init) ?? "none"),
                    .init(intervalText(crossover)),
                    .init(crossover.verdict.rawValue), .init(NumberText.count(crossover.n)),
                    .init(
                        crossover.contradictingYears.isEmpty
                            ? "none" : crossover.contradictingYears.map(String.init).joined(separator: ", ")),
                ]
            })
    }
}
