import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Models per year by sector, stacked; a finding for each sector and year.
    static func sectorCount(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let from = request.from(2003)
        let to = request.to
        let counts = SectorCounts(request.population, from: from, to: to)
        let findings = counts.years.flatMap { year in
            SectorClass.allCases.map {
                statedSectorCount(counts, $0, year, population: request.population, what: request.what)
            }
        }
        let n = counts.years.reduce(0) { $0 + counts.total($1) }
        let title = request.plan.title ?? sectorTitle(counts, to)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(request.what.capitalizedFirst) per year of publication by sector, \(from)–\(to)",
            sentences: sectorSentences(counts, to), plot: try sectorPlot(counts, request, title: title),
            data: sectorData(counts), shown: sectorShown(counts, to),
            caption: Caption(
                n: n, what: request.what, coverage: sectorCoverage(counts, n), asOf: request.scope.asOf,
                method:
                    "Full counting: each record once, in the class of the set of sectors that it states. Records that state "
                    + "none count as unknown; what their organizations suggest is listed apart and enters no other figure.",
                interval:
                    "Counts are of the records held, not of a sample, so they carry no interval; shares carry 95 % Wilson intervals.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The finding of one sector in one year, with the sentence that states it.
    static func statedSectorCount(
        _ counts: SectorCounts, _ sector: SectorClass, _ year: Int, population: Population, what: String
    ) -> StatedFinding {
        let count = counts.count(sector, year)
        let total = counts.total(year)
        var derived: [String: Double] = ["total": Double(total), "statedTotal": Double(counts.statedTotal(year))]
        if let share = try? Proportion(count, of: counts.statedTotal(year)), sector != .unknown {
            derived["share"] = share.estimate
            derived["shareLow"] = share.interval.low
            derived["shareHigh"] = share.interval.high
        }
        let vintage = population.models.vintage
        let finding = Finding(
            analysis: "sectorCount", measure: "models", population: population.label, group: sector.rawValue,
            window: .init(from: year, to: year), vintage: vintage.label, n: total, estimate: Double(count),
            unit: "models", method: "full counting by set of stated sectors",
            reason: VintageCounts.knewWhole(year, vintage)
                ? "a count of the records held, not of a sample"
                : "a count of the records held; the vintage was taken before the year was over",
            coverage: total == 0 ? nil : 1 - Double(counts.count(.unknown, year)) / Double(total), asOf: vintage.asOf,
            derived: derived, labels: ["sector": sector.rawValue])
        return StatedFinding(
            finding,
            sentence: SectorText.sentence(counts, sector, year, what: what, vintage: vintage))
    }

    private static func sectorTitle(_ counts: SectorCounts, _ year: Int) -> String {
        let (industry, academia) = (counts.count(.industry, year), counts.count(.academia, year))
        let (total, stated) = (counts.total(year), counts.statedTotal(year))
        guard total > 0 else { return "No model of \(year) is held" }
        guard stated > 0 else { return "None of the \(NumberText.count(total)) models of \(year) states a sector" }
        return "In \(year), industry alone built \(NumberText.count(industry)) of \(NumberText.count(stated)) models, "
            + "academia alone \(NumberText.count(academia))"
    }

    private static func sectorSentences(_ counts: SectorCounts, _ year: Int) -> [Sentence] {
        var sentences: [Sentence] = []
        if let share = SectorText.share(.industry, counts, year) {
            sentences.append(Sentence("Industry's share of \(year) is \(share)."))
        }
        let unknown = counts.count(.unknown, year)
        if unknown > 0 {
            let inferred = counts.inferredCount(.industry, year)
            sentences.append(
                Sentence(
                    "\(NumberText.count(unknown)) \(unknown == 1 ? "record of \(year) states" : "records of \(year) state") no sector and \(unknown == 1 ? "counts" : "count") in no share"
                        + (inferred > 0
                            ? "; the organizations of \(NumberText.count(inferred)) suggest industry." : ".")))
        }
        return sentences
    }

    private static func sectorCoverage(_ counts: SectorCounts, _ n: Int) -> Double? {
        guard n > 0 else { return nil }
        return 1 - Double(counts.years.reduce(0) { $0 + counts.count(.unknown, $1) }) / Double(n)
    }

    private static func sectorData(_ counts: SectorCounts) -> Table {
        var builder = TableBuilder(
            name: "sector-counts",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                Field(name: "basis", type: .category(allowed: nil), title: "Whether the sector is stated or inferred"),
                Field(name: "models", type: .integer, title: "Models", unit: "models"),
            ]))
        for year in counts.years {
            for sector in SectorClass.allCases {
                builder.append([
                    .number(Double(year)), .text(sector.rawValue), .text("stated"),
                    .number(Double(counts.count(sector, year))),
                ])
            }
            for sector in SectorClass.allCases where counts.inferredCount(sector, year) > 0 {
                builder.append([
                    .number(Double(year)), .text(sector.rawValue), .text("inferred"),
                    .number(Double(counts.inferredCount(sector, year))),
                ])
            }
        }
        return builder.table()
    }

    private static func sectorShown(_ counts: SectorCounts, _ to: Int) -> ShownTable {
        let shown = SectorClass.allCases.filter { sector in counts.years.contains { counts.count(sector, $0) > 0 } }
        let inferredAny = counts.years.contains { year in
            SectorClass.allCases.contains { counts.inferredCount($0, year) > 0 }
        }
        var columns =
            [ShownTable.Column("Year")] + shown.map { .init($0.label, numeric: true) } + [.init("All", numeric: true)]
        if inferredAny { columns.append(.init("Of the unknown, inferred: industry / academia / both", numeric: true)) }
        let rows = counts.years.reversed().map { year in
            var cells = [ShownTable.Cell(String(year))] + shown.map { .init(NumberText.count(counts.count($0, year))) }
            cells.append(.init(NumberText.count(counts.total(year))))
            if inferredAny {
                let inferred = [SectorClass.industry, .academia, .industryAcademia].map {
                    counts.inferredCount($0, year)
                }
                cells.append(.init(inferred.map(NumberText.count).joined(separator: " / ")))
            }
            return cells
        }
        return ShownTable(caption: "Models per year by sector", columns: columns, rows: rows)
    }
}

extension String {
    /// The first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
