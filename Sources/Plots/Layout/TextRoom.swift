/// The margins that text marks need beyond the marks they stand beside.
enum TextRoom {
    /// To the right of a panel, when panel and margin are `width` together: with p the position of a mark and t the width of
    /// its words, the margin m satisfies p (width − m) + t ≤ width. At most a third of the width.
    static func right(_ resolved: ResolvedPlot, width: Double) -> Double {
        let needs = words(.right, resolved).map { position, words in
            position > 0 ? width - (width - words) / min(position, 1) : 0
        }
        return min(max(needs.max() ?? 0, 0), width / 3)
    }

    /// To the left of a panel, likewise: m + p (width − m) ≥ t.
    static func left(_ resolved: ResolvedPlot, width: Double) -> Double {
        let needs = words(.left, resolved).map { position, words in
            position < 1 ? (words - max(position, 0) * width) / (1 - max(position, 0)) : 0
        }
        return min(max(needs.max() ?? 0, 0), width / 4)
    }

    /// Position and width of the words of text marks; none in small multiples, which have no room between them.
    private static func words(_ anchor: Mark.Anchor, _ resolved: ResolvedPlot) -> [(position: Double, width: Double)] {
        guard resolved.panels.count == 1 else { return [] }
        return resolved.panels.flatMap(\.layers).filter { $0.layer.mark == .text(anchor) }.flatMap { layer in
            layer.rows.indices.compactMap { index in
                guard let field = layer.layer.encoding.label,
                    let text = layer.data.text(field, row: layer.rows[index])
                else { return nil }
                let width = TextWidth.of(SafeText.line(text, limit: 80), size: Metrics.tick) + 12
                return (resolved.x.position(layer.x[index]), width)
            }
        }
    }
}
