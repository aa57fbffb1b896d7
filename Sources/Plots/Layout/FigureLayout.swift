/// Where everything of a figure goes at a given width.
struct FigureLayout {
    struct Panel {
        let index: Int
        let frame: Frame
        let title: String
        let showsXLabels: Bool
        let showsYLabels: Bool
    }

    let width: Double
    let height: Double
    let header: [TextBlock]
    let footer: [TextBlock]
    let yTitle: TextBlock?
    let xTitle: TextBlock?
    let legend: (layout: LegendLayout, top: Double)?
    let endLabels: EndLabels?
    let panels: [Panel]
    let xTicks: [Tick]
    let yTicks: [Tick]
    let xLabels: BandLabels?
    let yLabels: [[String]]

    init(_ resolved: ResolvedPlot, width: Double, isStandalone: Bool) {
        let plot = resolved.plot
        let side = isStandalone ? 16.0 : Metrics.margin
        let inner = max(width - 2 * side, 80)
        var top = isStandalone ? 14.0 : 2.0
        var header: [TextBlock] = []
        if isStandalone {
            for (text, size, isBold) in [(plot.title, Metrics.title, true), (plot.subtitle, Metrics.subtitle, false)] {
                let block = TextBlock(
                    text, left: side, top: top, width: inner, size: size, isBold: isBold, isSoft: !isBold)
                guard !block.lines.isEmpty else { continue }
                header.append(block)
                top = block.bottom + 4
            }
            top += 8
        }
        self.header = header

        let panelHeight = PanelHeight(resolved, width: inner).value
        yTicks = resolved.y.ticks(atMost: max(4, Int(panelHeight / 46)))
        let labelLimit = resolved.y.kind == .band ? inner * 0.36 : inner * 0.3
        yLabels = yTicks.map {
            TextWrap.lines(SafeText.line($0.label), width: labelLimit, size: Metrics.tick, limit: 2)
        }
        let widest = yLabels.joined().map { TextWidth.of($0, size: Metrics.tick) }.max() ?? 0
        let left = side + widest.rounded(.up) + 8

        let guide = SeriesGuide(resolved, width: inner, panelHeight: panelHeight)
        endLabels = guide.endLabels
        if let layout = LegendLayout(resolved, width: inner, showsSeries: guide.showsLegend) {
            legend = (layout, top)
            top += layout.height + 6
        } else {
            legend = nil
        }
        let yText = AxisTitle.text(resolved.y)
        if yText.isEmpty {
            yTitle = nil
            top += 8
        } else {
            let block = TextBlock(yText, left: side, top: top, width: inner, size: Metrics.tick, isSoft: true, limit: 2)
            yTitle = block
            top = block.bottom + 13
        }

        let right = max(
            endLabels.map { $0.width.rounded(.up) + 14 } ?? 10,
            TextRoom.right(resolved, width: width - side - left))
        let grid = PanelGrid(
            count: resolved.panels.count, isFaceted: plot.facet != nil, width: width - side - left - right)
        (xTicks, xLabels) = XTicks.fitting(resolved.x, width: grid.panelWidth)
        let labelHeight = 10 + Double(xLabels?.lineCount ?? 1) * Metrics.tick * Metrics.lineHeight
        var panels: [Panel] = []
        var bottom = top
        for (index, panel) in resolved.panels.enumerated() {
            let (row, column) = (index / grid.columns, index % grid.columns)
            let titleHeight = plot.facet == nil ? 0 : 22.0
            let frame = Frame(
                left: left + Double(column) * (grid.panelWidth + grid.gap),
                top: top + Double(row) * (panelHeight + titleHeight + labelHeight + 6) + titleHeight,
                width: grid.panelWidth, height: panelHeight)
            let title = TextWrap.shortened(
                SafeText.line(panel.label ?? ""), width: grid.panelWidth, size: Metrics.label, isBold: true)
            panels.append(
                Panel(
                    index: index, frame: frame, title: title, showsXLabels: true, showsYLabels: column == 0))
            bottom = max(bottom, frame.bottom + labelHeight)
        }
        self.panels = panels

        let xText = AxisTitle.text(resolved.x)
        let plotWidth = (panels.map(\.frame.right).max() ?? width) - left
        if xText.isEmpty {
            xTitle = nil
        } else {
            let block = TextBlock(
                xText, left: left, top: bottom + 4, width: plotWidth, size: Metrics.tick, isSoft: true, isCentred: true,
                limit: 2)
            xTitle = block
            bottom = block.bottom
        }
        var footer: [TextBlock] = []
        let notes = resolved.notes.joined(separator: " ")
        for (text, size) in [(notes, Metrics.note), (isStandalone ? plot.caption : "", Metrics.caption)] {
            let block = TextBlock(text, left: side, top: bottom + 10, width: inner, size: size, isSoft: true)
            guard !block.lines.isEmpty else { continue }
            footer.append(block)
            bottom = block.bottom
        }
        self.footer = footer
        self.width = width
        height = (bottom + (isStandalone ? 14 : 4)).rounded(.up)
    }
}
