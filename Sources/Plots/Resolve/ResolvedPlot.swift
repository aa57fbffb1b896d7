/// A plot with everything decided that does not depend on a size: scales trained, rows placed, stacked and counted. Both
/// writers draw from it, so they draw the same marks.
struct ResolvedPlot: Sendable {
    let plot: Plot
    let x: TrainedScale
    let y: TrainedScale
    /// Colour categories in the order of the legend.
    let series: [Palette.Entry]
    /// Of the series, fit for printing and all different.
    let seriesLabels: [String]
    /// Categories of a shape field other than the colour field.
    let shapes: [String]
    let classes: ColourClasses?
    let panels: [ResolvedPanel]
    let leftOut: LeftOut
    /// Whether there is no mark to draw.
    let isEmpty: Bool
    let notes: [String]

    init(_ plot: Plot) {
        self.plot = plot
        var placing = RowPlacing(plot)
        var layers = plot.layers.map { placing.place($0) }
        let series = placing.series
        let panelIndex = PanelIndex(plot)
        var counts = placing.leftOut
        layers = layers.map { layer in
            let complete = layer.completed(by: panelIndex)
            counts.gaps += complete.rows.count - layer.rows.count
            return complete.stacked(by: panelIndex, isVertical: plot.isVertical)
        }
        let (x, y) = Self.train(plot, layers, placing)
        layers = layers.map { $0.spread(x: x, y: y) }
        layers = layers.map { layer in
            guard plot.xScale.domain != nil || plot.yScale.domain != nil else { return layer }
            let inside = layer.inside(x: x, y: y)
            counts.outside += layer.rows.count - inside.count
            return layer.isClipped ? layer : layer.keeping(inside)
        }
        panels = panelIndex.split(layers)
        self.x = x
        self.y = y
        self.series = series
        seriesLabels = series.map(\.label).distinctLines
        shapes = placing.shapes
        classes = placing.classes
        leftOut = counts
        isEmpty = layers.allSatisfy { $0.markCount == 0 } && !plot.hasFit
        let reasons = isEmpty ? [Self.nothing] : [x.note, y.note].compactMap { $0 } + Self.floorNotes(layers, x, y)
        let sentences = reasons + counts.sentences
        notes = sentences.map { SafeText.line($0) }
    }

    private static func train(
        _ plot: Plot, _ layers: [ResolvedLayer], _ placing: RowPlacing
    ) -> (x: TrainedScale, y: TrainedScale) {
        var (x, y) = (ScaleTraining(plot.xScale, isTight: plot.hasOnlyLinesAlongX), ScaleTraining(plot.yScale))
        for layer in layers {
            x.include(layer.x)
            x.include(layer.x2)
            y.include(layer.y)
            y.include(layer.y2)
        }
        for annotation in plot.annotations {
            switch annotation {
            case .reference(let line):
                if line.axis == .x { x.include(line.value) } else { y.include(line.value) }
            case .era: break
            case .note(let note):
                x.include(note.x)
                y.include(note.y)
            case .fit(let fit):
                x.include(fit.x)
                y.include(fit.y)
            }
        }
        return (
            x.trained(categories: plot.palette.labels(placing.xCategories)),
            y.trained(categories: plot.palette.labels(placing.yCategories))
        )
    }

    /// Bars and areas without a zero to stand on.
    private static func floorNotes(_ layers: [ResolvedLayer], _ x: TrainedScale, _ y: TrainedScale) -> [String] {
        let scale = [x, y].first { $0.kind == .log10 }
        guard let scale, layers.contains(where: { $0.hasComputedEnds && $0.markCount > 0 }) else { return [] }
        let floor = TickLabels.value(scale.baseline, style: scale.style)
        return ["A log scale has no zero: lengths begin at \(floor) and do not compare."]
    }

    static let nothing = "No values to draw."

    /// What colours a layer without a colour field.
    func role(_ role: String?) -> Swatch {
        guard let role else { return PlotTheme.swatches[0] }
        if let entry = plot.palette.entry(for: role) ?? series.first(where: { $0.category == role }) {
            return entry.swatch
        }
        switch role {
        case Layer.ink: return Swatch(mark: PlotTheme.ink, text: PlotTheme.ink)
        case Layer.neutral: return PlotTheme.neutral
        default: return PlotTheme.swatches[0]
        }
    }
}

extension Plot {
    /// Whether bars stand: their categories are along x.
    var isVertical: Bool { yScale.kind != .band }

    var hasFit: Bool { annotations.contains { if case .fit = $0 { true } else { false } } }

    /// Whether lines join categories along x and nothing needs the width of a band, as in a slope chart.
    var hasOnlyLinesAlongX: Bool {
        var hasLine = false
        for layer in layers {
            switch layer.mark {
            case .line: hasLine = true
            case .bar, .cell, .area, .point(_, _, true): return false
            case .point, .rule, .text: break
            }
        }
        return hasLine && xScale.kind == .band
    }
}
