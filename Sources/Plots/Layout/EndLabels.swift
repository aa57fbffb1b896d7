/// Names of lines and areas at their right ends.
struct EndLabels {
    struct Label {
        let lines: [String]
        let colour: ThemeColour
        /// Where the line ends, as positions on the axes.
        let x: Double
        let y: Double

        var height: Double { Double(lines.count) * Metrics.label * 1.22 }
    }

    let labels: [Label]
    /// No figure has room for more.
    private static let most = 60
    /// Of the widest.
    let width: Double
    /// Whether a name had to be cut to fit.
    let isCut: Bool

    /// Nil when no line or area of the panel has a name, or when too many have one.
    init?(_ panel: ResolvedPanel, _ resolved: ResolvedPlot, maximumWidth: Double) {
        var labels: [Label] = []
        var isCut = false
        // Lines before areas: where a line has a band of its name, the name stands at the line.
        let layers = panel.layers.filter(\.isLine) + panel.layers.filter { $0.layer.mark == .area }
        for layer in layers {
            for line in layer.lines {
                if labels.count > Self.most { return nil }
                guard let end = line.last(where: { !layer.y[$0].isNaN }) else { continue }
                guard let (text, colour) = Self.name(layer, end, resolved) else { continue }
                if labels.contains(where: { $0.lines.joined(separator: " ") == text }) { continue }
                let lines = TextWrap.lines(text, width: maximumWidth, size: Metrics.label, isBold: true, limit: 2)
                isCut = isCut || lines.last?.hasSuffix("…") == true
                var height = layer.y[end]
                if case .area = layer.layer.mark, !layer.y2.isEmpty { height = (height + layer.y2[end]) / 2 }
                let y = min(max(resolved.y.position(height), 0), 1)
                labels.append(
                    Label(lines: lines, colour: colour, x: resolved.x.position(layer.x[end]), y: y.isNaN ? 0 : y))
            }
        }
        guard !labels.isEmpty else { return nil }
        self.labels = labels
        self.isCut = isCut
        let widths = labels.flatMap(\.lines).map { TextWidth.of($0, size: Metrics.label, isBold: true) }
        width = widths.max() ?? 0
    }

    var height: Double { labels.reduce(0) { $0 + $1.height } }

    /// Beside the frame, moved apart; joined to their lines where these end elsewhere.
    func placed(in frame: Frame) -> [PlacedWords] {
        let wanted = labels.map { frame.bottom - $0.y * frame.height }
        let centres = Spreading.centres(
            wanted, lengths: labels.map(\.height), range: (frame.top - 6)...(frame.bottom + 6))
        return labels.indices.map { index in
            let label = labels[index]
            let end = frame.left + min(max(label.x, 0), 1) * frame.width
            let isApart = abs(wanted[index] - centres[index]) > 3 || end < frame.right - 14
            return PlacedWords(
                box: Frame(
                    left: frame.right + 10, top: centres[index] - label.height / 2, width: width, height: label.height),
                lines: label.lines, size: Metrics.label, colour: label.colour, isBold: true,
                leader: isApart
                    ? .init(fromX: end + 3, fromY: wanted[index], toX: frame.right + 8, toY: centres[index]) : nil,
                isOverMarks: false)
        }
    }

    private static func name(
        _ layer: ResolvedLayer, _ index: Int, _ resolved: ResolvedPlot
    ) -> (text: String, colour: ThemeColour)? {
        let entry = layer.colour[index] >= 0 ? resolved.series[layer.colour[index]] : nil
        let colour = entry?.swatch.text ?? resolved.role(layer.layer.role).text
        if let field = layer.layer.encoding.label {
            guard let text = layer.data.text(field, row: layer.rows[index]) else { return nil }
            let clean = SafeText.line(text)
            return clean.isEmpty ? nil : (clean, colour)
        }
        return entry.map { (SafeText.line($0.label), colour) }
    }
}
