struct PointMarks {
    let layer: ResolvedLayer
    let style: MarkStyle

    func draw(on canvas: inout SVGCanvas) {
        guard case .point(let radius, let isHollow, _) = layer.layer.mark else { return }
        for members in style.looks(layer) {
            guard let first = members.first else { continue }
            let colour = canvas.paint(style.swatch(layer, first).mark)
            let surface = canvas.paint(PlotTheme.surface)
            let look =
                isHollow
                ? [("fill", surface), ("stroke", colour), ("stroke-width", "1.6")]
                : [("fill", colour), ("fill-opacity", "0.82"), ("stroke", surface), ("stroke-width", "0.7")]
            canvas.open([("class", "points")] + look)
            let outline = ShapePath.relative(style.shape(layer, first), radius: radius)
            for index in members {
                let (x, y) = style.place.centre(layer, index)
                canvas.text.raw("<path d=\"")
                canvas.move(x, y, "M")
                canvas.text.raw(outline)
                canvas.text.raw("\"")
                canvas.finish("path", title: style.tooltip(layer, index))
            }
            canvas.close()
        }
    }
}
