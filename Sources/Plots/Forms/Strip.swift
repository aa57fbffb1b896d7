extension Layer {
    /// The values of each category of a band scale as points side by side, so that their density shows.
    public static func strip(
        x: String, y: String, colour: String? = nil, tooltip: String? = nil, data: PlotData? = nil, role: String? = nil
    ) -> Layer {
        Layer(
            .point(radius: 2.8, isSpread: true), Encoding(x: x, y: y, colour: colour, tooltip: tooltip), data: data,
            role: role)
    }
}
