/// All words inside and beside a panel, placed one after the other so that none covers another: end labels, eras, text marks,
/// reference lines, notes, fits, then point labels. What finds no place is left to the tooltips.
struct PanelWords {
    let place: PanelPlace
    let layers: [ResolvedLayer]
    let annotations: PanelAnnotations
    let figureWidth: Double
    /// Beside the panel, on its left.
    let textRoom: Double
    private(set) var placed: [PlacedWords] = []
    private var placer: LabelPlacer

    init(place: PanelPlace, layers: [ResolvedLayer], annotations: PanelAnnotations, layout: FigureLayout) {
        self.place = place
        self.layers = layers
        self.annotations = annotations
        figureWidth = layout.width
        textRoom = layout.textRoom
        let hasWords = layers.contains { $0.layer.encoding.label != nil } || !annotations.isEmpty
        placer = LabelPlacer(
            frame: place.frame.inset(by: 1), marks: hasWords ? MarkPlaces.all(layers, annotations) : [])
    }

    mutating func placeAll(endLabels: EndLabels?) {
        if let endLabels { placed += endLabels.placed(in: place.frame) }
        if layers.allSatisfy({ $0.markCount == 0 }), annotations.fits.isEmpty { placeNothing() }
        placeEras()
        for layer in layers { placeTexts(layer) }
        placeReferences()
        for (note, at) in annotations.notes {
            placeNear(note.text, at: [at], colour: PlotTheme.ink, isBold: false)
        }
        for fit in annotations.fits {
            let points = annotations.points(fit.x, fit.y)
            let anchors = [0.7, 0.5, 0.85, 0.3, 0.15].compactMap { share in
                points.isEmpty ? nil : points[min(Int(share * Double(points.count)), points.count - 1)]
            }
            placeNear(fit.words, at: anchors, colour: annotations.colour(fit).text, isBold: true)
        }
        for layer in layers { placePointLabels(layer) }
    }

    private var frame: Frame { place.frame }

    private mutating func placeNothing() {
        let text = TextWrap.shortened(ResolvedPlot.nothing, width: frame.width, size: Metrics.tick)
        let width = TextWidth.of(text, size: Metrics.tick)
        let box = Frame(left: frame.middleX - width / 2, top: frame.middleY - 8, width: width, height: 16)
        placer.reserve(box)
        placed.append(PlacedWords(box: box, lines: [text], colour: PlotTheme.inkSoft))
    }

    private mutating func placeEras() {
        for (era, box) in annotations.eras {
            let lines = TextWrap.lines(SafeText.line(era.label), width: box.width - 8, size: Metrics.tick, limit: 3)
            let height = Double(lines.count) * Metrics.tick * 1.25
            guard !lines.isEmpty, box.width > 30 else { continue }
            let words = Frame(left: box.left + 4, top: box.top + 3, width: box.width - 8, height: height)
            placer.reserve(words)
            placed.append(PlacedWords(box: words, lines: lines, align: .centre, colour: PlotTheme.inkSoft))
        }
    }

    private mutating func placeTexts(_ layer: ResolvedLayer) {
        guard case .text(let anchor) = layer.layer.mark, let field = layer.layer.encoding.label else { return }
        let room = Frame(
            left: frame.left - textRoom, top: frame.top - 18, width: max(figureWidth - frame.left + textRoom - 1, 0),
            height: frame.height + 22)
        for index in layer.rows.indices {
            guard let text = words(layer, field, index, limit: 80) else { continue }
            let (x, y) = (place.xEnd(layer.x[index]), place.yEnd(layer.y[index]))
            let box = anchor.box(x: x, y: y, width: TextWidth.of(text, size: Metrics.tick), height: Metrics.tick * 1.2)
            // Along categories the words stay in their row; along numbers they may move to be seen.
            let shifts: [Double] = place.y.kind == .band ? [0, -6, 6] : [0, -6, 6, -12, 12, -18, 18, -24, 24]
            let candidates = shifts.map { shift in
                let moved = Frame(left: box.left, top: box.top + shift, width: box.width, height: box.height)
                return LabelPlacer.Candidate(box: moved, penalty: abs(shift) * 100)
            }
            guard let free = placer.place(candidates, within: room) else { continue }
            let colour =
                layer.colour[index] >= 0
                ? annotations.resolved.series[layer.colour[index]].swatch.text : PlotTheme.ink
            placed.append(PlacedWords(box: free, lines: [text], colour: colour))
        }
    }

    private mutating func placeReferences() {
        for (line, at) in annotations.references {
            let text = TextWrap.shortened(SafeText.line(line.label), width: frame.width - 10, size: Metrics.tick)
            guard !text.isEmpty else { continue }
            let size = (width: TextWidth.of(text, size: Metrics.tick), height: Metrics.tick * 1.25)
            guard let box = placer.place(ReferenceLabel.candidates(line, at: at, in: frame, size)) else { continue }
            placed.append(PlacedWords(box: box, lines: [text], colour: PlotTheme.inkSoft))
        }
    }

    private mutating func placePointLabels(_ layer: ResolvedLayer) {
        guard case .point = layer.layer.mark, let field = layer.layer.encoding.label else { return }
        for index in layer.rows.indices {
            guard let text = words(layer, field, index, limit: 80) else { continue }
            let shown = TextWrap.shortened(text, width: min(frame.width * 0.45, 190), size: Metrics.tick)
            let centre = place.centre(layer, index)
            let size = (width: TextWidth.of(shown, size: Metrics.tick) + 2, height: Metrics.tick * 1.2)
            let near = LabelPlacer.around(
                x: centre.x, y: centre.y, width: size.width, height: size.height, reach: [18])
            guard let box = placer.place(near) else { continue }
            placed.append(PlacedWords(box: box, lines: [shown], leader: leader(from: centre, to: box)))
        }
    }

    /// Words near one of several places, the first that is free; a leader line joins them where they are apart.
    private mutating func placeNear(
        _ text: String, at anchors: [MarkPlaces.Point], colour: ThemeColour, isBold: Bool
    ) {
        let lines = TextWrap.balanced(
            SafeText.line(text), width: min(230, frame.width * 0.48), size: Metrics.tick, isBold: isBold, limit: 4)
        let width = lines.map { TextWidth.of($0, size: Metrics.tick, isBold: isBold) }.max() ?? 0
        let height = Double(lines.count) * Metrics.tick * 1.25
        guard !lines.isEmpty else { return }
        var boxes: [(box: Frame, anchor: MarkPlaces.Point)] = []
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
        placed.append(
            PlacedWords(box: box, lines: lines, colour: colour, isBold: isBold, leader: leader(from: anchor, to: box)))
    }

    /// Nil where the words are close enough.
    private func leader(from anchor: MarkPlaces.Point, to box: Frame) -> PlacedWords.Leader? {
        let (x, y) = (min(max(anchor.x, box.left), box.right), min(max(anchor.y, box.top), box.bottom))
        guard abs(x - anchor.x) + abs(y - anchor.y) > 13 else { return nil }
        return PlacedWords.Leader(fromX: anchor.x, fromY: anchor.y, toX: x, toY: y)
    }

    private func words(_ layer: ResolvedLayer, _ field: String, _ index: Int, limit: Int) -> String? {
        let text = layer.data.text(field, row: layer.rows[index]).map { SafeText.line($0, limit: limit) }
        return text?.isEmpty == true ? nil : text
    }
}
