import Analysis
import Plots
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Benchmark by year, the headroom that was left.
    static func headroomStrip(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let set = request.benchmarks else { return request.withoutBenchmarks }
        let day = request.day(set)
        let strip = HeadroomStrip(set.tracked, from: request.from(2012), to: day)
        let limit = request.plan.limit ?? 40
        let shown = newestRows(strip, limit: limit)
        let known = strip.rows.count { row in row.cells.contains { if case .headroom = $0 { true } else { false } } }
        let title = request.plan.title ?? "How the headroom of \(NumberText.count(shown.count)) benchmarks closed"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Headroom at the end of each year, \(strip.years.first ?? day.year)–\(day.year); bounded benchmarks, by area",
            sentences: [
                Sentence(
                    shown.count < known
                        ? "Drawn are those \(NumberText.count(shown.count)) of \(NumberText.count(known)) bounded benchmarks that are followed to the latest date, of them those with the most years; the CSV holds all of them."
                        : "Drawn are all bounded benchmarks with a result."),
                Sentence("Hatched: before the first result, or after the day to which the source was kept."),
            ],
            plot: try stripPlot(shown, strip.years, request, title: title), data: stripData(strip),
            shown: stripShown(shown, strip.years, request),
            caption: request.benchmarkCaption(
                set, n: known, what: "bounded benchmarks",
                method:
                    "Headroom is (ceiling − state of the art)/(ceiling − floor), at least 0, at the end of the year or, in the last year, at the day to which results are known.",
                interval: "Headroom is observed and carries no interval."))
        return FigureResult(blocks: [.figure(figure)])
    }

    /// Those followed to the latest year, of them those with the most years.
    private static func newestRows(_ strip: HeadroomStrip, limit: Int) -> [HeadroomStrip.Row] {
        func years(_ row: HeadroomStrip.Row) -> [Int] {
            zip(strip.years, row.cells).compactMap { year, cell in if case .headroom = cell { year } else { nil } }
        }
        let ranked = strip.rows.enumerated().filter { !years($0.element).isEmpty }.sorted { left, right in
            let (first, second) = (years(left.element), years(right.element))
            return (second.last ?? 0, second.count, left.offset) < (first.last ?? 0, first.count, right.offset)
        }
        return ranked.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element)
    }

    private static func stripPlot(
        _ rows: [HeadroomStrip.Row], _ years: [Int], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard !rows.isEmpty else { return nil }
        let cells = rows.flatMap { row in zip(years, row.cells).map { (row, $0.0, $0.1) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A row for each benchmark and a cell for each year, darker where more headroom is left.",
                data: PlotData([
                    "benchmark": .names(cells.map(\.0.name)), "year": .names(cells.map { String($0.1) }),
                    "headroom": .numbers(
                        cells.map { if case .headroom(let left) = $0.2 { min(left, 1) } else { nil } }),
                ]), layers: [.heatStrip(x: "year", y: "benchmark", value: "headroom")],
                xScale: .band(order: years.map(String.init)), yScale: .band(order: rows.map(\.name)),
                guides: Guides(series: .legend, legendTitle: "Headroom left", valueStyle: .percent))
        }
    }

    private static func stripData(_ strip: HeadroomStrip) -> Table {
        var builder = TableBuilder(
            name: "headroom-strip",
            schema: TableSchema(fields: [
                Field(name: "benchmark", type: .text, title: "Id of the benchmark"),
                Field(name: "name", type: .text, title: "Benchmark"),
                Field(name: "area", type: .category(allowed: nil), title: "Area"),
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "headroom", type: .number, title: "Headroom", unit: "share of floor to ceiling"),
                Field(name: "why_unknown", type: .category(allowed: nil), title: "Why it is unknown"),
            ]))
        for row in strip.rows {
            for (year, cell) in zip(strip.years, row.cells) {
                let (headroom, why): (Cell, Cell) =
                    switch cell {
                    case .headroom(let left): (.number(left), .unknown)
                    case .beforeFirstResult: (.unknown, .text("before first result"))
                    case .afterCoverageEnd: (.unknown, .text("after coverage end"))
                    }
                builder.append([
                    .text(row.id), .text(row.name), .text(row.area), .number(Double(year)), headroom, why,
                ])
            }
        }
        return builder.table()
    }

    private static func stripShown(_ rows: [HeadroomStrip.Row], _ years: [Int], _ request: FigureRequest) -> ShownTable
    {
        let recent = years.suffix(6)
        return ShownTable(
            caption: "Headroom at the end of the newest years",
            columns: [.init("Benchmark"), .init("Area")] + recent.map { .init(String($0), numeric: true) },
            rows: rows.map { row in
                [request.benchmarkCell(row.name, id: row.id), .init(row.area)]
                    + row.cells.suffix(recent.count).map { cell in
                        switch cell {
                        case .headroom(let left): .init(ScoreText.headroom(left))
                        case .beforeFirstResult, .afterCoverageEnd: .init("–")
                        }
                    }
            })
    }
}
