/// Cells of a heat strip, with a word inside where it fits.
struct CellMarks {
    let layer: ResolvedLayer
    let style: MarkStyle

    func draw(on canvas: inout SVGCanvas) {
        canvas.open([("class", "cells")])
        for index in layer.rows.indices {
            let frame = frame(index)
            canvas.rectangle(frame)
            let colourClass = layer.colourClass.isEmpty ? nil : layer.colourClass[index]
            if let classes = style.resolved.classes, let colourClass, colourClass >= 0 {
                canvas.attribute("fill", canvas.paint(PlotTheme.sequence[classes.step(colourClass)].fill))
            } else if colourClass != nil {
                canvas.attribute("fill", "url(#\(canvas.idPrefix)-no-value)")
                canvas.attribute("stroke", canvas.paint(PlotTheme.grid))
            } else {
                canvas.attribute("fill", canvas.paint(style.swatch(layer, index).mark))
            }
            canvas.finish("rect", title: style.tooltip(layer, index))
        }
        canvas.close()
        words(on: &canvas)
    }

    private func words(on canvas: inout SVGCanvas) {
        guard let field = layer.layer.encoding.label, let classes = style.resolved.classes else { return }
        canvas.open([("text-anchor", "middle"), ("pointer-events", "none")])
        for index in layer.rows.indices where !layer.colourClass.isEmpty && layer.colourClass[index] >= 0 {
            guard let text = layer.data.text(field, row: layer.rows[index]).map({ SafeText.line($0) }) else { continue }
            let frame = frame(index)
            guard TextWidth.of(text, size: Metrics.tick) <= frame.width - 4, frame.height >= 15 else { continue }
            canvas.words(
                text, x: frame.middleX, y: frame.middleY + Metrics.tick * 0.35,
                more: [("fill", canvas.paint(PlotTheme.sequence[classes.step(layer.colourClass[index])].ink))])
        }
        canvas.close()
    }

    private func frame(_ index: Int) -> Frame {
        let place = style.place
        func span(_ from: Double, _ to: Double?, _ band: Double, _ at: (Double) -> Double) -> (Double, Double) {
            guard let to else { return (at(from) - band / 2 + 0.75, max(band - 1.5, 0.5)) }
            let (low, high) = (min(at(from), at(to)), max(at(from), at(to)))
            return (low, max(high - low - 1, 0.5))
        }
        let (left, width) = span(layer.x[index], layer.x2.isEmpty ? nil : layer.x2[index], place.bandWidth, place.x(_:))
        let (top, height) = span(
            layer.y[index], layer.y2.isEmpty ? nil : layer.y2[index], place.bandHeight, place.y(_:))
        return Frame(left: left, top: top, width: width, height: height)
    }
}
