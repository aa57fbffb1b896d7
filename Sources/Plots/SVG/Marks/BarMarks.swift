/// Bars from zero or between two values, standing or lying.
struct BarMarks {
    let layer: ResolvedLayer
    let style: MarkStyle

    func draw(on canvas: inout SVGCanvas) {
        let places = BarPlaces(layer: layer, place: style.place, seriesCount: style.resolved.series.count)
        canvas.open([("clip-path", "url(#\(style.clip))")])
        for members in style.looks(layer) {
            guard let first = members.first else { continue }
            let swatch = style.swatch(layer, first)
            canvas.open([("class", "bars"), ("fill", canvas.paint(swatch.mark))])
            for index in members {
                canvas.rectangle(places.frame(index))
                canvas.finish("rect", title: style.tooltip(layer, index))
            }
            canvas.close()
            guard style.resolved.series.count > 1, swatch.pattern != .solid, layer.colour[first] >= 0 else { continue }
            canvas.open([
                ("fill", "url(#\(canvas.idPrefix)-\(PatternDefinitions.name(swatch.pattern)))"),
                ("pointer-events", "none"),
            ])
            for index in members {
                canvas.rectangle(places.frame(index))
                canvas.text.raw("/>")
            }
            canvas.close()
        }
        canvas.close()
    }
}
