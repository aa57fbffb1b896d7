/// Whether series are named at their ends or in a legend.
struct SeriesGuide {
    let endLabels: EndLabels?
    let showsLegend: Bool

    init(_ resolved: ResolvedPlot, width: Double, panelHeight: Double) {
        let plot = resolved.plot
        let fields = Set(plot.layers.compactMap(\.encoding.colour))
        let positions = Set(
            plot.layers.flatMap { layer in
                [
                    plot.xScale.kind == .band ? layer.encoding.x : nil,
                    plot.yScale.kind == .band ? layer.encoding.y : nil,
                    plot.facet?.field,
                ].compactMap { $0 }
            })
        let needsNames = !resolved.series.isEmpty && !fields.isSubset(of: positions)
        if plot.guides.series == .automatic, resolved.panels.count == 1, let panel = resolved.panels.first,
            let labels = EndLabels(panel, resolved, maximumWidth: min(170, width * 0.27)),
            !labels.isCut, labels.height <= panelHeight
        {
            endLabels = labels
            let named = panel.layers.allSatisfy { layer in
                layer.layer.encoding.colour == nil || layer.layer.mark.isContinuous
                    || panel.layers.contains {
                        $0.layer.mark.isContinuous && $0.layer.encoding.colour == layer.layer.encoding.colour
                    }
            }
            showsLegend = needsNames && !named
        } else {
            endLabels = nil
            showsLegend = needsNames && plot.guides.series != .none
        }
    }
}
