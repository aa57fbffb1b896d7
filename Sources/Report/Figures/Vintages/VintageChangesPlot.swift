import Analysis
import Plots
import Quantities

extension FigureCatalogue {
    /// A heat strip: a row for each kind of change, a cell for each step from one vintage to the next.
    static func vintageChangesPlot(
        _ steps: [VintageChanges], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let kinds = VintageChange.Kind.allCases
        let cells = kinds.flatMap { kind in steps.map { (kind, $0, $0.records(kind)) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A row for each kind of change and a cell for each step, darker where more records changed.",
                data: PlotData([
                    "kind": .names(cells.map { kindLabel($0.0) }),
                    "step": .names(cells.map { "to \($0.1.to.label)" }), "records": .values(cells.map { Double($0.2) }),
                    "label": .names(cells.map { NumberText.count($0.2) }),
                ]), layers: [.heatStrip(x: "step", y: "kind", value: "records", label: "label")],
                xScale: .band(order: steps.map { "to \($0.to.label)" }), yScale: .band(order: kinds.map(kindLabel)),
                guides: Guides(series: .legend, legendTitle: "Records"))
        }
    }
}
