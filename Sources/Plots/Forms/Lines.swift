extension Layer {
    /// One line per colour and detail, by x; `label` names the line's end in place of its colour's label.
    public static func line(
        x: String, y: String, colour: String? = nil, detail: String? = nil, label: String? = nil, data: PlotData? = nil,
        role: String? = nil
    ) -> Layer {
        Layer(.line(), Encoding(x: x, y: y, colour: colour, detail: detail, label: label), data: data, role: role)
    }

    /// The interval around a line; it goes before the line.
    public static func band(
        x: String, low: String, high: String, colour: String? = nil, detail: String? = nil, data: PlotData? = nil,
        role: String? = nil
    ) -> Layer {
        Layer(.area, Encoding(x: x, y: high, y2: low, colour: colour, detail: detail), data: data, role: role)
    }

    /// Records: each value holds until the next.
    public static func steps(
        x: String, y: String, colour: String? = nil, label: String? = nil, data: PlotData? = nil, role: String? = nil
    ) -> Layer {
        Layer(.line(.step), Encoding(x: x, y: y, colour: colour, label: label), data: data, role: role)
    }

    /// From zero, stacked by colour.
    public static func area(
        x: String, y: String, colour: String? = nil, data: PlotData? = nil, role: String? = nil
    ) -> Layer {
        Layer(.area, Encoding(x: x, y: y, colour: colour), data: data, role: role)
    }
}
