import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Benchmarks that started in each year, by area.
    static func newBenchmarks(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let (from, to) = (request.from(2010), request.day(set).year)
        let found = NewBenchmarks(set.tracked, from: from, to: to)
        let total = found.counts.reduce(0) { $0 + $1.reduce(0, +) }
        let title = request.plan.title ?? "\(NumberText.count(total)) benchmarks held here started \(from)–\(to)"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "New benchmarks per year of launch, by area; those that this almanac holds, not all there are",
            sentences: [
                Sentence(
                    "\(NumberText.count(found.withoutLaunch)) of them state no launch and count in the year of their first result; \(NumberText.count(found.leftOut)) started outside these years."
                ),
                Sentence(
                    "The counts follow what the sources chose to track (games by one of them to 2019, language models by another since), so that they are no measure of how many benchmarks were made."
                ),
            ],
            plot: try newBenchmarksPlot(found, request, title: title), data: newBenchmarksData(found),
            shown: ShownTable(
                caption: "New benchmarks per year, by area",
                columns: [.init("Area")] + found.years.suffix(10).map { .init(String($0), numeric: true) }
                    + [.init("All years", numeric: true)],
                rows: zip(found.areas, found.counts).map { area, counts in
                    [.init(area)] + counts.suffix(10).map { .init(NumberText.count($0)) }
                        + [.init(NumberText.count(counts.reduce(0, +)))]
                }),
            caption: request.benchmarkCaption(
                set, n: total, method: "Each benchmark counts once, in the year of its launch.",
                interval: "Counts of what is held carry no interval."),
            warning: "What is held is a choice of the sources, not a sample of all benchmarks.")
        return FigureResult(blocks: [.figure(figure)])
    }

    private static func newBenchmarksPlot(
        _ found: NewBenchmarks, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        // Eight colours: the seven largest areas, and the others together.
        let ranked = found.areas.indices.sorted { (found.total($1), $0) < (found.total($0), $1) }
        let own = Set(ranked.prefix(7).map { found.areas[$0] })
        let rows = found.areas.indices.flatMap { area in
            found.years.indices.map { (own.contains(found.areas[area]) ? found.areas[area] : "other areas", $0, area) }
        }
        guard !rows.isEmpty else { return nil }
        var counts: [String: [Int]] = [:]
        for (name, year, area) in rows {
            counts[name, default: [Int](repeating: 0, count: found.years.count)][year] += found.counts[area][year]
        }
        let names = ranked.prefix(7).map { found.areas[$0] } + (counts["other areas"] == nil ? [] : ["other areas"])
        let cells = names.flatMap { name in found.years.indices.map { (name, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). Stacked bars of benchmarks per year of launch, by area.",
                data: PlotData([
                    "year": .names(cells.map { String(found.years[$0.1]) }), "area": .names(cells.map(\.0)),
                    "benchmarks": .values(cells.map { Double(counts[$0.0]?[$0.1] ?? 0) }),
                ]), layers: [Layer(.bar(), Encoding(x: "year", y: "benchmarks", colour: "area"))],
                xScale: .band(order: found.years.map(String.init)), yScale: .linear("Benchmarks"))
        }
    }

    private static func newBenchmarksData(_ found: NewBenchmarks) -> Table {
        var builder = TableBuilder(
            name: "new-benchmarks",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "area", type: .category(allowed: nil), title: "Area"),
                Field(name: "benchmarks", type: .integer, title: "Benchmarks that started", unit: "benchmarks"),
            ]))
        for (area, counts) in zip(found.areas, found.counts) {
            for (year, count) in zip(found.years, counts) {
                builder.append([.number(Double(year)), .text(area), .number(Double(count))])
            }
        }
        return builder.table()
    }
}

extension NewBenchmarks {
    /// Of all years.
    fileprivate func total(_ area: Int) -> Int { counts[area].reduce(0, +) }
}
