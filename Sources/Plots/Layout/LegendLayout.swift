import Quantities

/// Keys and their words, flowing from left to right.
struct LegendLayout {
    enum Key {
        case series(Palette.Entry)
        case shape(Swatch.Shape)
        case noValue
        case heading
    }

    struct Item {
        let key: Key
        let text: String
        /// Of the whole item, from the left and top edge of the legend.
        let left: Double
        let row: Int
    }

    struct Ramp {
        let classes: ColourClasses
        let boxWidth: Double
    }

    private(set) var items: [Item] = []
    private(set) var ramp: Ramp?
    private(set) var rows = 0

    static let rowHeight = 20.0
    static let keyWidth = 18.0
    static let mostEntries = 40

    /// Nil when there is nothing to explain.
    init?(_ resolved: ResolvedPlot, width: Double, showsSeries: Bool) {
        let plot = resolved.plot
        var entries: [(Key, String)] = []
        let title = SafeText.line(plot.guides.legendTitle)
        if showsSeries { entries += resolved.series.map { (.series($0), SafeText.line($0.label)) } }
        for (index, shape) in resolved.shapes.enumerated() {
            entries.append((.shape(ShapePath.shape(index)), SafeText.line(shape)))
        }
        let hasUnknownCell = resolved.panels.contains { panel in
            panel.layers.contains { $0.layer.mark == .cell && $0.colourClass.contains(-1) }
        }
        if hasUnknownCell { entries.append((.noValue, ColourClasses.noValue)) }
        if !title.isEmpty, !entries.isEmpty || resolved.classes != nil { entries.insert((.heading, title), at: 0) }
        if entries.count > Self.mostEntries {
            let more = NumberText.count(entries.count - Self.mostEntries + 1)
            entries = entries.prefix(Self.mostEntries - 1) + [(.heading, "and \(more) more")]
        }
        var left = 0.0
        if let classes = resolved.classes {
            let heading = entries.isEmpty ? TextWidth.of(title, size: Metrics.tick) + 10 : 0
            let label = classes.labels.map { TextWidth.of($0, size: Metrics.tick) }.max() ?? 0
            let boxWidth = min(max(46, label + 10), max(24, (width - heading - 4) / Double(classes.count)))
            ramp = Ramp(classes: classes, boxWidth: boxWidth)
        }
        var row = 0
        for (key, text) in entries {
            let keyWidth = if case .heading = key { 0.0 } else { Self.keyWidth }
            let shown = TextWrap.shortened(text, width: width - keyWidth, size: Metrics.tick)
            let itemWidth = keyWidth + TextWidth.of(shown, size: Metrics.tick)
            if left > 0, left + itemWidth > width {
                left = 0
                row += 1
            }
            items.append(Item(key: key, text: shown, left: left, row: row))
            left += itemWidth + 16
        }
        rows = items.isEmpty ? 0 : row + 1
        if items.isEmpty, ramp == nil { return nil }
    }

    var height: Double { Double(rows) * Self.rowHeight + (ramp == nil ? 0 : 36) }
}
