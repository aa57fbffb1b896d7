/// Words and lines that the author adds to what the data draw.
public enum Annotation: Sendable, Hashable {
    case reference(ReferenceLine)
    case era(Era)
    case note(Note)
    case fit(FittedLine)
}

/// A line across the plot at one value: a ceiling, a human baseline, a date. On a band scale of ascending numbers (years, say)
/// the value is one of them or between two.
public struct ReferenceLine: Sendable, Hashable {
    public enum Axis: Sendable, Hashable { case x, y }

    public var axis: Axis
    public var value: Double
    public var label: String

    public static func horizontal(at value: Double, _ label: String) -> ReferenceLine {
        ReferenceLine(axis: .y, value: value, label: label)
    }

    public static func vertical(at value: Double, _ label: String) -> ReferenceLine {
        ReferenceLine(axis: .x, value: value, label: label)
    }
}

/// A stretch of the x axis, shaded and named. An open end reaches to the edge of the plot. `to` is not part of it: on a
/// band scale of years, 2010 to 2015 shades 2010 … 2014.
public struct Era: Sendable, Hashable {
    public var from: Double?
    public var to: Double?
    public var label: String

    public init(from: Double? = nil, to: Double? = nil, label: String) {
        self.from = from
        self.to = to
        self.label = label
    }
}

/// Text about a place in the plot, joined to it by a leader line where it does not fit beside it.
public struct Note: Sendable, Hashable {
    public var x: Double
    public var y: Double
    public var text: String
    /// Only in the panel of this facet value; nil is every panel.
    public var panel: String?

    public init(x: Double, y: Double, text: String, panel: String? = nil) {
        self.x = x
        self.y = y
        self.text = text
        self.panel = panel
    }
}

/// A fitted line as sampled points, with its interval band and its equation in words.
public struct FittedLine: Sendable, Hashable {
    public let x: [Double]
    public let y: [Double]
    public let low: [Double]
    public let high: [Double]
    /// `doubles every 5.4 months (95 % interval 5.0 to 5.8)`.
    public let words: String
    /// A category of the palette; nil draws in ink.
    public let role: String?
    public let isDashed: Bool
    /// Only in the panel of this facet value; nil is every panel.
    public let panel: String?

    /// Without a band, `low` and `high` are empty.
    /// - Throws: `PlotError.lengths` unless all that is given has one value per point.
    public init(
        x: [Double], y: [Double], low: [Double] = [], high: [Double] = [], words: String, role: String? = nil,
        isDashed: Bool = false, panel: String? = nil
    ) throws(PlotError) {
        for (name, values) in [("y", y), ("low", low), ("high", high)] where values.count != x.count {
            if name != "y", low.isEmpty, high.isEmpty { continue }
            throw .lengths(first: "x", firstCount: x.count, second: name, secondCount: values.count)
        }
        self.x = x
        self.y = y
        self.low = low
        self.high = high
        self.words = words
        self.role = role
        self.isDashed = isDashed
        self.panel = panel
    }
}
