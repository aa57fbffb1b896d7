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
        let geometry = PanelAnnotations(resolved: resolved, place: place, panelName: marks.name)
        let annotations = SVGAnnotations(geometry: geometry)
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
        var words = PanelWords(place: place, layers: marks.layers, annotations: geometry, layout: layout)
        words.placeAll(endLabels: isFirst ? layout.endLabels : nil)
        for words in words.placed { SVGWords.draw(words, on: &canvas) }
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
