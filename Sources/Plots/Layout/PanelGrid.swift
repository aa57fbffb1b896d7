/// Columns of small multiples and the height of one.
struct PanelGrid {
    let columns: Int
    let panelWidth: Double
    let gap = 22.0

    init(count: Int, isFaceted: Bool, width: Double) {
        guard isFaceted, count > 1 else {
            columns = 1
            panelWidth = max(width, 40)
            return
        }
        let most = max(1, min(count, Int((width + gap) / (118 + gap)), 4))
        let rows = (count + most - 1) / most
        columns = (count + rows - 1) / rows
        panelWidth = max((width - Double(columns - 1) * gap) / Double(columns), 40)
    }
}

extension PanelGrid {
    /// Frames row by row; rows have room for names above and for tick labels below.
    func panels(
        _ panels: [ResolvedPanel], left: Double, top: Double, height: Double, labelHeight: Double
    ) -> [FigureLayout.Panel] {
        let titles = panels.map { panel in
            TextWrap.lines(
                SafeText.line(panel.label ?? ""), width: panelWidth, size: Metrics.label, isBold: true, limit: 2)
        }
        let lineCount = titles.map(\.count).max() ?? 0
        let titleHeight = lineCount == 0 ? 0 : 7 + Double(lineCount) * Metrics.label * 1.2
        return titles.enumerated().map { index, title in
            let (row, column) = (index / columns, index % columns)
            let frame = Frame(
                left: left + Double(column) * (panelWidth + gap),
                top: top + Double(row) * (height + titleHeight + labelHeight + 6) + titleHeight, width: panelWidth,
                height: height)
            return FigureLayout.Panel(index: index, frame: frame, title: title, showsYLabels: column == 0)
        }
    }
}

struct PanelHeight {
    let value: Double

    init(_ resolved: ResolvedPlot, width: Double) {
        if let given = resolved.plot.panelHeight, !given.isNaN {
            value = min(max(given, 40), 2000)
        } else if resolved.isEmpty {
            value = 90
        } else if resolved.y.kind == .band {
            value = max(40, Double(max(resolved.y.categories.count, 1)) * Self.rowHeight(resolved))
        } else if resolved.plot.facet != nil, resolved.panels.count > 1 {
            value = width > 500 ? 160 : 130
        } else {
            value = min(max(width * 0.5, 250), 380)
        }
    }

    private static func rowHeight(_ resolved: ResolvedPlot) -> Double {
        var height = 28.0
        for layer in resolved.panels.flatMap(\.layers) {
            switch layer.layer.mark {
            case .bar(.grouped): height = max(height, Double(max(resolved.series.count, 1)) * 14 + 10)
            case .point(_, _, true): height = max(height, 56)
            default: break
            }
        }
        return height
    }
}
