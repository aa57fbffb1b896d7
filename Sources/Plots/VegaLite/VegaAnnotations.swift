/// Annotations as layers with data of their own.
struct VegaAnnotations {
    let resolved: ResolvedPlot
    let axes: VegaAxes
    let panelName: String?

    var behind: [JSONValue] {
        resolved.plot.annotations.flatMap { annotation -> [JSONValue] in
            guard case .era(let era) = annotation, let (from, to) = resolved.x.stretch(from: era.from, to: era.to)
            else {
                return []
            }
            let isBand = resolved.x.kind == .band
            let (first, last) = isBand ? (from + 0.5, to - 0.5) : (from, to)
            let shade = layer(
                .members(["type": .text("rect"), "color": .text(PlotTheme.shade.light.text)]),
                [
                    ("x", axes.datum(.x, first, bandPosition: isBand ? 0 : nil)),
                    (
                        "x2",
                        .members(["datum": axes.value(.x, last), "bandPosition": isBand ? .number(1) : nil])
                    ),
                ])
            let middle =
                switch resolved.x.kind {
                case .log10: (from * to).squareRoot()
                case .band: ((first + last) / 2).rounded(.down)
                case .linear, .time: from / 2 + to / 2
                }
            return [shade, text(era.label, x: axes.datum(.x, middle), y: Self.atTop, baseline: "top", align: "center")]
        }
    }

    var inFront: [JSONValue] {
        resolved.plot.annotations.flatMap { annotation -> [JSONValue] in
            switch annotation {
            case .era: []
            case .reference(let line): reference(line)
            case .note(let note): isHere(note.panel) ? self.note(note) : []
            case .fit(let fit): isHere(fit.panel) ? self.fit(fit) : []
            }
        }
    }

    /// For a plot without layers.
    var nothing: JSONValue { text(ResolvedPlot.nothing, x: Self.atLeft, y: Self.atTop, baseline: "top", align: "left") }

    private func isHere(_ panel: String?) -> Bool { panel == nil || panel == panelName }

    private func reference(_ line: ReferenceLine) -> [JSONValue] {
        let scale = line.axis == .x ? resolved.x : resolved.y
        guard let place = scale.place(of: line.value) else { return [] }
        let rule: JSONValue = .members([
            "type": .text("rule"), "strokeDash": .numbers([4, 3]), "color": .text(PlotTheme.inkSoft.light.text),
        ])
        if line.axis == .x {
            let x = axes.datum(.x, place)
            return [
                layer(rule, [("x", x)]), text(line.label, x: x, y: Self.atTop, baseline: "top", align: "left", dx: 4),
            ]
        }
        let y = axes.datum(.y, place)
        return [
            layer(rule, [("y", y)]),
            text(line.label, x: .members(["value": .text("width")]), y: y, baseline: "bottom", align: "right", dy: -2),
        ]
    }

    private func note(_ note: Note) -> [JSONValue] {
        guard let x = resolved.x.place(of: note.x), let y = resolved.y.place(of: note.y) else { return [] }
        return [
            text(
                note.text, x: axes.datum(.x, x), y: axes.datum(.y, y), baseline: "bottom", align: "right", dx: -8,
                dy: -8)
        ]
    }

    private func fit(_ fit: FittedLine) -> [JSONValue] {
        let swatch = resolved.role(fit.role ?? Layer.ink)
        let colour = JSONValue.text(swatch.mark.light.text)
        var layers: [JSONValue] = []
        func values(_ columns: [(String, [Double])]) -> JSONValue {
            .array(
                fit.x.indices.compactMap { index in
                    let row = columns.map { JSONValue.Member(key: $0.0, value: .number($0.1[index])) }
                    let isPlaced = columns.allSatisfy { name, values in
                        let value = values[index]
                        let scale = name == "x" ? resolved.x : resolved.y
                        return value.isFinite && (scale.kind != .log10 || value > 0)
                    }
                    return isPlaced ? .object(row) : nil
                })
        }
        if !fit.low.isEmpty {
            layers.append(
                .members([
                    "data": .members(["values": values([("x", fit.x), ("low", fit.low), ("high", fit.high)])]),
                    "mark": .members([
                        "type": .text("area"), "opacity": .number(0.18), "clip": .bool(true), "color": colour,
                    ]),
                    "encoding": .members([
                        "x": axes.encoding(.x, field: "x"), "y": axes.encoding(.y, field: "high"),
                        "y2": .members(["field": .text("low")]),
                    ]),
                ]))
        }
        layers.append(
            .members([
                "data": .members(["values": values([("x", fit.x), ("y", fit.y)])]),
                "mark": .members([
                    "type": .text("line"), "strokeWidth": .number(2.2), "clip": .bool(true),
                    "strokeDash": fit.isDashed ? .numbers([6, 4]) : nil, "color": colour,
                ]),
                "encoding": .members(["x": axes.encoding(.x, field: "x"), "y": axes.encoding(.y, field: "y")]),
            ]))
        let middle = fit.x.count / 2
        if fit.x.indices.contains(middle), resolved.x.contains(fit.x[middle]), resolved.y.contains(fit.y[middle]) {
            layers.append(
                text(
                    fit.words, x: axes.datum(.x, fit.x[middle]), y: axes.datum(.y, fit.y[middle]), baseline: "bottom",
                    align: "right", dx: -8, dy: -8))
        }
        return layers
    }

    private static let atTop = JSONValue.members(["value": .number(4)])
    private static let atLeft = JSONValue.members(["value": .number(4)])

    private func text(
        _ words: String, x: JSONValue, y: JSONValue, baseline: String, align: String, dx: Double = 0, dy: Double = 0
    ) -> JSONValue {
        layer(
            .members([
                "type": .text("text"), "text": .text(SafeText.line(words)), "align": .text(align),
                "baseline": .text(baseline), "dx": .number(dx), "dy": .number(dy),
                "color": .text(PlotTheme.inkSoft.light.text), "fontSize": .number(Metrics.tick),
            ]), [("x", x), ("y", y)])
    }

    private func layer(_ mark: JSONValue, _ encoding: [(String, JSONValue)]) -> JSONValue {
        .members([
            "data": .members(["values": .array([.object([])])]), "mark": mark,
            "encoding": .object(encoding.map { .init(key: $0.0, value: $0.1) }),
        ])
    }
}
