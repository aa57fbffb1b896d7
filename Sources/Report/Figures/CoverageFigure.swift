import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// For each field the share of records that state it, by year.
    static func coverage(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(request.population.models.records.first?.year ?? request.to), request.to)
        let coverage = Coverage(request.population, from: from, to: to, fields: coveredFields(request))
        let total = coverage.records.reduce(0, +)
        let findings = coverage.rows.compactMap { statedCoverage($0, coverage, request, from, to) }
        let compute = coverage.rows.first { $0.field == "training_compute_flop" }
        var title = "How much of each field is known, by year"
        if let compute, let share = coverage.share(of: compute) {
            title = "\(compute.title) is known for \(NumberText.percent(share)) of the records"
        }
        title = request.plan.title ?? title
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Share of \(request.what) that state each field, by year of publication, \(from)–\(to)",
            sentences: [],
            plot: try coveragePlot(coverage, request, title: title), data: coverageData(coverage),
            shown: coverageShown(coverage),
            caption: Caption(
                n: total, what: request.what, coverage: nil, asOf: request.scope.asOf,
                method:
                    "Known records of a year divided by all records of the year. What is unknown is left out of the other figures, never counted as zero.",
                interval: "Shares over all years carry 95 % Wilson intervals in findings.json.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// The fields that are missing most among the records, newest year first.
    static func missing(_ request: FigureRequest) -> FigureResult {
        let (from, to) = (request.from(request.to), request.to)
        let coverage = Coverage(request.population, from: from, to: to, fields: coveredFields(request))
        let total = coverage.records.reduce(0, +)
        let rows = coverage.rows.map { row in (row: row, known: row.known.reduce(0, +)) }
            .sorted { ($0.known, $0.row.title) < ($1.known, $1.row.title) }.prefix(request.plan.limit ?? 12)
        let window = from == to ? String(to) : "\(from)–\(to)"
        return FigureResult(blocks: [
            .paragraph([
                Sentence("Of \(NumberText.count(total)) \(request.what) of \(window), these fields are missing most.")
            ]),
            .table(
                ShownTable(
                    caption: "Missing most, \(window)",
                    columns: [.init("Field"), .init("Missing", numeric: true), .init("Share missing", numeric: true)],
                    rows: rows.map { row in
                        [
                            .init(row.row.title), .init(NumberText.count(total - row.known)),
                            .init(total == 0 ? "–" : NumberText.percent(Double(total - row.known) / Double(total))),
                        ]
                    })),
        ])
    }

    /// The fields that a record may state; ids, derived fields and bookkeeping are none.
    private static func coveredFields(_ request: FigureRequest) -> [Field] {
        let left = ["id", "name", "inferred_sector", "joined_vintage", "notable", "sector"]
        return request.population.models.table.schema.fields.filter { !left.contains($0.name) }
    }

    private static func statedCoverage(
        _ row: Coverage.Row, _ coverage: Coverage, _ request: FigureRequest, _ from: Int, _ to: Int
    ) -> StatedFinding? {
        let total = coverage.records.reduce(0, +)
        let known = row.known.reduce(0, +)
        guard let share = try? Proportion(known, of: total) else { return nil }
        let finding = Finding(
            analysis: "coverage", measure: row.field, population: request.population.label,
            window: .init(from: from, to: to), windowSlug: request.windowSlug,
            vintage: request.scope.models.vintage.label,
            n: total,
            estimate: share.estimate, low: share.interval.low, high: share.interval.high, level: 0.95, unit: "share",
            method: "Wilson interval", coverage: share.estimate, asOf: request.scope.asOf,
            derived: ["known": Double(known)])
        return StatedFinding(
            finding,
            sentence:
                "\(row.title): known for \(NumberText.count(known)) of \(NumberText.count(total)) \(request.what) of \(from)–\(to) (\(NumberText.percent(share.estimate)))."
        )
    }

    private static func coverageData(_ coverage: Coverage) -> Table {
        var builder = TableBuilder(
            name: "coverage",
            schema: TableSchema(fields: [
                Field(name: "field", type: .category(allowed: nil), title: "Field"),
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "records", type: .integer, title: "Records of the year"),
                Field(name: "known", type: .integer, title: "Records that state the field"),
            ]))
        for row in coverage.rows {
            for (index, year) in coverage.years.enumerated() {
                builder.append([
                    .text(row.field), .number(Double(year)), .number(Double(coverage.records[index])),
                    .number(Double(row.known[index])),
                ])
            }
        }
        return builder.table()
    }

    private static func coverageShown(_ coverage: Coverage) -> ShownTable {
        let window = "\(coverage.years.first.map(String.init) ?? "–")–\(coverage.years.last.map(String.init) ?? "–")"
        let recent = coverage.years.suffix(6)
        let offset = coverage.years.count - recent.count
        return ShownTable(
            caption: "Share known by field, \(window) and the newest years",
            columns: [.init("Field"), .init(window, numeric: true)]
                + recent.map { .init(String($0), numeric: true) },
            rows: coverage.rows.map { row in
                [.init(row.title), .init(coverage.share(of: row).map { NumberText.percent($0) } ?? "–")]
                    + recent.indices.map { index in
                        let records = coverage.records[offset + index - recent.startIndex]
                        let known = row.known[offset + index - recent.startIndex]
                        return .init(records == 0 ? "–" : NumberText.percent(Double(known) / Double(records)))
                    }
            })
    }
}

extension String {
    /// The first letter in lower case, unless the word is an abbreviation.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
