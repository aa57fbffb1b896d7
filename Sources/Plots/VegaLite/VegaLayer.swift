/// A layer with its rows, mark and encodings.
struct VegaLayer {
    private let resolved: ResolvedPlot
    private let layer: ResolvedLayer
    private let axes: VegaAxes
    private let columns: VegaColumns

    init(resolved: ResolvedPlot, layer: ResolvedLayer, axes: VegaAxes) {
        self.resolved = resolved
        self.layer = layer
        self.axes = axes
        columns = VegaColumns(resolved: resolved, layer: layer, axes: axes)
    }

    /// The marks, and the words beside or in them as a layer of text.
    var values: [JSONValue] {
        let marks: JSONValue = .members([
            "data": .members(["values": .array(columns.rows)]), "mark": VegaMark.value(layer, resolved),
            "encoding": .object(encodings),
        ])
        return [marks]
            + [VegaWords(resolved: resolved, layer: layer, axes: axes, columns: columns).value].compactMap { $0 }
    }

    private var encodings: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        func add(_ key: String, _ value: JSONValue?) {
            if let value { members.append(.init(key: key, value: value)) }
        }
        func field(_ role: VegaColumns.Role, _ type: String = "nominal") -> JSONValue? {
            columns.name(role).map { .members(["field": .text($0), "type": .text(type)]) }
        }
        add("x", columns.name(.x).map { axes.encoding(.x, field: $0) })
        add("y", columns.name(.y).map { axes.encoding(.y, field: $0) })
        add("x2", columns.name(.x2).map { .members(["field": .text($0)]) })
        add("y2", columns.name(.y2).map { .members(["field": .text($0)]) })
        add("color", columns.name(.colour).map { VegaColour.encoding(resolved, layer, field: $0) })
        if case .point = layer.layer.mark {
            add(
                "shape",
                VegaColour.shape(resolved, layer, colourField: columns.name(.colour), shapeField: columns.name(.shape)))
        }
        add("detail", field(.detail))
        if case .text = layer.layer.mark { add("text", field(.label)) }
        add("tooltip", field(.tooltip))
        if layer.layer.mark == .bar(.grouped), let colour = columns.name(.colour) {
            add(
                resolved.plot.isVertical ? "xOffset" : "yOffset",
                .members([
                    "field": .text(colour), "type": .text("nominal"),
                    "scale": .members(["domain": .texts(resolved.seriesLabels)]),
                ]))
        }
        if let spread = columns.name(.spread) {
            add(
                resolved.y.kind == .band ? "yOffset" : "xOffset",
                .members([
                    "field": .text(spread), "type": .text("quantitative"),
                    "scale": .members(["domain": .numbers([-0.5, 0.5])]),
                ]))
        }
        return members
    }
}
