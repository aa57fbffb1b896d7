/// A line the height of a word, for table cells: no axes, the last value marked, gaps where values are unknown.
public struct Sparkline: Sendable, Hashable {
    /// In order, at even distances. Nil, NaN and infinite values are gaps.
    public var values: [Double?]
    /// Of the whole table's lines, so that they compare; nil is the line's own range.
    public var domain: ClosedRange<Double>?
    /// What the line shows and where it ends, for those who do not see it.
    public var description: String
    public var swatch: Swatch
    public var width: Double
    public var height: Double

    public init(
        _ values: [Double?], description: String, domain: ClosedRange<Double>? = nil,
        swatch: Swatch = PlotTheme.swatches[0], width: Double = 96, height: Double = 24
    ) {
        self.values = values
        self.domain = domain
        self.description = description
        self.swatch = swatch
        self.width = width.isNaN ? 96 : min(max(width, 16), 2000)
        self.height = height.isNaN ? 24 : min(max(height, 8), 2000)
    }

    /// A whole `<svg>` element with CSS variables, or with resolved colours when a scheme is given.
    public func bytes(scheme: PlotTheme.Scheme? = nil) -> [UInt8] {
        var canvas = SVGCanvas(idPrefix: "", scheme: scheme, titleLimit: 0, capacity: 1024)
        canvas.text.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sparkline\" role=\"img\" aria-label=\"")
        canvas.text.escaped(SafeText.line(description))
        canvas.text.raw("\"")
        canvas.attribute("viewBox", "0 0 \(SVGCanvas.plain(width)) \(SVGCanvas.plain(height))")
        canvas.attribute("width", width)
        canvas.attribute("height", height)
        canvas.text.raw(">")
        let points = points
        if let last = points.last(where: { $0 != nil }).flatMap({ $0 }) {
            draw(points, on: &canvas)
            canvas.text.raw("<path d=\"")
            canvas.move(last.x, last.y, "M")
            canvas.text.raw(ShapePath.relative(.circle, radius: 2.4))
            canvas.text.raw("\"")
            canvas.attribute("fill", canvas.paint(swatch.mark))
            canvas.text.raw("/>")
        } else {
            canvas.words(
                "–", x: width / 2, y: height / 2 + 4, align: .middle, more: [("fill", canvas.paint(PlotTheme.inkSoft))])
        }
        canvas.text.raw("</svg>")
        return canvas.text.bytes
    }

    private func draw(_ points: [MarkPlaces.Point?], on canvas: inout SVGCanvas) {
        canvas.text.raw("<path d=\"")
        var isDown = false
        for point in points {
            if let point { canvas.move(point.x, point.y, isDown ? "L" : "M") }
            isDown = point != nil
        }
        canvas.text.raw("\"")
        for (name, value) in [
            ("fill", "none"), ("stroke", canvas.paint(swatch.mark)), ("stroke-width", "1.5"),
            ("stroke-linejoin", "round"), ("stroke-linecap", "round"),
        ] { canvas.attribute(name, value) }
        canvas.text.raw("/>")
    }

    private var points: [MarkPlaces.Point?] {
        let known = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
        let (low, high) = limits(known.compactMap { $0 })
        let scale = TrainedScale(kind: .linear, style: .automatic, title: "", low: low, high: high)
        let step = (width - 8) / Double(max(values.count - 1, 1))
        return known.enumerated().map { index, value in
            value.map { (4 + Double(index) * step, height - 4 - min(max(scale.position($0), 0), 1) * (height - 8)) }
        }
    }

    /// Equal values run through the middle.
    private func limits(_ values: [Double]) -> (low: Double, high: Double) {
        if let domain, domain.lowerBound < domain.upperBound { return (domain.lowerBound, domain.upperBound) }
        guard let low = values.min(), let high = values.max(), low < high else {
            let value = values.first ?? 0
            let reach = max(abs(value) / 2, 1)
            return (value - reach, value + reach)
        }
        return (low, high)
    }
}
