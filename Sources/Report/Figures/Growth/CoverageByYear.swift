import Analysis
import Quantities
import Records
import Tables

/// A measure's coverage year by year, for the figure that rests on it.
extension FigureCatalogue {
    /// Single years of the last fifteen, decades before; nil where no record is in the window.
    static func coverageByYear(_ measure: Measure, _ request: FigureRequest) -> ShownTable? {
        guard let first = request.population.models.records.first?.year else { return nil }
        let (from, to) = (max(request.from(first), first), request.to)
        let fields = request.population.models.table.schema.fields.filter { $0.name == measure.field }
        let coverage = Coverage(request.population, from: from, to: to, fields: fields)
        guard let known = coverage.rows.first?.known, !coverage.years.isEmpty else { return nil }
        var spans: [(label: String, records: Int, known: Int)] = []
        for (index, year) in coverage.years.enumerated() {
            let decade = (max(year / 10 * 10, from), min(year / 10 * 10 + 9, to - 15))
            let label = year > to - 15 || decade.0 == decade.1 ? String(year) : "\(decade.0)–\(decade.1)"
            if spans.last?.label == label {
                spans[spans.count - 1].records += coverage.records[index]
                spans[spans.count - 1].known += known[index]
            } else {
                spans.append((label, coverage.records[index], known[index]))
            }
        }
        return ShownTable(
            caption: "Coverage of \(measure.title.lowercasedFirst) by year",
            columns: [
                .init("Year"), .init("Records", numeric: true), .init("State it", numeric: true),
                .init("Coverage", numeric: true),
            ],
            rows: spans.map { span in
                [
                    .init(span.label), .init(NumberText.count(span.records)), .init(NumberText.count(span.known)),
                    .init(span.records == 0 ? "–" : NumberText.percent(Double(span.known) / Double(span.records))),
                ]
            })
    }
}
