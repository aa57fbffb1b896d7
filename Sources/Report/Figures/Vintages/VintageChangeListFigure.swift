import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Every change between two vintages as a list; the page shows the newest ones that moved a count.
    static func vintageChangeList(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let steps = try vintageSteps(request)
        guard !steps.isEmpty else { return FigureResult(blocks: [oneVintage(request)]) }
        let all = steps.flatMap { step in step.changes.map { (step, $0) } }
        let moving: [VintageChange.Kind] = [.redated, .sector, .notability]
        let shown = Array(all.reversed().filter { moving.contains($0.1.kind) }.prefix(request.plan.limit ?? 20))
        let figure = Figure(
            id: request.plan.id,
            title: request.plan.title ?? "\(NumberText.count(all.count)) changes are listed, record by record",
            subtitle:
                "Every change between two vintages in \(request.what); below, the newest of those that move a count",
            sentences: [], plot: nil, data: changeListData(all),
            shown: ShownTable(
                caption:
                    "The newest \(NumberText.count(shown.count)) records that were re-dated or got another sector or notability",
                columns: [
                    .init("Vintages"), .init("Model"), .init("Change"), .init("Before"), .init("After"),
                ],
                rows: shown.map { step, change in
                    [
                        .init("\(step.from.label) → \(step.to.label)"), .init(change.name),
                        .init(kindLabel(change.kind)), .init(change.before), .init(change.after),
                    ]
                }),
            caption: Caption(
                n: all.count, what: "changes", coverage: nil, asOf: request.scope.asOf, method: matchingMethod,
                interval: "A list carries no interval.", credits: request.scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)])
    }

    private static func changeListData(_ changes: [(step: VintageChanges, change: VintageChange)]) -> Table {
        var builder = TableBuilder(
            name: "vintage-change-list",
            schema: TableSchema(fields: [
                Field(name: "from_vintage", type: .text, title: "Earlier vintage"),
                Field(name: "to_vintage", type: .text, title: "Later vintage"),
                Field(name: "kind", type: .category(allowed: nil), title: "Kind of change"),
                Field(name: "field", type: .category(allowed: nil), title: "Column that differs"),
                Field(name: "name", type: .text, title: "Model"), Field(name: "date", type: .date, title: "Date"),
                Field(name: "id_before", type: .text, title: "Id in the earlier vintage"),
                Field(name: "id_after", type: .text, title: "Id in the later vintage"),
                Field(name: "matched_by", type: .category(allowed: nil), title: "What the two records are matched by"),
                Field(name: "before", type: .text, title: "Value in the earlier vintage"),
                Field(name: "after", type: .text, title: "Value in the later vintage"),
            ]))
        func text(_ value: String?) -> Cell { value.flatMap { $0.isEmpty ? nil : .text($0) } ?? .unknown }
        for (step, change) in changes {
            builder.append([
                .text(step.from.label), .text(step.to.label), .text(change.kind.rawValue), text(change.field),
                .text(change.name), .date(change.date), text(change.idBefore), text(change.idAfter),
                text(change.matchedBy?.rawValue), text(change.before), text(change.after),
            ])
        }
        return builder.table()
    }
}
