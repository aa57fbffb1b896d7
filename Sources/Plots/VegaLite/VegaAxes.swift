import Quantities

/// The position encodings that all layers of a plot share.
struct VegaAxes {
    let resolved: ResolvedPlot
    let layout: FigureLayout

    enum Axis { case x, y }

    func encoding(_ axis: Axis, field: String) -> JSONValue {
        position(axis, source: .init(key: "field", value: .text(field)))
    }

    /// At a place, not a field; `bandPosition` is 0 at the beginning of a category's band and 1 at its end.
    func datum(_ axis: Axis, _ place: Double, bandPosition: Double? = nil) -> JSONValue {
        let position = position(axis, source: .init(key: "datum", value: value(axis, place)))
        guard let bandPosition, case .object(let members) = position else { return position }
        return .object(members + [.init(key: "bandPosition", value: .number(bandPosition))])
    }

    /// What stands in the data for a place: a number, or the category's name.
    func value(_ axis: Axis, _ place: Double) -> JSONValue {
        let scale = scale(axis)
        guard scale.kind == .band else { return .number(place) }
        guard place.isFinite else { return .null }
        let index = Int(place)
        return scale.categories.indices.contains(index) ? .text(SafeText.line(scale.categories[index])) : .null
    }

    private func scale(_ axis: Axis) -> TrainedScale { axis == .x ? resolved.x : resolved.y }

    private func position(_ axis: Axis, source: JSONValue.Member) -> JSONValue {
        let scale = scale(axis)
        let title = AxisTitle.text(scale)
        let titleValue: JSONValue = title.isEmpty ? .null : .text(SafeText.line(title))
        if scale.kind == .band {
            return .object([
                source, .init(key: "type", value: .text("nominal")),
                .init(
                    key: "scale",
                    value: .members(["domain": .texts(scale.categories.map { SafeText.line($0) })])),
                .init(
                    key: "axis", value: .members(["title": titleValue, "grid": .bool(false), "labelAngle": .number(0)])),
            ])
        }
        let ticks = axis == .x ? layout.xTicks : layout.yTicks
        let (low, high) = scale.limits
        return .object([
            source, .init(key: "type", value: .text("quantitative")),
            .init(
                key: "scale",
                value: .members([
                    "type": .text(scale.kind == .log10 ? "log" : "linear"), "domain": .numbers([low, high]),
                    "nice": .bool(false), "zero": scale.kind == .log10 ? nil : .bool(false),
                ])),
            .init(
                key: "axis",
                value: .members([
                    "title": titleValue, "values": .numbers(ticks.map(\.value)),
                    "tickCount": .number(Double(max(ticks.count, 1))), "labelExpr": .text(Self.labels(ticks)),
                    "grid": .bool(axis == .y || resolved.y.kind == .band || scale.kind == .log10),
                    "labelOverlap": .bool(false),
                ])),
        ])
    }

    /// A Vega expression that gives the ticks the words of the SVG.
    static func labels(_ ticks: [Tick]) -> String {
        var text = ByteText(capacity: 256)
        for tick in ticks {
            text.raw("datum.value == \(MachineNumber.text(tick.value)) ? ")
            JSONValue.quote(SafeText.line(tick.label), &text)
            text.raw(" : ")
        }
        text.raw("\"\"")
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
