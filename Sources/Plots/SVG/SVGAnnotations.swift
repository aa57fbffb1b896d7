/// Eras, fitted lines and reference lines; their words are placed with all others.
struct SVGAnnotations {
    let resolved: ResolvedPlot
    let place: PanelPlace
    let panelName: String?

    private var frame: Frame { place.frame }

    var eras: [(era: Era, box: Frame)] {
        guard place.x.kind != .band else { return [] }
        return resolved.plot.annotations.compactMap { annotation in
            guard case .era(let era) = annotation else { return nil }
            let from = max(era.from.map(place.x(_:)) ?? frame.left, frame.left)
            let to = min(era.to.map(place.x(_:)) ?? frame.right, frame.right)
            guard to > from else { return nil }
            return (era, Frame(left: from, top: frame.top, width: to - from, height: frame.height))
        }
    }

    var fits: [FittedLine] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .fit(let fit) = annotation, fit.panel == nil || fit.panel == panelName else { return nil }
            return fit
        }
    }

    var references: [ReferenceLine] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .reference(let line) = annotation else { return nil }
            let scale = line.axis == .x ? place.x : place.y
            return scale.contains(line.value) ? line : nil
        }
    }

    var notes: [Note] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .note(let note) = annotation, note.panel == nil || note.panel == panelName else { return nil }
            return place.x.contains(note.x) && place.y.contains(note.y) ? note : nil
        }
    }

    func drawEras(on canvas: inout SVGCanvas) {
        guard !eras.isEmpty else { return }
        canvas.open([("fill", canvas.paint(PlotTheme.shade))])
        for (era, box) in eras {
            canvas.rectangle(box)
            canvas.finish("rect", title: SafeText.line(era.label))
        }
        canvas.close()
    }

    func drawFits(clip: String, on canvas: inout SVGCanvas) {
        for fit in fits {
            let colour = canvas.paint(colour(fit).mark)
            canvas.open([("clip-path", "url(#\(clip))")])
            if !fit.low.isEmpty {
                let band = points(fit.x, fit.high) + points(fit.x, fit.low).reversed()
                if band.count > 2 {
                    path(band, closes: true, on: &canvas)
                    canvas.attribute("fill", colour)
                    canvas.attribute("fill-opacity", "0.18")
                    canvas.text.raw("/>")
                }
            }
            path(points(fit.x, fit.y), closes: false, on: &canvas)
            for (name, value) in [("fill", "none"), ("stroke", colour), ("stroke-width", "2.2")] {
                canvas.attribute(name, value)
            }
            if fit.isDashed { canvas.attribute("stroke-dasharray", "6 4") }
            canvas.finish("path", title: SafeText.line(fit.words))
            canvas.close()
        }
    }

    func drawReferences(on canvas: inout SVGCanvas) {
        guard !references.isEmpty else { return }
        canvas.open([
            ("stroke", canvas.paint(PlotTheme.inkSoft)), ("stroke-width", "1.2"), ("stroke-dasharray", "4 3"),
            ("fill", "none"),
        ])
        for line in references {
            switch line.axis {
            case .x: canvas.line(place.x(line.value), frame.top, place.x(line.value), frame.bottom)
            case .y: canvas.line(frame.left, place.y(line.value), frame.right, place.y(line.value))
            }
        }
        canvas.close()
    }

    func colour(_ fit: FittedLine) -> (mark: ThemeColour, text: ThemeColour) {
        let swatch = resolved.role(fit.role ?? Layer.ink)
        return (swatch.mark, swatch.text)
    }

    /// In pixels; where the scale has no place the band is cut.
    func points(_ x: [Double], _ y: [Double]) -> [(x: Double, y: Double)] {
        zip(x, y).compactMap { x, y in
            let (left, top) = (place.x(x), place.y(y))
            guard left.isFinite, top.isFinite else { return nil }
            return (left, min(max(top, frame.top - 2000), frame.bottom + 2000))
        }
    }

    private func path(_ points: [(x: Double, y: Double)], closes: Bool, on canvas: inout SVGCanvas) {
        canvas.text.raw("<path d=\"")
        for (index, point) in points.enumerated() { canvas.move(point.x, point.y, index == 0 ? "M" : "L") }
        canvas.text.raw(closes ? "Z\"" : "\"")
    }
}
