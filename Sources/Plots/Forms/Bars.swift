extension Layer {
    /// From zero: standing where x is a band scale, lying where y is.
    public static func bars(
        x: String, y: String, colour: String? = nil, arrangement: Mark.Arrangement = .stacked, tooltip: String? = nil,
        data: PlotData? = nil, role: String? = nil
    ) -> Layer {
        Layer(.bar(arrangement), Encoding(x: x, y: y, colour: colour, tooltip: tooltip), data: data, role: role)
    }
}
