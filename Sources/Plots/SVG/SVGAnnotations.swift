/// Draws eras, fitted lines and reference lines; their words are placed with all others.
struct SVGAnnotations {
    let geometry: PanelAnnotations

    func drawEras(on canvas: inout SVGCanvas) {
        guard !geometry.eras.isEmpty else { return }
        canvas.open([("fill", canvas.paint(PlotTheme.shade))])
        for (era, box) in geometry.eras {
            canvas.rectangle(box)
            canvas.finish("rect", title: SafeText.line(era.label))
        }
        canvas.close()
    }

    func drawFits(clip: String, on canvas: inout SVGCanvas) {
        for fit in geometry.fits {
            let colour = canvas.paint(geometry.colour(fit).mark)
            canvas.open([("clip-path", "url(#\(clip))")])
            if !fit.low.isEmpty {
                let band = geometry.points(fit.x, fit.high) + geometry.points(fit.x, fit.low).reversed()
                if band.count > 2 {
                    path(band, closes: true, on: &canvas)
                    canvas.attribute("fill", colour)
                    canvas.attribute("fill-opacity", "0.18")
                    canvas.text.raw("/>")
                }
            }
            path(geometry.points(fit.x, fit.y), closes: false, on: &canvas)
            for (name, value) in [("fill", "none"), ("stroke", colour), ("stroke-width", "2.2")] {
                canvas.attribute(name, value)
            }
            if fit.isDashed { canvas.attribute("stroke-dasharray", "6 4") }
            canvas.finish("path", title: SafeText.line(fit.words))
            canvas.close()
        }
    }

    func drawReferences(on canvas: inout SVGCanvas) {
        guard !geometry.references.isEmpty else { return }
        canvas.open([
            ("stroke", canvas.paint(PlotTheme.inkSoft)), ("stroke-width", "1.2"), ("stroke-dasharray", "4 3"),
            ("fill", "none"),
        ])
        let frame = geometry.place.frame
        for (line, at) in geometry.references {
            switch line.axis {
            case .x: canvas.line(at, frame.top, at, frame.bottom)
            case .y: canvas.line(frame.left, at, frame.right, at)
            }
        }
        canvas.close()
    }

    private func path(_ points: [(x: Double, y: Double)], closes: Bool, on canvas: inout SVGCanvas) {
        canvas.text.raw("<path d=\"")
        for (index, point) in points.enumerated() { canvas.move(point.x, point.y, index == 0 ? "M" : "L") }
        canvas.text.raw(closes ? "Z\"" : "\"")
    }
}
