/// The rows of a layer that can be drawn, as places on trained scales: numbers, decimal years, or indices of categories. A
/// NaN in `y` of a line or an area is a gap.
struct ResolvedLayer: Sendable {
    let layer: Layer
    let data: PlotData
    /// The row of `data` behind each mark.
    var rows: [Int]
    var x: [Double]
    var y: [Double]
    /// Empty when the layer has no such channel.
    var x2: [Double]
    var y2: [Double]
    /// Index into the series of the plot; −1 where the layer has no colour field.
    var colour: [Int]
    /// Index into the shape categories; −1 where the layer has no shape field of its own.
    var shape: [Int]
    /// Rows of one line or area.
    var group: [Int]
    /// Class of a cell's number; −1 where it is unknown or the layer has none.
    var colourClass: [Int]
    /// Sideways displacement of spread points, in band widths.
    var spread: [Double]

    func keeping(_ indices: [Int]) -> ResolvedLayer {
        func kept<Value>(_ values: [Value]) -> [Value] { values.isEmpty ? values : indices.map { values[$0] } }
        var copy = self
        copy.rows = kept(rows)
        copy.x = kept(x)
        copy.y = kept(y)
        copy.x2 = kept(x2)
        copy.y2 = kept(y2)
        copy.colour = kept(colour)
        copy.shape = kept(shape)
        copy.group = kept(group)
        copy.colourClass = kept(colourClass)
        copy.spread = kept(spread)
        return copy
    }

    /// Whether the ends of bars or areas were computed: the part's own value is then in the data only.
    var hasComputedEnds: Bool {
        switch layer.mark {
        case .bar, .area: layer.encoding.x2 == nil && layer.encoding.y2 == nil
        default: false
        }
    }

    /// What the data say on a channel of numbers; nil where it is unknown or none.
    func stated(_ channel: Channel, _ index: Int) -> Double? {
        guard let field = layer.encoding[channel], case .numbers(let values) = data[field] else { return nil }
        return values[rows[index]]
    }

    var isLine: Bool { if case .line = layer.mark { true } else { false } }

    /// Indices of the marks of each line, by x; gaps included.
    var lines: [[Int]] {
        var members: [[Int]] = []
        for (index, group) in group.enumerated() {
            while members.count <= group { members.append([]) }
            members[group].append(index)
        }
        return members.filter { !$0.isEmpty }.map { line in
            if zip(line, line.dropFirst()).allSatisfy({ x[$0] <= x[$1] }) { return line }
            return line.sorted { (x[$0], $0) < (x[$1], $1) }
        }
    }

    /// The number of marks: shapes for points, bars, cells, rules and texts, lines or areas for series.
    var markCount: Int {
        switch layer.mark {
        case .line, .area: lines.count { line in line.contains { !y[$0].isNaN } }
        default: rows.count
        }
    }
}

/// One plot area: the whole plot, or one of its small multiples.
struct ResolvedPanel: Sendable {
    let name: String?
    /// What the name reads as: the palette's label where it has one.
    let label: String?
    let layers: [ResolvedLayer]
}
