extension [Layer] {
    /// An estimate and its interval per category of a band scale on y. Rows without an interval show the dot alone, rows without
    /// an estimate the interval alone.
    public static func dotAndInterval(
        category: String, estimate: String, low: String, high: String, colour: String? = nil, tooltip: String? = nil,
        data: PlotData? = nil, role: String? = nil
    ) -> [Layer] {
        [
            Layer(
                .rule(width: 3), Encoding(x: low, y: category, x2: high, colour: colour, tooltip: tooltip), data: data,
                role: role),
            Layer(
                .point(radius: 5), Encoding(x: estimate, y: category, colour: colour, tooltip: tooltip), data: data,
                role: role),
        ]
    }
}
