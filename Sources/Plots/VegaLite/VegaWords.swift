/// The words beside points, at the ends of lines and in cells, as a layer of text.
struct VegaWords {
    let resolved: ResolvedPlot
    let layer: ResolvedLayer
    let axes: VegaAxes
    let columns: VegaColumns

    private var isPoint: Bool { if case .point = layer.layer.mark { true } else { false } }

    /// At most 40: Vega-Lite does not keep words apart.
    var value: JSONValue? {
        guard layer.layer.encoding.label != nil else { return nil }
        var indices: [Int]
        let align: String
        switch layer.layer.mark {
        case .line, .area:
            indices = layer.lines.compactMap { line in line.last { !layer.y[$0].isNaN } }
            align = "left"
        case .point:
            indices = Array(layer.rows.indices)
            align = "left"
        case .cell:
            indices = Array(layer.rows.indices)
            align = "center"
        case .bar, .rule, .text: return nil
        }
        indices = indices.filter { columns.cell(.label, $0) != .null }
        guard !indices.isEmpty, indices.count <= 40 || layer.layer.mark == .cell else { return nil }
        let rows = indices.map { index in
            JSONValue.object([
                .init(key: "x", value: columns.cell(.x, index)), .init(key: "y", value: columns.cell(.y, index)),
                .init(key: "words", value: columns.cell(.label, index)),
            ])
        }
        let isDark = indices.map { index in
            guard layer.layer.mark == .cell, let classes = resolved.classes, !layer.colourClass.isEmpty else {
                return false
            }
            return layer.colourClass[index] >= 0 && classes.step(layer.colourClass[index]) >= 4
        }
        let ink = [PlotTheme.ink.light.text, PlotTheme.surface.light.text]
        let values = zip(rows, isDark).map { row, isDark -> JSONValue in
            guard case .object(let members) = row else { return row }
            return .object(members + [.init(key: "ink", value: .text(isDark ? ink[1] : ink[0]))])
        }
        return .members([
            "data": .members(["values": .array(values)]),
            "mark": .members([
                "type": .text("text"), "align": .text(align), "baseline": .text("middle"),
                "dx": .number(align == "left" ? 7 : 0), "dy": .number(isPoint ? -8 : 0),
                "fontSize": .number(Metrics.tick),
            ]),
            "encoding": .members([
                "x": axes.encoding(.x, field: "x"), "y": axes.encoding(.y, field: "y"),
                "text": .members(["field": .text("words"), "type": .text("nominal")]),
                "color": .members(["field": .text("ink"), "type": .text("nominal"), "scale": .null, "legend": .null]),
            ]),
        ])
    }
}
