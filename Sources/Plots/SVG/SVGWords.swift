/// All words inside a panel, placed one after the other so that none covers another: eras, text marks, reference lines,
/// notes, fits, then point labels.
struct SVGWords {
    let resolved: ResolvedPlot
    let place: PanelPlace
    let layers: [ResolvedLayer]
    let annotations: SVGAnnotations
    let figureWidth: Double

    private var frame: Frame { place.frame }

    /// For text marks: the panel and the margin to its right.
    private var room: Frame {
        Frame(
            left: frame.left, top: frame.top - 4, width: max(figureWidth - frame.left - 1, 0), height: frame.height + 8)
    }

    func draw(endLabels: EndLabels?, on canvas: inout SVGCanvas) {
        if let endLabels { draw(endLabels, on: &canvas) }
        let hasPointLabels = layers.contains { layer in
            if case .point = layer.layer.mark { layer.layer.encoding.label != nil } else { false }
        }
        let hasTexts = layers.contains { if case .text = $0.layer.mark { true } else { false } }
        guard hasPointLabels || hasTexts || !resolved.plot.annotations.isEmpty || resolved.notes.first == Self.nothing
        else { return }
        var placer = LabelPlacer(frame: frame.inset(by: 1), marks: marks)
        if resolved.notes.first == Self.nothing { drawNothing(&placer, on: &canvas) }
        drawEras(&placer, on: &canvas)
        for layer in layers { drawTexts(layer, &placer, on: &canvas) }
        drawReferences(&placer, on: &canvas)
        for note in annotations.notes {
            anchored(
                note.text, at: [(place.x(note.x), place.y(note.y))], colour: PlotTheme.ink, isBold: false, &placer,
                on: &canvas)
        }
        for fit in annotations.fits {
            let points = annotations.points(fit.x, fit.y)
            let anchors = [0.7, 0.5, 0.85, 0.3, 0.15].compactMap { share in
                points.isEmpty ? nil : points[min(Int(share * Double(points.count)), points.count - 1)]
            }
            anchored(
                fit.words, at: anchors, colour: annotations.colour(fit).text, isBold: true, &placer, on: &canvas)
        }
        for layer in layers { drawPointLabels(layer, &placer, on: &canvas) }
    }

    static let nothing = "No values to draw."

    private func drawNothing(_ placer: inout LabelPlacer, on canvas: inout SVGCanvas) {
        let width = TextWidth.of(Self.nothing, size: Metrics.label)
        placer.reserve(Frame(left: frame.middleX - width / 2, top: frame.middleY - 10, width: width, height: 20))
        canvas.words(
            Self.nothing, x: frame.middleX, y: frame.middleY, align: .middle,
            more: [("fill", canvas.paint(PlotTheme.inkSoft))])
    }

    /// Where marks are, for words to keep clear of: points, and samples along lines and fits.
    private var marks: [(x: Double, y: Double)] {
        var marks: [(x: Double, y: Double)] = []
        for layer in layers {
            switch layer.layer.mark {
            case .point:
                let points = PointMarks(layer: layer, style: MarkStyle(resolved: resolved, place: place, clip: ""))
                marks += layer.rows.indices.map { points.centre($0) }
            case .line:
                for line in layer.lines {
                    marks += Self.samples(line.map { (place.x(layer.x[$0]), place.y(layer.y[$0])) })
                }
            case .rule:
                for index in layer.rows.indices {
                    let (x, y) = (place.x(layer.x[index]), place.y(layer.y[index]))
                    let end = (
                        layer.x2.isEmpty ? x : place.x(layer.x2[index]), layer.y2.isEmpty ? y : place.y(layer.y2[index])
                    )
                    marks += Self.samples([(x, y), end])
                }
            case .area, .bar, .cell, .text: break
            }
        }
        for fit in annotations.fits { marks += Self.samples(annotations.points(fit.x, fit.y)) }
        return marks
    }

