/// Where everything of a figure goes at a given width. From top to bottom: title and subtitle (of a file), legend, name of the
/// y axis, panels, name of the x axis, notes, caption (of a file).
struct FigureLayout {
    struct Panel {
        let index: Int
        let frame: Frame
        /// The name of a small multiple, in lines.
        let title: [String]
        let showsYLabels: Bool
    }

    let width: Double
    let height: Double
    let header: [TextBlock]
    let footer: [TextBlock]
    let yTitle: TextBlock?
    let xTitle: TextBlock?
    let legend: (layout: LegendLayout, left: Double, top: Double)?
    let endLabels: EndLabels?
    let panels: [Panel]
    /// Between the tick labels of y and the panel, for words to the left of marks.
    let textRoom: Double
    let xTicks: [Tick]
    let yTicks: [Tick]
    /// Nil unless x is a band scale.
    let xLabels: BandLabels?
    let yLabels: [[String]]

    init(_ resolved: ResolvedPlot, width: Double, isStandalone: Bool) {
        let plot = resolved.plot
        let side = isStandalone ? 16.0 : Metrics.margin
        let inner = max(width - 2 * side, 80)
        var column = TextColumn(left: side, width: inner, top: isStandalone ? 14 : 2)
        if isStandalone {
            header = [
                column.add(plot.title, size: Metrics.title, isBold: true, after: 4),
                column.add(plot.subtitle, size: Metrics.subtitle, after: 12),
            ].compactMap { $0 }
        } else {
            header = []
        }

        let panelHeight = PanelHeight(resolved, width: inner).value
        yTicks = resolved.isEmpty ? [] : resolved.y.ticks(atMost: max(4, Int(panelHeight / 41)))
        let widestLabel = inner * (resolved.y.kind == .band ? 0.36 : 0.3)
        yLabels = yTicks.map {
            TextWrap.lines(SafeText.line($0.label), width: widestLabel, size: Metrics.tick, limit: 2)
        }
        let labelWidth = yLabels.joined().map { TextWidth.of($0, size: Metrics.tick) }.max() ?? 0
        let labelled = side + labelWidth.rounded(.up) + 8

        let guide = SeriesGuide(resolved, width: inner, panelHeight: panelHeight)
        endLabels = guide.endLabels
        legend = LegendLayout(resolved, width: inner, showsSeries: guide.showsLegend).map { layout in
            (layout, side, column.take(layout.height, after: 6))
        }
        yTitle = column.add(AxisTitle.text(resolved.y), size: Metrics.tick, after: 13, limit: 2)
        if yTitle == nil { _ = column.take(8, after: 0) }

        textRoom = TextRoom.left(resolved, width: width - side - labelled).rounded(.up)
        let left = labelled + textRoom
        let right = max(
            endLabels.map { $0.width.rounded(.up) + 14 } ?? 10, TextRoom.right(resolved, width: width - side - left))
        let grid = PanelGrid(
            count: resolved.panels.count, isFaceted: plot.facet != nil, width: width - side - left - right)
        (xTicks, xLabels) = resolved.isEmpty ? ([], nil) : XTicks.fitting(resolved.x, width: grid.panelWidth)
        let labelHeight = 10 + Double(xLabels?.lineCount ?? 1) * Metrics.tick * Metrics.lineHeight
        panels = grid.panels(
            resolved.panels, left: left, top: column.top, height: panelHeight, labelHeight: labelHeight)
        column.top = panels.map { $0.frame.bottom + labelHeight }.max() ?? column.top

        var below = TextColumn(
            left: left, width: (panels.map(\.frame.right).max() ?? width) - left, top: column.top + 4)
        xTitle = below.add(AxisTitle.text(resolved.x), size: Metrics.tick, isCentred: true, limit: 2)
        if xTitle != nil { column.top = below.top }
        let notes = resolved.notes.joined(separator: " ")
        footer = [
            column.add(notes, size: Metrics.note, before: 10),
            isStandalone ? column.add(plot.caption, size: Metrics.caption, before: 10) : nil,
        ].compactMap { $0 }
        self.width = width
        height = (column.top + (isStandalone ? 14 : 4)).rounded(.up)
    }
}
