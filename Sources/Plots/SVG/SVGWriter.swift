/// Draws plots as SVG: UTF-8, no script, no reference to anything outside.
public struct SVGWriter: Sendable {
    public enum Variant: Sendable, Hashable {
        /// For a page with the theme's CSS variables around it; title and caption are the page's. All ids begin with `id`.
        case inline(id: String)
        /// For a file: resolved colours, a named font, title, subtitle and caption inside.
        case standalone(PlotTheme.Scheme = .light)
    }

    public var variant: Variant
    /// In CSS pixels. Type does not shrink with it: a narrow figure is laid out anew. 720 and 360 are good choices.
    public var width: Double
    /// How many marks carry their values for hovering; the rest of a larger plot goes without.
    public var tooltipLimit: Int

    public init(_ variant: Variant, width: Double = 720, tooltipLimit: Int = 1500) {
        self.variant = variant
        self.width = width.isNaN ? 720 : min(max(width, 160), 4000)
        self.tooltipLimit = tooltipLimit
    }

    /// A whole `<svg>` element.
    public func bytes(_ plot: Plot) -> [UInt8] {
        let resolved = ResolvedPlot(plot)
        let layout = FigureLayout(resolved, width: width, isStandalone: isStandalone)
        var canvas = SVGCanvas(idPrefix: idPrefix, scheme: scheme, titleLimit: tooltipLimit)
        open(plot, layout, &canvas)
        for block in layout.header { canvas.block(block) }
        SVGGuides(resolved: resolved, layout: layout).draw(on: &canvas)
        for panel in layout.panels {
            SVGPanel(resolved: resolved, layout: layout, panel: panel).draw(on: &canvas)
        }
        for block in layout.footer { canvas.block(block) }
        canvas.text.raw("</svg>\n")
        return canvas.text.bytes
    }

    private func open(_ plot: Plot, _ layout: FigureLayout, _ canvas: inout SVGCanvas) {
        let (width, height) = (SVGCanvas.plain(layout.width), SVGCanvas.plain(layout.height))
        canvas.text.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        for (name, value) in [
            ("class", "plot"), ("role", "img"), ("aria-labelledby", "\(idPrefix)-title"),
            ("aria-describedby", "\(idPrefix)-desc"), ("viewBox", "0 0 \(width) \(height)"), ("width", width),
            ("height", height), ("font-family", font), ("font-size", SVGCanvas.plain(Metrics.tick)),
        ] { canvas.attribute(name, value) }
        canvas.text.raw(">\n<title id=\"\(idPrefix)-title\">")
        canvas.text.escaped(SafeText.line(plot.title))
        canvas.text.raw("</title>\n<desc id=\"\(idPrefix)-desc\">")
        canvas.text.escaped(SafeText.line(plot.description, limit: 2500))
        canvas.text.raw("</desc>\n")
        if isStandalone {
            canvas.text.raw(
                "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(canvas.paint(PlotTheme.surface))\"/>\n")
        }
    }

    private var isStandalone: Bool { scheme != nil }

    private var scheme: PlotTheme.Scheme? {
        if case .standalone(let scheme) = variant { scheme } else { nil }
    }

    private var font: String { isStandalone ? "DejaVu Sans, Arial, sans-serif" : "inherit" }

    /// Letters, digits and hyphens of the caller's id, after a letter.
    private var idPrefix: String {
        guard case .inline(let id) = variant else { return "figure" }
        let kept = id.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: byte
            default: UInt8(0x2D)
            }
        }
        let text = String(decoding: kept.prefix(120), as: UTF8.self)
        guard let first = text.utf8.first, first >= 0x41, first != 0x5F else { return "f" + text }
        return text
    }
}