    /// Points every few pixels along a line; at most 200 in one segment.
    private static func samples(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        zip(points, points.dropFirst()).flatMap { start, end -> [(x: Double, y: Double)] in
            let length = max(abs(end.x - start.x), abs(end.y - start.y))
            guard length.isFinite else { return [] }
            let count = min(max(Int(length / 5), 1), 200)
            return (0...count).map { step in
                let share = Double(step) / Double(count)
                return (start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
            }
        }
    }

    private func draw(_ endLabels: EndLabels, on canvas: inout SVGCanvas) {
        let labels = endLabels.labels
        let wanted = labels.map { frame.bottom - $0.y * frame.height }
        let centres = Spreading.centres(
            wanted, lengths: labels.map(\.height), range: (frame.top - 6)...(frame.bottom + 6))
        for (label, (wanted, centre)) in zip(labels, zip(wanted, centres)) {
            let end = frame.left + min(max(label.x, 0), 1) * frame.width
            if abs(wanted - centre) > 3 || end < frame.right - 14 {
                canvas.open([("stroke", canvas.paint(PlotTheme.axis)), ("fill", "none"), ("stroke-width", "0.8")])
                canvas.line(end + 3, wanted, frame.right + 8, centre)
                canvas.close()
            }
            let lineHeight = Metrics.label * 1.2
            for (index, line) in label.lines.enumerated() {
                let offset = (Double(index) - Double(label.lines.count - 1) / 2) * lineHeight
                canvas.words(
                    line, x: frame.right + 10, y: centre + offset + Metrics.label * 0.35,
                    more: [
                        ("fill", canvas.paint(label.colour)), ("font-weight", "600"),
                        ("font-size", SVGCanvas.plain(Metrics.label)),
                    ])
            }
        }
    }

    private func drawEras(_ placer: inout LabelPlacer, on canvas: inout SVGCanvas) {
        for (era, box) in annotations.eras {
            let lines = TextWrap.lines(SafeText.line(era.label), width: box.width - 8, size: Metrics.tick, limit: 3)
            let height = Double(lines.count) * Metrics.tick * 1.25
            placer.reserve(Frame(left: box.left, top: box.top, width: box.width, height: height + 4))
            draw(
                lines, in: Frame(left: box.left, top: box.top + 3, width: box.width, height: height), align: .middle,
                colour: PlotTheme.inkSoft, isBold: false, on: &canvas)
        }
    }

    private func drawReferences(_ placer: inout LabelPlacer, on canvas: inout SVGCanvas) {
        for line in annotations.references {
            let text = TextWrap.shortened(SafeText.line(line.label), width: frame.width - 10, size: Metrics.tick)
            guard !text.isEmpty else { continue }
            let width = TextWidth.of(text, size: Metrics.tick)
            let height = Metrics.tick * 1.25
            var candidates: [LabelPlacer.Candidate] = []
            for share in [1, 0, 0.5, 0.75, 0.25, 0.9, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1] {
                for side in [-1.0, 1] {
                    let box: Frame
                    if line.axis == .y {
                        let y = place.y(line.value)
                        box = Frame(
                            left: frame.left + 4 + share * (frame.width - width - 8),
                            top: side < 0 ? y - height - 1 : y + 2,
                            width: width, height: height)
                    } else {
                        let x = place.x(line.value)
                        box = Frame(
                            left: side < 0 ? x + 4 : x - width - 4,
                            top: frame.top + 3 + (1 - share) * (frame.height - height - 6), width: width, height: height
                        )
                    }
                    candidates.append(
                        .init(box: box, penalty: candidates.isEmpty ? 0 : 0.5 + Double(candidates.count) / 10))
                }
            }
            guard let box = placer.place(candidates) else { continue }
            draw([text], in: box, align: .start, colour: PlotTheme.inkSoft, isBold: false, on: &canvas)
        }
    }

    private func drawTexts(_ layer: ResolvedLayer, _ placer: inout LabelPlacer, on canvas: inout SVGCanvas) {
        guard case .text(let anchor) = layer.layer.mark, let field = layer.layer.encoding.label else { return }
        for index in layer.rows.indices {
            guard let text = layer.data.text(field, row: layer.rows[index]).map({ SafeText.line($0, limit: 80) }) else {
                continue
            }
            let (x, y) = (place.xEnd(layer.x[index]), place.yEnd(layer.y[index]))
            let width = TextWidth.of(text, size: Metrics.tick)
            let height = Metrics.tick * 1.2
            let origin: (left: Double, top: Double) =
                switch anchor {
                case .centre: (x - width / 2, y - height / 2)
                case .left: (x - width - 6, y - height / 2)
                case .right: (x + 6, y - height / 2)
                case .above: (x - width / 2, y - height - 3)
                case .below: (x - width / 2, y + 3)
                }
            let box = Frame(left: origin.left, top: origin.top, width: width, height: height)
            let overhang = [0, -8, 8].map { shift in
                LabelPlacer.Candidate(
                    box: Frame(left: box.left, top: box.top + shift, width: width, height: height),
                    penalty: abs(shift) * 100)
            }
            guard let free = placer.place(overhang, within: room) else { continue }
            let colour = layer.colour[index] >= 0 ? resolved.series[layer.colour[index]].swatch.text : PlotTheme.ink
            draw([text], in: free, align: .start, colour: colour, isBold: false, on: &canvas)
        }
    }

    private func drawPointLabels(_ layer: ResolvedLayer, _ placer: inout LabelPlacer, on canvas: inout SVGCanvas) {
        guard case .point = layer.layer.mark, let field = layer.layer.encoding.label else { return }
        let points = PointMarks(layer: layer, style: MarkStyle(resolved: resolved, place: place, clip: ""))
        for index in layer.rows.indices {
            guard let text = layer.data.text(field, row: layer.rows[index]).map({ SafeText.line($0) }), !text.isEmpty
            else {
                continue
            }
            let shown = TextWrap.shortened(text, width: min(frame.width * 0.45, 190), size: Metrics.tick)
            let centre = points.centre(index)
            let candidates = LabelPlacer.around(
                x: centre.x, y: centre.y, width: TextWidth.of(shown, size: Metrics.tick) + 2, height: Metrics.tick * 1.2
            )
            guard let box = placer.place(candidates) else { continue }
            draw([shown], in: box, align: .start, colour: PlotTheme.ink, isBold: false, on: &canvas)
        }
    }

    /// Words near one of several places, the first that is free; a leader line joins them where they are apart.
    private func anchored(
        _ text: String, at anchors: [(x: Double, y: Double)], colour: ThemeColour, isBold: Bool,
        _ placer: inout LabelPlacer, on canvas: inout SVGCanvas
    ) {
        let lines = TextWrap.lines(
            SafeText.line(text), width: min(230, frame.width * 0.48), size: Metrics.tick, isBold: isBold, limit: 4)
        let width = lines.map { TextWidth.of($0, size: Metrics.tick, isBold: isBold) }.max() ?? 0
        let height = Double(lines.count) * Metrics.tick * 1.25
        var boxes: [(box: Frame, anchor: (x: Double, y: Double))] = []
        var candidates: [LabelPlacer.Candidate] = []
        for (rank, anchor) in anchors.enumerated() {
            for candidate in LabelPlacer.around(
                x: anchor.x, y: anchor.y, width: width, height: height, gap: 8, reach: [22, 40, 64, 96])
            {
                candidates.append(.init(box: candidate.box, penalty: candidate.penalty + Double(rank) * 0.7))
                boxes.append((candidate.box, anchor))
            }
        }
        guard let box = placer.place(candidates), let anchor = boxes.first(where: { $0.box == box })?.anchor else {
            return
        }
        let near = (x: min(max(anchor.x, box.left), box.right), y: min(max(anchor.y, box.top), box.bottom))
        if abs(near.x - anchor.x) + abs(near.y - anchor.y) > 14 {
            canvas.open([("stroke", canvas.paint(PlotTheme.inkSoft)), ("fill", "none"), ("stroke-width", "0.9")])
            canvas.line(anchor.x, anchor.y, near.x, near.y)
            canvas.close()
        }
        draw(lines, in: box, align: .start, colour: colour, isBold: isBold, on: &canvas)
    }

    private func draw(
        _ lines: [String], in box: Frame, align: SVGCanvas.Align, colour: ThemeColour, isBold: Bool,
        on canvas: inout SVGCanvas
    ) {
        canvas.open(
            [("fill", canvas.paint(colour)), ("font-weight", isBold ? "600" : "400"), ("pointer-events", "none")]
                + canvas.halo)
        let lineHeight = box.height / Double(max(lines.count, 1))
        for (index, line) in lines.enumerated() {
            canvas.words(
                line, x: align == .middle ? box.middleX : box.left, y: box.top + (Double(index) + 0.78) * lineHeight,
                align: align)
        }
        canvas.close()
    }
}
