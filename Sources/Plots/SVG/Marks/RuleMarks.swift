struct RuleMarks {
    let layer: ResolvedLayer
    let style: MarkStyle

    func draw(on canvas: inout SVGCanvas) {
        guard case .rule(let width) = layer.layer.mark else { return }
        let place = style.place
        canvas.open([("clip-path", "url(#\(style.clip))")])
        for members in style.looks(layer) {
            guard let first = members.first else { continue }
            canvas.open([
                ("class", "rules"), ("stroke", canvas.paint(style.swatch(layer, first).mark)),
                ("stroke-width", SVGCanvas.plain(width)),
                ("fill", "none"),
            ])
            for index in members {
                let (x, y) = (place.xEnd(layer.x[index]), place.yEnd(layer.y[index]))
                canvas.text.raw("<path d=\"")
                canvas.move(x, y, "M")
                canvas.move(
                    layer.x2.isEmpty ? x : place.xEnd(layer.x2[index]),
                    layer.y2.isEmpty ? y : place.yEnd(layer.y2[index]),
                    "L")
                canvas.text.raw("\"")
                canvas.finish("path", title: style.tooltip(layer, index))
            }
            canvas.close()
        }
        canvas.close()
    }
}
