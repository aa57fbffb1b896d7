import Analysis
import Plots

extension FigureCatalogue {
    /// A row for each statement and a mark for each vintage, its shape and colour the verdict, with the vintage's own figure
    /// beside it.
    static func verdictPlot(
        _ tested: [TestedClaim], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let marks = tested.flatMap { test in test.answers.map { (test, $0) } }
        let vintages = tested.first?.answers.map(\.vintage.label) ?? []
        func row(_ test: TestedClaim) -> String { "\(test.claim.statement): \(ClaimText.published(test.claim))" }
        return try request.drawn { () throws(PlotError) in
            let place = Encoding(x: "vintage", y: "statement", colour: "verdict", shape: "verdict", tooltip: "hover")
            return try Plot(
                title: title,
                description:
                    "\(title). A row for each published statement and a mark for each vintage, shaped and coloured by the verdict, with the vintage's own figure.",
                data: PlotData([
                    "statement": .names(marks.map { row($0.0) }), "vintage": .names(marks.map(\.1.vintage.label)),
                    "verdict": .names(marks.map(\.1.verdict.rawValue)),
                    "ours": .names(marks.map { ClaimText.short($0.1, $0.0.claim) }),
                    "hover": .names(marks.map { ClaimText.sentence($0.1, $0.0.claim) }),
                ]),
                layers: [
                    Layer(.point(radius: 5), place),
                    Layer(.text(.right), Encoding(x: "vintage", y: "statement", label: "ours")),
                ], xScale: .band(order: vintages), yScale: .band(order: tested.map(row)),
                palette: verdictPalette, guides: Guides(series: .legend))
        }
    }

    private static let verdictPalette = Palette([
        Palette.Entry("reproduced", label: "Reproduced", PlotTheme.swatches[0]),
        Palette.Entry("differs", label: "Differs", PlotTheme.swatches[1]),
        Palette.Entry("notTestable", label: "Not testable", PlotTheme.neutral.with(shape: .cross)),
    ])
}
