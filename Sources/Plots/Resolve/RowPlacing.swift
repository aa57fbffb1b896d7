/// Turns the rows of layers into places, gathering categories and counting what has no place.
struct RowPlacing {
    private let plot: Plot
    private var xIndex: CategoryIndex
    private var yIndex: CategoryIndex
    private var shapeIndex = CategoryIndex()
    private(set) var series: [Palette.Entry] = []
    private var seriesIndex = CategoryIndex()
    private(set) var classes: ColourClasses?
    private var sharedStates: [RowState]
    private var ownCounts = LeftOut()

    static let unknown = "unknown"

    init(_ plot: Plot) {
        self.plot = plot
        xIndex = CategoryIndex(plot.xScale.order)
        yIndex = CategoryIndex(plot.yScale.order)
        sharedStates = [RowState](repeating: .drawn, count: plot.data.rowCount)
        var colours = CategoryIndex()
        var numbers: [Double] = []
        for layer in plot.layers {
            guard let field = layer.encoding.colour, let column = (layer.data ?? plot.data)[field] else { continue }
            switch column {
            case .text(let values):
                for value in values { _ = colours.number(value ?? Self.unknown) }
            case .numbers(let values): numbers.append(contentsOf: values.compactMap { $0 })
            }
        }
        series = plot.palette.entries(for: colours.categories).map { entry in
            entry.label == Self.unknown ? Palette.Entry(entry.category, label: "Unknown", entry.swatch) : entry
        }
        seriesIndex = CategoryIndex(series.map(\.category))
        classes = ColourClasses(numbers, style: plot.guides.valueStyle)
    }

    var xCategories: [String] { xIndex.categories }
    var yCategories: [String] { yIndex.categories }
    var shapes: [String] { shapeIndex.categories }

    var leftOut: LeftOut { Self.counts(sharedStates) + ownCounts }

    mutating func place(_ layer: Layer) -> ResolvedLayer {
        let data = layer.data ?? plot.data
        let encoding = layer.encoding
        let x = places(encoding.x, plot.xScale, &xIndex, data)
        let y = places(encoding.y, plot.yScale, &yIndex, data)
        let x2 = encoding.x2.map { places($0, plot.xScale, &xIndex, data) } ?? []
        let y2 = encoding.y2.map { places($0, plot.yScale, &yIndex, data) } ?? []
        var states = [RowState](repeating: .drawn, count: data.rowCount)
        var kept: [Int] = []
        kept.reserveCapacity(data.rowCount)
        var placedY = y
        let isInPanel = panelKnown(data)
        for row in 0..<data.rowCount {
            var state = Self.worse(Self.state(x[row], plot.xScale), Self.state(y[row], plot.yScale))
            if !x2.isEmpty { state = Self.worse(state, Self.state(x2[row], plot.xScale)) }
            if !y2.isEmpty { state = Self.worse(state, Self.state(y2[row], plot.yScale)) }
            if !isInPanel.isEmpty, !isInPanel[row] {
                state = .missing
            } else if state != .drawn, layer.mark.isContinuous, Self.state(x[row], plot.xScale) == .drawn {
                placedY[row] = .nan
                if state == .missing { state = .gap }
                kept.append(row)
            } else if state == .drawn {
                kept.append(row)
            }
            states[row] = state
        }
        count(states, isShared: layer.data == nil)
        let (colour, shape) = colours(encoding, data)
        let group = groups(encoding, data, colour)
        let resolved = ResolvedLayer(
            layer: layer, data: data, rows: Array(0..<data.rowCount), x: x, y: placedY, x2: x2, y2: y2, colour: colour,
            shape: shape, group: group, colourClass: colourClasses(encoding, data), spread: [])
        return kept.count == data.rowCount ? resolved : resolved.keeping(kept)
    }

    /// Whether a row says which small multiple it belongs to; empty where all do or need not.
    private func panelKnown(_ data: PlotData) -> [Bool] {
        switch plot.facet.flatMap({ data[$0.field] }) {
        case .text(let values) where values.contains(nil): values.map { $0 != nil }
        case .numbers(let values) where values.contains(nil): values.map { $0 != nil }
        default: []
        }
    }

    private func places(
        _ field: String?, _ scale: Scale, _ index: inout CategoryIndex, _ data: PlotData
    ) -> [Double] {
        guard let column = field.flatMap({ data[$0] }) else { return [Double](repeating: .nan, count: data.rowCount) }
        if scale.kind == .band {
            return index.numbers(column, rowCount: data.rowCount).map { $0 < 0 ? .nan : Double($0) }
        }
        guard case .numbers(let values) = column else { return [Double](repeating: .nan, count: data.rowCount) }
        return values.map { $0 ?? .nan }
    }

    private mutating func colours(_ encoding: Encoding, _ data: PlotData) -> (colour: [Int], shape: [Int]) {
        var colour = [Int](repeating: -1, count: data.rowCount)
        if let field = encoding.colour, case .text(let values) = data[field] {
            colour = values.map { seriesIndex.number($0 ?? Self.unknown) }
        }
        guard let field = encoding.shape, field != encoding.colour else {
            return (colour, [Int](repeating: -1, count: data.rowCount))
        }
        return (colour, shapeIndex.numbers(data[field], rowCount: data.rowCount))
    }

    private func groups(_ encoding: Encoding, _ data: PlotData, _ colour: [Int]) -> [Int] {
        guard let detail = encoding.detail else { return colour.map { $0 + 1 } }
        var index = CategoryIndex()
        let details = index.numbers(data[detail], rowCount: data.rowCount)
        let width = series.count + 1
        var used: [Int: Int] = [:]
        return zip(details, colour).map { detail, colour in
            let key = (detail + 1) * width + colour + 1
            if let known = used[key] { return known }
            used[key] = used.count
            return used.count - 1
        }
    }

    private func colourClasses(_ encoding: Encoding, _ data: PlotData) -> [Int] {
        guard let classes, let field = encoding.colour, case .numbers(let values) = data[field] else { return [] }
        return values.map { value in value.map(classes.number) ?? -1 }
    }

    private mutating func count(_ states: [RowState], isShared: Bool) {
        guard isShared else {
            ownCounts = ownCounts + Self.counts(states)
            return
        }
        for (row, state) in states.enumerated() where sharedStates[row] == .drawn { sharedStates[row] = state }
    }

    private static func counts(_ states: [RowState]) -> LeftOut {
        var counts = LeftOut()
        for state in states {
            switch state {
            case .drawn: break
            case .missing: counts.missing += 1
            case .gap: counts.gaps += 1
            case .nonPositive: counts.nonPositive += 1
            case .outside: counts.outside += 1
            }
        }
        return counts
    }

    private static func state(_ value: Double, _ scale: Scale) -> RowState {
        if value.isNaN { return .missing }
        return scale.kind == .log10 && value <= 0 ? .nonPositive : .drawn
    }

    private static func worse(_ first: RowState, _ second: RowState) -> RowState { first == .drawn ? second : first }
}

extension Mark {
    /// Whether rows join to lines, so that a missing value is a gap in one.
    var isContinuous: Bool {
        switch self {
        case .line, .area: true
        default: false
        }
    }
}
