/// What hovering over a mark says.
enum Tooltip {
    static func text(_ layer: ResolvedLayer, _ index: Int, _ resolved: ResolvedPlot) -> String {
        let (encoding, row) = (layer.layer.encoding, layer.rows[index])
        if let field = encoding.tooltip {
            return layer.data.text(field, row: row).map { SafeText.line($0) } ?? "unknown"
        }
        var text = ""
        if let name = name(layer, index, resolved) { text = name + ": " }
        text += value(.x, layer, index, resolved)
        text += " · "
        text += value(.y, layer, index, resolved)
        if let end = interval(layer, index, resolved) { text += " to " + end }
        if let field = encoding.colour, !layer.colourClass.isEmpty {
            let number = layer.data.text(field, row: row).flatMap(Double.init)
            text += " · " + (number.map { TickLabels.value($0, style: resolved.plot.guides.valueStyle) } ?? "no value")
        }
        return text
    }

    private static func name(_ layer: ResolvedLayer, _ index: Int, _ resolved: ResolvedPlot) -> String? {
        let encoding = layer.layer.encoding
        for field in [encoding.label, encoding.detail].compactMap({ $0 }) where layer.layer.mark != .cell {
            if let name = layer.data.text(field, row: layer.rows[index]) { return SafeText.line(name) }
        }
        guard layer.colour[index] >= 0 else { return nil }
        return resolved.seriesLabels[layer.colour[index]]
    }

    private static func value(
        _ channel: Channel, _ layer: ResolvedLayer, _ index: Int, _ resolved: ResolvedPlot
    ) -> String {
        let scale = channel == .x ? resolved.x : resolved.y
        if layer.hasComputedEnds, scale.kind != .band, let own = layer.stated(channel, index) {
            return TickLabels.value(own, style: scale.style)
        }
        return value(channel == .x ? layer.x[index] : layer.y[index], scale)
    }

    private static func value(_ value: Double, _ scale: TrainedScale) -> String {
        if scale.kind == .band {
            guard value.isFinite else { return "unknown" }
            let index = Int(value)
            return scale.categories.indices.contains(index) ? SafeText.line(scale.categories[index]) : ""
        }
        return TickLabels.value(value, style: scale.style)
    }

    private static func interval(_ layer: ResolvedLayer, _ index: Int, _ resolved: ResolvedPlot) -> String? {
        if layer.layer.encoding.y2 != nil { return value(layer.y2[index], resolved.y) }
        if layer.layer.encoding.x2 != nil { return value(layer.x2[index], resolved.x) }
        return nil
    }
}
