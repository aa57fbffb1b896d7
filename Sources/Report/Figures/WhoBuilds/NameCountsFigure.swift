import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// What is counted by name.
    enum CountedName {
        case countries, organizations

        var singular: String { self == .countries ? "Country" : "Organization" }
        var plural: String { self == .countries ? "countries" : "organizations" }
        /// What stands in a country's place but is none counts as not stated.
        func names(_ record: ModelRecord) -> [String] {
            self == .countries ? record.countries.filter { !CountryName.isNone($0) } : record.organizations
        }
    }

    /// Models by country or organization in the edition's year, full and fractional.
    static func nameCounts(_ request: FigureRequest, of kind: CountedName) throws(ReportError) -> FigureResult {
        guard request.scope.models.records.contains(where: { !kind.names($0).isEmpty }) else {
            return FigureResult(lacking: kind.plural, in: request.scope)
        }
        let from = request.plan.from ?? request.to
        let to = request.to
        let counts = NameCounts(request.population, from: from, to: to, names: kind.names)
        let limit = request.plan.limit ?? 15
        let top = Array(counts.rows.prefix(limit))
        let window = from == to ? String(to) : "\(from)–\(to)"
        let known = counts.recordsWithNames + counts.recordsWithoutNames
        let findings = top.enumerated().map { rank, row in
            StatedFinding(
                Finding(
                    analysis: kind == .countries ? "countryCount" : "organizationCount", measure: "models",
                    population: request.population.label, group: row.name, window: .init(from: from, to: to),
                    vintage: request.scope.models.vintage.label, n: known, estimate: Double(row.full), unit: "models",
                    method: "full counting", reason: "a count of the records held, not of a sample",
                    coverage: known == 0 ? nil : Double(counts.recordsWithNames) / Double(known),
                    asOf: request.scope.asOf,
                    derived: ["fractional": row.fractional], labels: ["name": row.name, "rank": String(rank + 1)]),
                sentence:
                    "\(row.name) took part in \(NumberText.count(row.full)) of the \(NumberText.count(known)) \(request.what) of \(window)."
            )
        }
        let leading = top.first
        let title =
            request.plan.title ?? leading.map {
                "\($0.name) took part in \(NumberText.count($0.full)) of the \(NumberText.count(known)) \(request.what) of \(window), the most"
            }
            ?? "No \(request.what) of \(window) state their \(kind.plural)"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(request.what.capitalizedFirst) of \(window) by \(kind.singular.lowercased()), full counting",
            sentences: notToldApart(request, from, to, kind),
            plot: try nameCountsPlot(top, kind, request, title: title), data: nameCountsData(counts, kind),
            shown: nameCountsShown(top, counts, kind),
            caption: Caption(
                n: counts.recordsWithNames, what: request.what,
                coverage: known == 0 ? nil : Double(counts.recordsWithNames) / Double(known), asOf: request.scope.asOf,
                method:
                    "Full counting gives every one of a record's \(kind.plural) one, fractional counting an equal share.",
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    /// Records of several countries that older vintages call by one word.
    private static func notToldApart(_ request: FigureRequest, _ from: Int, _ to: Int, _ kind: CountedName)
        -> [Sentence]
    {
        guard kind == .countries else { return [] }
        let count = request.population.models.records.count { record in
            record.year >= from && record.year <= to && record.countries.contains(where: CountryName.isNone)
        }
        guard count > 0 else { return [] }
        return [
            Sentence(
                "This vintage calls \(NumberText.count(count)) of these models \(CountryName.multinational.lowercased()); their countries are not told apart and they count as not stated."
            )
        ]
    }

    private static func nameCountsData(_ counts: NameCounts, _ kind: CountedName) -> Table {
        var builder = TableBuilder(
            name: kind.plural,
            schema: TableSchema(fields: [
                Field(name: kind.singular.lowercased(), type: .text, title: kind.singular),
                Field(name: "models", type: .integer, title: "Models, full counting", unit: "models"),
                Field(name: "models_fractional", type: .number, title: "Models, fractional counting", unit: "models"),
            ]))
        for row in counts.rows {
            builder.append([.text(row.name), .number(Double(row.full)), .number(row.fractional)])
        }
        return builder.table()
    }

    private static func nameCountsShown(_ top: [NameCounts.Row], _ counts: NameCounts, _ kind: CountedName)
        -> ShownTable
    {
        let rest = counts.rows.count - top.count
        return ShownTable(
            caption: rest > 0
                ? "The first \(NumberText.count(top.count)) of \(NumberText.count(counts.rows.count)) \(kind.plural)"
                : "Models by \(kind.singular.lowercased())",
            columns: [.init(kind.singular), .init("Models", numeric: true), .init("Fractional", numeric: true)],
            rows: top.map {
                [.init($0.name), .init(NumberText.count($0.full)), .init(NumberText.fixed($0.fractional, decimals: 1))]
            })
    }
}
