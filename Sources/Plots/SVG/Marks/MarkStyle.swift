/// What all marks of a panel need to know to be drawn.
struct MarkStyle {
    let resolved: ResolvedPlot
    let place: PanelPlace
    let clip: String

    func swatch(_ layer: ResolvedLayer, _ index: Int) -> Swatch {
        let colour = layer.colour[index]
        return colour >= 0 ? resolved.series[colour].swatch : resolved.role(layer.layer.role)
    }

    func shape(_ layer: ResolvedLayer, _ index: Int) -> Swatch.Shape {
        let shape = layer.shape[index]
        return shape >= 0 ? ShapePath.shape(shape) : swatch(layer, index).shape
    }

    /// Marks of one look together, in the order of the legend.
    func looks(_ layer: ResolvedLayer) -> [[Int]] {
        let width = resolved.shapes.count + 1
        var members = [[Int]](repeating: [], count: (resolved.series.count + 1) * width)
        for index in layer.rows.indices {
            members[(layer.colour[index] + 1) * width + layer.shape[index] + 1].append(index)
        }
        return members.filter { !$0.isEmpty }
    }

    func tooltip(_ layer: ResolvedLayer, _ index: Int) -> String {
        Tooltip.text(layer, index, resolved)
    }
}
