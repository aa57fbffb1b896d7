/// Mark definitions.
enum VegaMark {
    static func value(_ layer: ResolvedLayer, _ resolved: ResolvedPlot) -> JSONValue {
        let colour: JSONValue? =
            layer.layer.encoding.colour == nil ? .text(resolved.role(layer.layer.role).mark.light.text) : nil
        switch layer.layer.mark {
        case .point(let radius, let isHollow, _):
            return .members([
                "type": .text("point"), "filled": .bool(!isHollow), "size": .number((radius * radius * 4).rounded()),
                "opacity": .number(isHollow ? 1 : 0.82), "color": colour,
            ])
        case .line(let curve, let width, let isDashed):
            return .members([
                "type": .text("line"), "interpolate": .text(curve == .step ? "step-after" : "linear"),
                "strokeWidth": .number(width), "strokeDash": isDashed ? .numbers([6, 4]) : nil, "clip": .bool(true),
                "color": colour,
            ])
        case .area:
            return .members([
                "type": .text("area"), "opacity": .number(layer.layer.encoding.y2 == nil ? 0.85 : 0.18),
                "clip": .bool(true), "color": colour,
            ])
        case .bar: return .members(["type": .text("bar"), "clip": .bool(true), "color": colour])
        case .rule(let width):
            return .members([
                "type": .text("rule"), "strokeWidth": .number(width), "clip": .bool(true), "color": colour,
            ])
        case .cell: return .members(["type": .text("rect"), "color": colour])
        case .text(let anchor):
            let (align, baseline, dx, dy): (String, String, Double, Double) =
                switch anchor {
                case .centre: ("center", "middle", 0, 0)
                case .left: ("right", "middle", -8, 0)
                case .right: ("left", "middle", 8, 0)
                case .above: ("center", "bottom", 0, -3)
                case .below: ("center", "top", 0, 3)
                }
            return .members([
                "type": .text("text"), "align": .text(align), "baseline": .text(baseline), "dx": .number(dx),
                "dy": .number(dy), "fontSize": .number(Metrics.tick),
                "color": colour.map { _ in .text(PlotTheme.ink.light.text) },
            ])
        }
    }
}
