/// A layer with its rows, mark and encodings.
struct VegaLayer {
    let resolved: ResolvedPlot
    let layer: ResolvedLayer
    let axes: VegaAxes

    private var encoding: Encoding { layer.layer.encoding }

    /// The marks, and the words beside or in them as a layer of text.
    var values: [JSONValue] {
        let marks: JSONValue = .members([
            "data": .members(["values": .array(rows)]), "mark": VegaMark.value(layer, resolved),
            "encoding": .object(encodings),
        ])
        return [marks] + [words].compactMap { $0 }
    }

    private var isPoint: Bool { if case .point = layer.layer.mark { true } else { false } }

    /// At most 40: Vega-Lite does not keep words apart.
    private var words: JSONValue? {
        guard let label = name(.label) else { return nil }
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
        indices = indices.filter { text(encoding.label, $0) != .null }
        guard !indices.isEmpty, indices.count <= 40 || layer.layer.mark == .cell else { return nil }
        let rows = indices.map { index in
            JSONValue.object([
                .init(key: "x", value: cell(.x, index)), .init(key: "y", value: cell(.y, index)),
                .init(key: label, value: cell(.label, index)),
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
                "text": .members(["field": .text(label), "type": .text("nominal")]),
                "color": .members(["field": .text("ink"), "type": .text("nominal"), "scale": .null, "legend": .null]),
            ]),
        ])
    }

    /// Fields have the author's names, without what Vega's field syntax would read as a path.
    private enum Role: Int, CaseIterable {
        case x, y, x2, y2, colour, shape, detail, label, tooltip, spread
    }

    private func name(_ role: Role) -> String? {
        switch role {
        case .x: VegaField.name(encoding.x ?? "x")
        case .y: VegaField.name(encoding.y ?? "y")
        case .x2: layer.x2.isEmpty ? nil : VegaField.name(encoding.x2 ?? "\(encoding.x ?? "x") from")
        case .y2: layer.y2.isEmpty ? nil : VegaField.name(encoding.y2 ?? "\(encoding.y ?? "y") from")
        case .colour: encoding.colour.map { VegaField.name(layer.colourClass.isEmpty ? $0 : $0 + " class") }
        case .shape: encoding.shape == encoding.colour ? nil : encoding.shape.map(VegaField.name)
        case .detail: encoding.detail.map(VegaField.name)
        case .label: encoding.label.map { VegaField.name($0 + " label") }
        case .tooltip: "tooltip"
        case .spread: layer.spread.isEmpty ? nil : "spread"
        }
    }

    /// A text mark without words is none.
    private var marked: [Int] {
        guard case .text = layer.layer.mark else { return Array(layer.rows.indices) }
        return layer.rows.indices.filter { text(encoding.label, $0) != .null }
    }

    private var rows: [JSONValue] {
        let names = Role.allCases.compactMap { role in name(role).map { (role, $0) } }
        return marked.map { index in
            var members: [JSONValue.Member] = []
            members.reserveCapacity(names.count)
            for (role, name) in names where !members.contains(where: { $0.key == name }) {
                members.append(.init(key: name, value: cell(role, index)))
            }
            return .object(members)
        }
    }

    private func cell(_ role: Role, _ index: Int) -> JSONValue {
        switch role {
        case .x: axes.value(.x, layer.x[index])
        case .y: axes.value(.y, layer.y[index])
        case .x2: axes.value(.x, floored(layer.x2[index], resolved.x))
        case .y2: axes.value(.y, floored(layer.y2[index], resolved.y))
        case .colour: colour(index)
        case .shape: layer.shape[index] < 0 ? .null : .text(SafeText.line(resolved.shapes[layer.shape[index]]))
        case .detail: text(encoding.detail, index)
        case .label: text(encoding.label, index)
        case .tooltip: .text(Tooltip.text(layer, index, resolved))
        case .spread: .number(layer.spread[index])
        }
    }

    /// A log scale has no zero: what begins there begins at the lower end.
    private func floored(_ value: Double, _ scale: TrainedScale) -> Double {
        scale.kind == .log10 && value <= 0 ? scale.baseline : value
    }

    private func colour(_ index: Int) -> JSONValue {
        if let classes = resolved.classes, !layer.colourClass.isEmpty {
            return .text(classes.name(layer.colourClass[index]))
        }
        return layer.colour[index] < 0 ? .null : .text(VegaColour.names(resolved)[layer.colour[index]])
    }

    private func text(_ field: String?, _ index: Int) -> JSONValue {
        guard let field, let text = layer.data.text(field, row: layer.rows[index]) else { return .null }
        return .text(SafeText.line(text))
    }

    private var encodings: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        func add(_ key: String, _ value: JSONValue?) {
            if let value { members.append(.init(key: key, value: value)) }
        }
        func field(_ role: Role, _ type: String = "nominal") -> JSONValue? {
            name(role).map { .members(["field": .text($0), "type": .text(type)]) }
        }
        add("x", name(.x).map { axes.encoding(.x, field: $0) })
        add("y", name(.y).map { axes.encoding(.y, field: $0) })
        add("x2", name(.x2).map { .members(["field": .text($0)]) })
        add("y2", name(.y2).map { .members(["field": .text($0)]) })
        add("color", name(.colour).map { VegaColour.encoding(resolved, layer, field: $0) })
        if case .point = layer.layer.mark {
            add("shape", VegaColour.shape(resolved, layer, colourField: name(.colour), shapeField: name(.shape)))
        }
        add("detail", field(.detail))
        if case .text = layer.layer.mark { add("text", field(.label)) }
        add("tooltip", field(.tooltip))
        if layer.layer.mark == .bar(.grouped), let colour = name(.colour) {
            add(
                resolved.plot.isVertical ? "xOffset" : "yOffset",
                .members([
                    "field": .text(colour), "type": .text("nominal"),
                    "scale": .members(["domain": .texts(VegaColour.names(resolved))]),
                ]))
        }
        if let spread = name(.spread) {
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

enum VegaField {
    /// Letters, digits, spaces, hyphens and underscores; the rest becomes underscores.
    static func name(_ field: String) -> String {
        let name = String(
            String.UnicodeScalarView(
                SafeText.line(field, limit: 80).unicodeScalars.map { scalar in
                    let isKept =
                        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " || scalar == "-"
                    return isKept ? scalar : "_"
                }))
        return name.isEmpty ? "_" : name
    }
}
