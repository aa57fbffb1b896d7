import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Published figures about data centres as a whole, each with its status and source.
    static func environmentContext(_ request: FigureRequest) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let figures = footprints.basis.records.context.filter {
            ($0.year ?? .min) <= request.to || $0.status == "expected"
        }
        guard !figures.isEmpty else {
            return FigureResult(blocks: [.note("\(request.plan.id): context.csv holds nothing up to \(request.to).")])
        }
        let figure = Figure(
            id: request.plan.id, title: request.plan.title ?? "Around the models: published figures about data centres",
            subtitle: "As published; most of it is for other work than AI",
            sentences: [
                Sentence(
                    "These figures are about data centres as a whole, not about the models recorded here, and are not derived from the records."
                )
            ], plot: nil, data: contextData(figures), shown: contextShown(figures),
            caption: Caption(
                n: figures.count, what: "published figures", coverage: nil, asOf: request.scope.asOf,
                method: "Taken over as published, each with its status: estimated, expected, or a comparison.",
                interval: "None is stated with an interval.", credits: request.credits(["context"])))
        return FigureResult(blocks: [.figure(figure)])
    }

    private static func contextData(_ figures: [ContextFigure]) -> Table {
        var builder = TableBuilder(
            name: "context",
            schema: TableSchema(fields: [
                Field(name: "id", type: .text, title: "Id"), Field(name: "title", type: .text, title: "What"),
                Field(name: "place", type: .text, title: "Place"), Field(name: "year", type: .integer, title: "Year"),
                Field(name: "value", type: .number, title: "Value"), Field(name: "unit", type: .text, title: "Unit"),
                Field(name: "status", type: .text, title: "Status"),
                Field(name: "source", type: .text, title: "Source"),
            ]))
        for figure in figures {
            builder.append([
                .text(figure.id), .text(figure.title), figure.place.map(Cell.text) ?? .unknown,
                figure.year.map { .number(Double($0)) } ?? .unknown, .number(figure.value), .text(figure.unit),
                .text(figure.status), .text(figure.source),
            ])
        }
        return builder.table()
    }

    private static func contextShown(_ figures: [ContextFigure]) -> ShownTable {
        ShownTable(
            caption: "Figures about data centres, as published",
            columns: [
                .init("What"), .init("Where"), .init("Year", numeric: true), .init("Value", numeric: true),
                .init("Status"), .init("Source"),
            ],
            rows: figures.map { figure in
                [
                    .init(figure.title), .init(figure.place ?? "–"), .init(figure.year.map(String.init) ?? "–"),
                    .init(contextValue(figure)), .init(figure.status),
                    .init(figure.source, link: figure.sourceLink),
                ]
            })
    }

    private static func contextValue(_ figure: ContextFigure) -> String {
        if figure.unit == "share" { return NumberText.percent(figure.value, decimals: 1) }
        return figure.value == figure.value.rounded()
            ? "\(NumberText.count(Int(figure.value))) \(figure.unit)"
            : "\(NumberText.significant(figure.value)) \(figure.unit)"
    }
}
