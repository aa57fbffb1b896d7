/// One plot area as a layered specification.
struct VegaPanel {
    let resolved: ResolvedPlot
    let panel: ResolvedPanel
    let frame: Frame
    let axes: VegaAxes

    var members: [JSONValue.Member] {
        let annotations = VegaAnnotations(resolved: resolved, axes: axes, panelName: panel.name)
        let layers =
            annotations.behind + panel.layers.flatMap { VegaLayer(resolved: resolved, layer: $0, axes: axes).values }
            + annotations.inFront
        return [
            .init(key: "width", value: .number(frame.width.rounded())),
            .init(key: "height", value: .number(frame.height.rounded())),
            .init(key: "layer", value: .array(layers.isEmpty ? [annotations.nothing] : layers)),
        ]
    }
}
