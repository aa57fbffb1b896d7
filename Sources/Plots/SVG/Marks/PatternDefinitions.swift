/// Hatching in the surface's colour, a second cue beside hue.
enum PatternDefinitions {
    static func name(_ pattern: Swatch.Pattern) -> String { "pattern-\(pattern)" }

    static func draw(_ patterns: [Swatch.Pattern], on canvas: inout SVGCanvas) {
        guard !patterns.isEmpty else { return }
        canvas.text.raw("<defs>")
        for pattern in patterns {
            canvas.text.raw("<pattern id=\"\(canvas.idPrefix)-\(name(pattern))\" width=\"8\" height=\"8\" ")
            canvas.text.raw(
                "patternUnits=\"userSpaceOnUse\"><g fill=\"none\" stroke=\"\(canvas.paint(PlotTheme.surface))\" ")
            canvas.text.raw(
                "stroke-opacity=\"0.45\" stroke-width=\"1.2\" stroke-linecap=\"round\"><path d=\"\(path(pattern))\"/></g></pattern>"
            )
        }
        canvas.text.raw("</defs>\n")
    }

    private static func path(_ pattern: Swatch.Pattern) -> String {
        switch pattern {
        case .solid: ""
        case .diagonal: "M-2 2L2-2M0 8L8 0M6 10L10 6"
        case .backDiagonal: "M-2 6L2 10M0 0L8 8M6-2L10 2"
        case .dots: "M2 2h.01M6 6h.01"
        case .sparseDots: "M4 4h.01"
        case .horizontal: "M0 4H8"
        case .vertical: "M4 0V8"
        case .grid: "M0 4H8M4 0V8"
        }
    }
}
