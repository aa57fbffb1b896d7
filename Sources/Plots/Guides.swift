/// How a reader learns what the colours and shapes mean.
public struct Guides: Sendable, Hashable {
    public enum Series: Sendable, Hashable {
        /// Names at the ends of lines where they fit, else a legend.
        case automatic
        case legend
        case none
    }

    public var series: Series
    public var legendTitle: String
    /// How the numbers behind the colours of cells are written.
    public var valueStyle: NumberStyle

    public init(series: Series = .automatic, legendTitle: String = "", valueStyle: NumberStyle = .automatic) {
        self.series = series
        self.legendTitle = legendTitle
        self.valueStyle = valueStyle
    }
}

/// Small multiples: one panel per category of a field, all on the same scales.
public struct Facet: Sendable, Hashable {
    public var field: String
    /// The order of the panels, shown even where no row belongs to them; others follow in order of appearance.
    public var order: [String]

    public init(_ field: String, order: [String] = []) {
        self.field = field
        self.order = order
    }
}
