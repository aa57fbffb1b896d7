/// Bars from zero or between two values, standing or lying.
struct BarMarks {
    let layer: ResolvedLayer
    let style: MarkStyle

    private var isStanding: Bool { style.resolved.plot.isVertical }

    func draw(on canvas: inout SVGCanvas) {
        canvas.open([("clip-path", "url(#\(style.clip))")])
        for members in style.looks(layer) {
            guard let first = members.first else { continue }
            let swatch = style.swatch(layer, first)
            canvas.open([("class", "bars"), ("fill", canvas.paint(swatch.mark))])
            for index in members {
                canvas.rectangle(frame(index))
                canvas.finish("rect", title: style.tooltip(layer, index))
            }
            canvas.close()
            guard style.resolved.series.count > 1, swatch.pattern != .solid, layer.colour[first] >= 0 else { continue }
            canvas.open([
                ("fill", "url(#\(canvas.idPrefix)-\(PatternDefinitions.name(swatch.pattern)))"),
                ("pointer-events", "none"),
            ])
            for index in members {
                canvas.rectangle(frame(index))
                canvas.text.raw("/>")
            }
            canvas.close()
        }
        canvas.close()
    }

    func frame(_ index: Int) -> Frame {
        let place = style.place
        let slot = slot(index)
        if isStanding {
            let (from, to) = (place.yEnd(layer.y2[index]), place.yEnd(layer.y[index]))
            let base = from + (to < from ? -1 : 1) * gap(layer.y2[index], abs(from - to))
            return Frame(
                left: place.x(layer.x[index]) + slot.offset, top: min(base, to), width: slot.width,
                height: max(abs(base - to), 0.5))
        }
        let (from, to) = (place.xEnd(layer.x2[index]), place.xEnd(layer.x[index]))
        let base = from + (to < from ? -1 : 1) * gap(layer.x2[index], abs(from - to))
        return Frame(
            left: min(base, to), top: place.y(layer.y[index]) + slot.offset, width: max(abs(base - to), 0.5),
            height: slot.width)
    }

    /// Between a part of a stack and the part that it stands on.
    private func gap(_ base: Double, _ length: Double) -> Double {
        style.resolved.series.count > 1 && isStacked && base != 0 && length > 3 ? 1 : 0
    }

    private var isStacked: Bool { layer.layer.mark == .bar(.stacked) }

    /// Across the bar, from the middle of its band.
    private func slot(_ index: Int) -> (offset: Double, width: Double) {
        let band = isStanding ? style.place.bandWidth : style.place.bandHeight
        let whole = min(band * 0.76, isStanding ? 72 : 40)
        let count = style.resolved.series.count
        guard !isStacked, count > 1, layer.colour[index] >= 0 else { return (-whole / 2, whole) }
        let part = whole / Double(count)
        return (-whole / 2 + part * Double(layer.colour[index]), max(part - 1, 0.5))
    }
}

/// Hatching in the surface's colour, a second cue beside hue.
enum PatternDefinitions {
    static func name(_ pattern: Swatch.Pattern) -> String { "pattern-\(pattern)" }

    static func draw(_ patterns: [Swatch.Pattern], on canvas: inout SVGCanvas) {
        guard !patterns.isEmpty else { return }
        canvas.text.raw("<defs>")
        for pattern in patterns {
            canvas.text.raw("<pattern id=\"\(canvas.idPrefix)-\(name(pattern))\" width=\"8\" height=\"8\" ")
            canvas.text.raw(
                "patternUnits=\"userSpaceOnUse\"><g fill=\"none\" stroke=\"\(canvas.paint(PlotTheme.surface))\" ")
            canvas.text.raw(
                "stroke-opacity=\"0.45\" stroke-width=\"1.2\" stroke-linecap=\"round\"><path d=\"\(path(pattern))\"/></g></pattern>"
            )
        }
        canvas.text.raw("</defs>\n")
    }

    private static func path(_ pattern: Swatch.Pattern) -> String {
        switch pattern {
        case .solid: ""
        case .diagonal: "M-2 2L2-2M0 8L8 0M6 10L10 6"
        case .backDiagonal: "M-2 6L2 10M0 0L8 8M6-2L10 2"
        case .dots: "M2 2h.01M6 6h.01"
        case .sparseDots: "M4 4h.01"
        case .horizontal: "M0 4H8"
        case .vertical: "M4 0V8"
        case .grid: "M0 4H8M4 0V8"
        }
    }
}
