/// Grid lines, the base line, tick labels and a panel's title.
struct SVGAxes {
    let layout: FigureLayout
    let panel: FigureLayout.Panel
    let place: PanelPlace

    private var frame: Frame { panel.frame }

    func draw(on canvas: inout SVGCanvas) {
        grid(on: &canvas)
        if panel.showsYLabels { yLabels(on: &canvas) }
        xLabels(on: &canvas)
        title(on: &canvas)
    }

    private func title(on canvas: inout SVGCanvas) {
        guard !panel.title.isEmpty else { return }
        canvas.open([
            ("fill", canvas.paint(PlotTheme.ink)), ("font-weight", "600"),
            ("font-size", SVGCanvas.plain(Metrics.label)),
        ])
        for (index, line) in panel.title.enumerated() {
            let above = Double(panel.title.count - 1 - index) * Metrics.label * 1.2
            canvas.words(line, x: frame.left, y: frame.top - 9 - above)
        }
        canvas.close()
    }

    private func grid(on canvas: inout SVGCanvas) {
        canvas.open([("stroke", canvas.paint(PlotTheme.grid)), ("fill", "none")])
        if place.y.kind != .band {
            for tick in layout.yTicks { line(atY: place.y(tick.value), on: &canvas) }
        }
        if place.y.kind == .band || place.x.kind == .log10, place.x.kind != .band {
            for tick in layout.xTicks {
                let x = place.x(tick.value)
                canvas.line(x, frame.top, x, frame.bottom)
            }
        }
        canvas.close()
        canvas.open([("stroke", canvas.paint(PlotTheme.axis)), ("fill", "none")])
        if place.y.kind == .band {
            if place.x.kind != .band, place.x.low <= 0, place.x.kind == .linear {
                canvas.line(place.x(0), frame.top, place.x(0), frame.bottom)
            }
        } else {
            let hasZero = place.y.kind == .linear && place.y.low < 0 && place.y.high > 0
            line(atY: hasZero ? place.y(0) : frame.bottom, on: &canvas)
            if place.x.kind != .band {
                for tick in layout.xTicks {
                    let x = place.x(tick.value)
                    canvas.line(x, frame.bottom, x, frame.bottom + 4)
                }
            }
        }
        canvas.close()
    }

    private func line(atY y: Double, on canvas: inout SVGCanvas) {
        canvas.line(frame.left - layout.textRoom, y, frame.right, y)
    }

    private func yLabels(on canvas: inout SVGCanvas) {
        canvas.open([("fill", canvas.paint(PlotTheme.inkSoft)), ("text-anchor", "end")])
        let lineHeight = Metrics.tick * 1.15
        for (tick, lines) in zip(layout.yTicks, layout.yLabels) {
            let middle = place.y(tick.value) + Metrics.tick * 0.35
            for (index, line) in lines.enumerated() {
                let offset = (Double(index) - Double(lines.count - 1) / 2) * lineHeight
                canvas.words(line, x: frame.left - layout.textRoom - 8, y: middle + offset)
            }
        }
        canvas.close()
    }

    private func xLabels(on canvas: inout SVGCanvas) {
        canvas.open([("fill", canvas.paint(PlotTheme.inkSoft)), ("text-anchor", "middle")])
        let top = frame.bottom + 6 + Metrics.tick
        if let bands = layout.xLabels {
            for (index, tick) in layout.xTicks.enumerated() where index % bands.every == 0 {
                for (row, line) in bands.lines[index].enumerated() {
                    label(line, x: place.x(tick.value), y: top + Double(row) * Metrics.tick * 1.2, on: &canvas)
                }
            }
        } else {
            for tick in layout.xTicks { label(tick.label, x: place.x(tick.value), y: top, on: &canvas) }
        }
        canvas.close()
    }

    /// Centred, but never beyond the edge of the figure.
    private func label(_ text: String, x: Double, y: Double, on canvas: inout SVGCanvas) {
        let half = TextWidth.of(text, size: Metrics.tick) / 2
        canvas.words(text, x: max(min(x, layout.width - half - 1), half + 1), y: y)
    }
}
