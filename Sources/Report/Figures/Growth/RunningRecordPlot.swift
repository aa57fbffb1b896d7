import Analysis
import Plots
import Quantities
import Records

extension FigureCatalogue {
    /// Steps on a log axis; the newest records are named.
    static func runningRecordPlot(
        _ steps: [RunningRecord.Step], _ measure: Measure, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        guard !steps.isEmpty else { return nil }
        let named = Set(steps.suffix(5).map(\.row))
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). Each step is a model that exceeded all earlier ones.",
                data: PlotData([
                    "date": .values(steps.map(\.date.decimalYear)), "value": .values(steps.map(\.value)),
                    "name": .text(steps.map { named.contains($0.row) ? $0.name : nil }),
                    "hover": .names(
                        steps.map { "\($0.name), \($0.date.iso): \(FigureCatalogue.amount($0.value, measure))" }),
                ]),
                layers: [
                    Layer(.line(.step), Encoding(x: "date", y: "value")),
                    Layer(.point(), Encoding(x: "date", y: "value", label: "name", tooltip: "hover")),
                ], xScale: .time(), yScale: .log10(FigureCatalogue.axisTitle(measure)))
        }
    }
}
