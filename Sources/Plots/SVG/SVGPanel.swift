/// One plot area: shading, grid and axes, marks, then words.
struct SVGPanel {
    let resolved: ResolvedPlot
    let layout: FigureLayout
    let panel: FigureLayout.Panel

    var frame: Frame { panel.frame }

    var isFirst: Bool { panel.index == 0 }

    func draw(on canvas: inout SVGCanvas) {
        guard resolved.panels.indices.contains(panel.index) else { return }
        let marks = resolved.panels[panel.index]
        let place = PanelPlace(x: resolved.x, y: resolved.y, frame: frame)
        let annotations = SVGAnnotations(resolved: resolved, place: place, panelName: marks.name)
        annotations.drawEras(on: &canvas)
        SVGAxes(layout: layout, panel: panel, place: place).draw(on: &canvas)
        let clip = "\(canvas.idPrefix)-clip\(panel.index)"
        canvas.text.raw("<clipPath id=\"\(clip)\">")
        canvas.rectangle(frame.inset(by: -2))
        canvas.text.raw("/></clipPath>\n")
        let style = MarkStyle(resolved: resolved, place: place, clip: clip)
        for layer in marks.layers { draw(layer, style, on: &canvas) }
        annotations.drawFits(clip: clip, on: &canvas)
        annotations.drawReferences(on: &canvas)
        SVGWords(
            resolved: resolved, place: place, layers: marks.layers, annotations: annotations, figureWidth: layout.width
        )
        .draw(endLabels: isFirst ? layout.endLabels : nil, on: &canvas)
    }

    private func draw(_ layer: ResolvedLayer, _ style: MarkStyle, on canvas: inout SVGCanvas) {
        switch layer.layer.mark {
        case .point: PointMarks(layer: layer, style: style).draw(on: &canvas)
        case .line, .area: LineMarks(layer: layer, style: style).draw(on: &canvas)
        case .bar: BarMarks(layer: layer, style: style).draw(on: &canvas)
        case .rule: RuleMarks(layer: layer, style: style).draw(on: &canvas)
        case .cell: CellMarks(layer: layer, style: style).draw(on: &canvas)
        case .text: break
        }
    }
}

/// Values as pixels in one panel.
struct PanelPlace {
    let x: TrainedScale
    let y: TrainedScale
    let frame: Frame

    func x(_ value: Double) -> Double { frame.left + x.position(value) * frame.width }

    /// Zero is at the bottom, except that categories run from the top.
    func y(_ value: Double) -> Double {
        let position = y.position(value)
        return y.kind == .band ? frame.top + position * frame.height : frame.bottom - position * frame.height
    }

    /// The far end of a bar or an area, moved onto the frame where the scale has no such value or it lies outside.
    func xEnd(_ value: Double) -> Double {
        let place = x(value)
        return place.isNaN ? frame.left : min(max(place, frame.left - 4), frame.right + 4)
    }

    func yEnd(_ value: Double) -> Double {
        let place = y(value)
        return place.isNaN ? frame.bottom : min(max(place, frame.top - 4), frame.bottom + 4)
    }

    /// Of one category.
    var bandWidth: Double { frame.width / Double(max(x.categories.count, 1)) }
    var bandHeight: Double { frame.height / Double(max(y.categories.count, 1)) }
}

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
