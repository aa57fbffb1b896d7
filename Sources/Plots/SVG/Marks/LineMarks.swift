/// Lines and areas: one path per series, broken at gaps.
struct LineMarks {
    let layer: ResolvedLayer
    let style: MarkStyle

    func draw(on canvas: inout SVGCanvas) {
        for line in layer.lines {
            let runs = line.split { layer.y[$0].isNaN }
            guard let first = line.first, !runs.isEmpty else { continue }
            let swatch = style.swatch(layer, first)
            canvas.open([("class", className), ("clip-path", "url(#\(style.clip))")])
            canvas.text.raw("<path d=\"")
            for run in runs {
                if case .area = layer.layer.mark { area(run, on: &canvas) } else { path(run, on: &canvas) }
            }
            canvas.text.raw("\"")
            paint(swatch, on: &canvas)
            canvas.finish("path", title: name(first))
            if case .line = layer.layer.mark { dots(runs.filter { $0.count == 1 }, swatch, on: &canvas) }
            canvas.close()
        }
    }

    private var className: String { if case .area = layer.layer.mark { "areas" } else { "lines" } }

    private func paint(_ swatch: Swatch, on canvas: inout SVGCanvas) {
        switch layer.layer.mark {
        case .line(_, let width, let isDashed):
            canvas.attribute("fill", "none")
            canvas.attribute("stroke", canvas.paint(swatch.mark))
            canvas.attribute("stroke-width", width)
            canvas.attribute("stroke-linejoin", "round")
            if isDashed {
                canvas.attribute("stroke-dasharray", "6 4")
            } else {
                canvas.attribute("stroke-linecap", "round")
            }
        default:
            canvas.attribute("fill", canvas.paint(swatch.mark))
            if layer.layer.encoding.y2 == nil {
                canvas.attribute("fill-opacity", "0.85")
                canvas.attribute("stroke", canvas.paint(PlotTheme.surface))
            } else {
                canvas.attribute("fill-opacity", "0.18")
            }
        }
    }

    private func path(_ run: ArraySlice<Int>, on canvas: inout SVGCanvas) {
        var lastY = 0.0
        for (offset, index) in run.enumerated() {
            let (x, y) = (style.place.x(layer.x[index]), style.place.y(layer.y[index]))
            if offset > 0, case .line(.step, _, _) = layer.layer.mark { canvas.move(x, lastY, "L") }
            canvas.move(x, y, offset == 0 ? "M" : "L")
            lastY = y
        }
    }

    private func area(_ run: ArraySlice<Int>, on canvas: inout SVGCanvas) {
        path(run, on: &canvas)
        for index in run.reversed() {
            let base = layer.y2.isEmpty ? style.place.y.baseline : layer.y2[index]
            canvas.move(style.place.x(layer.x[index]), style.place.yEnd(base), "L")
        }
        canvas.text.raw("Z")
    }

    /// A value between two gaps has no line to be seen on.
    private func dots(_ runs: [ArraySlice<Int>], _ swatch: Swatch, on canvas: inout SVGCanvas) {
        guard !runs.isEmpty else { return }
        canvas.text.raw("<path d=\"")
        for index in runs.joined() {
            canvas.move(style.place.x(layer.x[index]), style.place.y(layer.y[index]), "M")
            canvas.text.raw(ShapePath.relative(.circle, radius: 2.5))
        }
        canvas.text.raw("\"")
        canvas.attribute("fill", canvas.paint(swatch.mark))
        canvas.text.raw("/>")
    }

    private func name(_ index: Int) -> String {
        if let field = layer.layer.encoding.detail, let text = layer.data.text(field, row: layer.rows[index]) {
            return SafeText.line(text)
        }
        if layer.colour[index] >= 0 { return style.resolved.seriesLabels[layer.colour[index]] }
        return SafeText.line(style.resolved.y.title)
    }
}
