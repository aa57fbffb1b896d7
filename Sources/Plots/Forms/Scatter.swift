extension Layer {
    /// One point per row. Shapes follow the colours unless `shape` names a field; `label` is printed where there is room.
    public static func scatter(
        x: String, y: String, colour: String? = nil, shape: String? = nil, label: String? = nil, tooltip: String? = nil,
        data: PlotData? = nil, role: String? = nil
    ) -> Layer {
        Layer(
            .point(), Encoding(x: x, y: y, colour: colour, shape: shape, label: label, tooltip: tooltip), data: data,
            role: role)
    }
}
