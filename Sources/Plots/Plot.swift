/// A figure as a value: tidy data, layers of marks, scales, guides and annotations. `SVGWriter` and `VegaLiteWriter` draw
/// the same marks from it. A plot that exists can be drawn, whatever its numbers are.
public struct Plot: Sendable, Hashable {
    /// What the figure shows: the finding, in a sentence.
    public let title: String
    /// Unit and population.
    public let subtitle: String
    /// For those who do not see the figure: the finding and how the marks bear it out.
    public let description: String
    /// Source, sample size, coverage, as-of date.
    public let caption: String
    public let data: PlotData
    public let layers: [Layer]
    public let xScale: Scale
    public let yScale: Scale
    public let palette: Palette
    public let facet: Facet?
    public let guides: Guides
    public let annotations: [Annotation]
    /// Of a panel's plot area in CSS pixels; nil lets the form decide.
    public let panelHeight: Double?

    /// - Throws: `PlotError` when an encoding names a field that is not there or does not suit its channel or scale, when a
    ///   mark lacks a channel, or when a domain does not suit its scale.
    public init(
        title: String, subtitle: String = "", description: String, caption: String = "", data: PlotData = .empty,
        layers: [Layer], xScale: Scale, yScale: Scale, palette: Palette = .theme, facet: Facet? = nil,
        guides: Guides = Guides(), annotations: [Annotation] = [], panelHeight: Double? = nil
    ) throws(PlotError) {
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.caption = caption
        self.data = data
        self.layers = layers
        self.xScale = xScale
        self.yScale = yScale
        self.palette = palette
        self.facet = facet
        self.guides = guides
        self.annotations = annotations
        self.panelHeight = panelHeight
        try PlotCheck(self).run()
    }

    /// What the drawing leaves out and why, in sentences; also printed below the plot.
    public var notes: [String] { ResolvedPlot(self).notes }
}
