/// The margin that text marks need beyond the marks they stand beside.
enum TextRoom {
    /// To the right of a panel, when panel and margin are `width` together: with p the position of a mark and t the width of
    /// its words, the margin m satisfies p (width − m) + t ≤ width. At most a third of the width.
    static func right(_ resolved: ResolvedPlot, width: Double) -> Double {
        guard resolved.panels.count == 1 else { return 0 }
        var room = 0.0
        for layer in resolved.panels.flatMap(\.layers) where layer.layer.mark == .text(.right) {
            guard let field = layer.layer.encoding.label else { continue }
            for index in layer.rows.indices {
                guard let text = layer.data.text(field, row: layer.rows[index]) else { continue }
                let position = resolved.x.position(layer.x[index])
                guard position > 0 else { continue }
                let words = TextWidth.of(SafeText.line(text, limit: 80), size: Metrics.tick) + 12
                room = max(room, width - (width - words) / min(position, 1))
            }
        }
        return min(room, width / 3)
    }
}
