/// Axis titles, legend and the definitions that marks refer to.
struct SVGGuides {
    let resolved: ResolvedPlot
    let layout: FigureLayout

    func draw(on canvas: inout SVGCanvas) {
        definitions(on: &canvas)
        if let legend = layout.legend { draw(legend.layout, left: legend.left, top: legend.top, on: &canvas) }
        if let title = layout.yTitle { canvas.block(title) }
        if let title = layout.xTitle { canvas.block(title) }
    }

    private func definitions(on canvas: inout SVGCanvas) {
        let marks = resolved.plot.layers.map(\.mark)
        let hasBars = marks.contains { if case .bar = $0 { true } else { false } }
        if hasBars, resolved.series.count > 1 {
            var patterns: [Swatch.Pattern] = []
            for pattern in resolved.series.map(\.swatch.pattern) where pattern != .solid && !patterns.contains(pattern)
            {
                patterns.append(pattern)
            }
            PatternDefinitions.draw(patterns, on: &canvas)
        }
        guard marks.contains(.cell) else { return }
        canvas.text.raw("<defs><pattern id=\"\(canvas.idPrefix)-no-value\" width=\"6\" height=\"6\" ")
        canvas.text.raw("patternUnits=\"userSpaceOnUse\"><path d=\"M-1 1L1-1M0 6L6 0M5 7L7 5\" fill=\"none\" ")
        canvas.text.raw("stroke=\"\(canvas.paint(PlotTheme.grid))\" stroke-width=\"1.5\"/></pattern></defs>\n")
    }

    private func draw(_ legend: LegendLayout, left: Double, top: Double, on canvas: inout SVGCanvas) {
        canvas.open([("fill", canvas.paint(PlotTheme.ink))])
        for item in legend.items {
            let (x, middle) = (left + item.left, top + (Double(item.row) + 0.5) * LegendLayout.rowHeight)
            let isHeading = if case .heading = item.key { true } else { false }
            key(item.key, x: x + 6, y: middle, on: &canvas)
            canvas.words(
                item.text, x: x + (isHeading ? 0 : LegendLayout.keyWidth), y: middle + Metrics.tick * 0.35,
                more: isHeading ? [("fill", canvas.paint(PlotTheme.inkSoft))] : [])
        }
        if let ramp = legend.ramp {
            draw(ramp, left: left, top: top + Double(legend.rows) * LegendLayout.rowHeight + 2, on: &canvas)
        }
        canvas.close()
    }

    private func key(_ key: LegendLayout.Key, x: Double, y: Double, on canvas: inout SVGCanvas) {
        switch key {
        case .heading: break
        case .series(let entry): seriesKey(entry.swatch, x, y, on: &canvas)
        case .shape(let shape): glyph(shape, canvas.paint(PlotTheme.inkSoft), x, y, on: &canvas)
        case .noValue:
            canvas.rectangle(Frame(left: x - 6, top: y - 6, width: 12, height: 12))
            canvas.attribute("fill", "url(#\(canvas.idPrefix)-no-value)")
            canvas.attribute("stroke", canvas.paint(PlotTheme.axis))
            canvas.text.raw("/>")
        }
    }

    /// As the marks look: a shape for points, a patterned box for bars and areas, a stroke for lines.
    private func seriesKey(_ swatch: Swatch, _ x: Double, _ y: Double, on canvas: inout SVGCanvas) {
        let marks = resolved.plot.layers.filter { $0.encoding.colour != nil }.map(\.mark)
        let colour = canvas.paint(swatch.mark)
        let hasPoints = marks.contains { if case .point = $0 { true } else { false } }
        let hasLines = marks.contains { if case .line = $0 { true } else { false } }
        let hasBars = marks.contains { if case .bar = $0 { true } else { false } }
        if hasPoints { return glyph(swatch.shape, colour, x, y, on: &canvas) }
        let box =
            hasLines
            ? Frame(left: x - 6, top: y - 1.5, width: 13, height: 3)
            : Frame(left: x - 6, top: y - 6, width: 12, height: 12)
        canvas.rectangle(box)
        canvas.attribute("fill", colour)
        canvas.text.raw("/>")
        guard hasBars, swatch.pattern != .solid, resolved.series.count > 1 else { return }
        canvas.rectangle(box)
        canvas.attribute("fill", "url(#\(canvas.idPrefix)-\(PatternDefinitions.name(swatch.pattern)))")
        canvas.text.raw("/>")
    }

    private func glyph(_ shape: Swatch.Shape, _ colour: String, _ x: Double, _ y: Double, on canvas: inout SVGCanvas) {
        canvas.text.raw("<path d=\"")
        canvas.move(x, y, "M")
        canvas.text.raw(ShapePath.relative(shape, radius: 4.5))
        canvas.text.raw("\"")
        canvas.attribute("fill", colour)
        canvas.text.raw("/>")
    }

    private func draw(_ ramp: LegendLayout.Ramp, left: Double, top: Double, on canvas: inout SVGCanvas) {
        let title = SafeText.line(resolved.plot.guides.legendTitle)
        var left = left
        if !title.isEmpty, layout.legend?.layout.items.isEmpty ?? true {
            canvas.words(title, x: left, y: top + 11, more: [("fill", canvas.paint(PlotTheme.inkSoft))])
            left += TextWidth.of(title, size: Metrics.tick) + 10
        }
        for number in 0..<ramp.classes.count {
            let x = left + Double(number) * ramp.boxWidth
            canvas.rectangle(Frame(left: x, top: top, width: ramp.boxWidth - 1, height: 13))
            canvas.attribute("fill", canvas.paint(PlotTheme.sequence[ramp.classes.step(number)].fill))
            canvas.text.raw("/>")
            guard number > 0 else { continue }
            canvas.words(
                ramp.classes.labels[number - 1], x: x - 0.5, y: top + 27, align: .middle,
                more: [("fill", canvas.paint(PlotTheme.inkSoft))])
        }
    }
}
