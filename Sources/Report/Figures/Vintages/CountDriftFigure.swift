import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The counts of each year in each vintage, and what became of the records between two vintages.
    static func countDrift(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(request.to - 9), request.to)
        let vintages = request.scope.catalog.allVintages
        let (counts, steps) = try request.rethrown { () throws(FilterError) in
            (
                try VintageCounts(vintages, where: request.plan.population, from: from, to: to),
                try CountDrift.between(vintages, where: request.plan.population)
            )
        }
        let cells = driftCells(counts, steps)
        let findings = cells.map { statedDrift($0, request) }
        let year = counts.newestComparableYear
        let title = request.plan.title ?? driftTitle(counts, year)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "\(request.what.capitalizedFirst) by industry alone and by academia alone, per year of publication, in each vintage",
            sentences: driftSentences(cells, findings),
            plot: try countDriftPlot(counts, request, title: title), data: driftData(cells), shown: driftShown(cells),
            caption: Caption(
                n: counts.rows.last.map { row in counts.years.reduce(0) { $0 + row.counts.total($1) } } ?? 0,
                what: "\(request.what) of \(from)–\(to) in the newest vintage", coverage: nil, asOf: request.scope.asOf,
                method:
                    "Full counting by the set of stated sectors. Records of two vintages are one by name, else by link. A record that changed in several ways "
                    + "counts as one that became notable or ceased to be, else as re-dated, else as of another sector. Of a vintage that holds notable models only, "
                    + "a model that is no longer notable counts as removed. Only years that were over when the earlier vintage was taken are split.",
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: request.scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    struct DriftCell {
        let year: Int
        let sector: SectorClass
        let from: Vintage
        let to: Vintage
        let split: CountDrift.Split
    }

    /// Newest year first, in the order of the vintages.
    private static func driftCells(_ counts: VintageCounts, _ steps: [CountDrift]) -> [DriftCell] {
        counts.years.reversed().flatMap { year in
            [SectorClass.industry, .academia, .industryAcademia].flatMap { sector in
                steps.filter { VintageCounts.knewWhole(year, $0.from) }.map { step in
                    DriftCell(
                        year: year, sector: sector, from: step.from, to: step.to, split: step.split(sector, year))
                }
            }
        }
    }

    private static func driftTitle(_ counts: VintageCounts, _ year: Int?) -> String {
        guard let year else { return "No year was over when two of the vintages were taken" }
        let known = counts.rows.filter { VintageCounts.knewWhole(year, $0.vintage) }
        let industry = known.map { NumberText.count($0.counts.count(.industry, year)) }
        return "From vintage to vintage, industry's models of \(year) number \(industry.joined(separator: ", "))"
    }

    /// The largest change of each sector.
    private static func driftSentences(_ cells: [DriftCell], _ findings: [StatedFinding]) -> [Sentence] {
        [SectorClass.industry, .academia].compactMap { sector in
            let own = cells.indices.filter { cells[$0].sector == sector && cells[$0].split.change != 0 }
            // The first of equal ones is of the newest year.
            guard let top = own.max(by: { abs(cells[$0].split.change) < abs(cells[$1].split.change) }) else {
                return nil
            }
            return Sentence(findings[top].sentence, findings: [findings[top].finding.id])
        }
    }

    private static func statedDrift(_ cell: DriftCell, _ request: FigureRequest) -> StatedFinding {
        let split = cell.split
        let finding = Finding(
            analysis: "countDrift", measure: "models", population: request.population.label,
            group: cell.sector.rawValue, window: .init(from: cell.year, to: cell.year),
            windowSlug: "\(cell.year)-since-\(cell.from.label)", vintage: cell.to.label, n: split.after,
            estimate: Double(split.change), unit: "models", method: "records matched by name, then by link",
            reason: "a count of the records held, not of a sample", asOf: cell.to.asOf,
            derived: [
                "before": Double(split.before), "after": Double(split.after), "added": Double(split.added),
                "removed": Double(split.removed), "notability": Double(split.population),
                "redated": Double(split.redated), "otherSector": Double(split.sector),
            ], labels: ["sector": cell.sector.rawValue, "from": cell.from.label])
        return StatedFinding(finding, sentence: driftSentence(cell))
    }

    private static func driftSentence(_ cell: DriftCell) -> String {
        let split = cell.split
        let parts = [
            (split.added, "added"), (split.removed, "removed"), (split.population, "by notability"),
            (split.redated, "re-dated"), (split.sector, "by sector"),
        ].filter { $0.0 != 0 }.map { "\(signed($0.0)) \($0.1)" }
        let counts =
            split.before == split.after
            ? "stayed at \(NumberText.count(split.after))"
            : "went from \(NumberText.count(split.before)) to \(NumberText.count(split.after))"
        let name = cell.sector == .industryAcademia ? cell.sector.label : cell.sector.label + " alone"
        return "\(name), models of \(cell.year): the count \(counts) between \(cell.from.label) and \(cell.to.label)"
            + (parts.isEmpty ? "." : " (\(parts.joined(separator: ", "))).")
    }

    private static func signed(_ count: Int) -> String { (count > 0 ? "+" : "") + NumberText.count(count) }

    private static func driftData(_ cells: [DriftCell]) -> Table {
        let parts = [
            ("before", "Count in the earlier vintage"), ("after", "Count in the later vintage"), ("added", "Added"),
            ("removed", "Removed"), ("notability", "Net by notability"), ("redated", "Net by re-dating"),
            ("other_sector", "Net by re-labelling of the sector"),
        ]
        var builder = TableBuilder(
            name: "count-drift",
            schema: TableSchema(
                fields: [
                    Field(name: "year", type: .integer, title: "Year"),
                    Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                    Field(name: "from_vintage", type: .text, title: "Earlier vintage"),
                    Field(name: "to_vintage", type: .text, title: "Later vintage"),
                ] + parts.map { Field(name: $0.0, type: .integer, title: $0.1, unit: "models") }))
        for cell in cells {
            let split = cell.split
            builder.append(
                [
                    .number(Double(cell.year)), .text(cell.sector.rawValue), .text(cell.from.label),
                    .text(cell.to.label),
                ]
                    + [
                        split.before, split.after, split.added, split.removed, split.population, split.redated,
                        split.sector,
                    ].map { .number(Double($0)) })
        }
        return builder.table()
    }

    /// Those that moved.
    private static func driftShown(_ cells: [DriftCell]) -> ShownTable {
        let titles = ["Before", "After", "Added", "Removed", "Notability", "Re-dated", "Other sector"]
        return ShownTable(
            caption: "Counts that moved between two vintages, and why",
            columns: [.init("Year"), .init("Sector"), .init("Vintages")] + titles.map { .init($0, numeric: true) },
            rows: cells.filter { $0.split.change != 0 && $0.sector != .industryAcademia }.map { cell in
                let split = cell.split
                return [
                    .init(String(cell.year)), .init(cell.sector.label),
                    .init("\(cell.from.label) → \(cell.to.label)"), .init(NumberText.count(split.before)),
                    .init(NumberText.count(split.after)),
                ]
                    + [split.added, split.removed, split.population, split.redated, split.sector].map {
                        .init($0 == 0 ? "–" : signed($0))
                    }
            })
    }
}
