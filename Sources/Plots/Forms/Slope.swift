extension [Layer] {
    /// Change between two states, which are the categories of a band scale on x: one line per `item`, named at its right end,
    /// with `value` printed on the left.
    public static func slope(
        state: String, y: String, item: String, value: String? = nil, colour: String? = nil, data: PlotData? = nil,
        role: String? = nil
    ) -> [Layer] {
        let encoding = Encoding(x: state, y: y, colour: colour, detail: item, label: item)
        let points = Encoding(x: state, y: y, colour: colour, detail: item)
        let texts = value.map { value in
            Layer(.text(.left), Encoding(x: state, y: y, colour: colour, label: value), data: data, role: role)
        }
        return [
            Layer(.line(), encoding, data: data, role: role), Layer(.point(radius: 4), points, data: data, role: role),
        ] + [texts].compactMap { $0 }
    }
}
