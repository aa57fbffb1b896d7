extension Layer {
    /// A cell per row, coloured by a number in steps; x and y are band scales. Unknown numbers are hatched. `label` is printed
    /// in the cell where it fits.
    public static func heatStrip(
        x: String, y: String, value: String, label: String? = nil, tooltip: String? = nil, data: PlotData? = nil
    ) -> Layer {
        Layer(.cell, Encoding(x: x, y: y, colour: value, label: label, tooltip: tooltip), data: data)
    }
}
