/// What a field can be shown as.
public enum Channel: String, Sendable, Hashable, CaseIterable {
    case x, y, x2, y2, colour, shape, detail, label, tooltip, facet
}

/// Which field each channel shows. `x2` and `y2` are the far ends of intervals, bands, cells and floating bars.
public struct Encoding: Sendable, Hashable {
    public var x: String?
    public var y: String?
    public var x2: String?
    public var y2: String?
    /// Categories, coloured by the palette; or numbers, for cells only, coloured in steps.
    public var colour: String?
    public var shape: String?
    /// Separates lines and areas without colouring them.
    public var detail: String?
    /// Text beside a point, in a cell, or of a text mark.
    public var label: String?
    /// Text shown on hovering, in place of the values.
    public var tooltip: String?

    public init(
        x: String? = nil, y: String? = nil, x2: String? = nil, y2: String? = nil, colour: String? = nil,
        shape: String? = nil, detail: String? = nil, label: String? = nil, tooltip: String? = nil
    ) {
        self.x = x
        self.y = y
        self.x2 = x2
        self.y2 = y2
        self.colour = colour
        self.shape = shape
        self.detail = detail
        self.label = label
        self.tooltip = tooltip
    }

    subscript(channel: Channel) -> String? {
        switch channel {
        case .x: x
        case .y: y
        case .x2: x2
        case .y2: y2
        case .colour: colour
        case .shape: shape
        case .detail: detail
        case .label: label
        case .tooltip: tooltip
        case .facet: nil
        }
    }
}

/// How a row, or a series of rows, is drawn. Lengths are in CSS pixels.
public enum Mark: Sendable, Hashable {
    /// Spread points are moved sideways in their band by the density around them, so that none hides the others.
    case point(radius: Double = 3.6, isHollow: Bool = false, isSpread: Bool = false)
    case line(Curve = .straight, width: Double = 2.2, isDashed: Bool = false)
    /// From zero, stacked by colour; or between y and y2, not stacked.
    case area
    case bar(Arrangement = .stacked)
    /// A straight line from (x, y) to (x2, y2); an interval where only one of the two is given.
    case rule(width: Double = 2)
    case cell
    case text(Anchor = .centre)

    public enum Curve: Sendable, Hashable {
        case straight
        /// Holds each value until the next one, as records do.
        case step
    }

    public enum Arrangement: Sendable, Hashable {
        case stacked, grouped
    }

    public enum Anchor: Sendable, Hashable {
        case left, centre, right, above, below
    }

    var name: String {
        switch self {
        case .point: "point"
        case .line: "line"
        case .area: "area"
        case .bar: "bar"
        case .rule: "rule"
        case .cell: "cell"
        case .text: "text"
        }
    }
}

/// One mark with its encodings, over the plot's data or data of its own.
public struct Layer: Sendable, Hashable {
    public var mark: Mark
    public var encoding: Encoding
    /// In place of the plot's data.
    public var data: PlotData?
    /// A category of the palette, or `Layer.ink` or `Layer.neutral`, that colours the layer where no field does.
    public var role: String?

    public static let ink = "ink"
    public static let neutral = "neutral"

    public init(_ mark: Mark, _ encoding: Encoding, data: PlotData? = nil, role: String? = nil) {
        self.mark = mark
        self.encoding = encoding
        self.data = data
        self.role = role
    }
}
