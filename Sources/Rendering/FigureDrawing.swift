import Plots
import Report

/// A figure's plot, written for every place it appears in.
struct FigureDrawing {
    /// For the page, 720 and 340 CSS pixels wide; type does not shrink with the figure.
    let wide: String
    let narrow: String
    /// For files.
    let standalone: [UInt8]
    let vegaLite: [UInt8]

    init?(_ figure: Figure) {
        guard let plot = figure.plot else { return nil }
        wide = Self.text(SVGWriter(.inline(id: figure.id + "-wide"), width: 720), plot)
        narrow = Self.text(SVGWriter(.inline(id: figure.id + "-narrow"), width: 340), plot)
        standalone = SVGWriter(.standalone(.light), width: 720).bytes(plot)
        vegaLite = VegaLiteWriter().bytes(plot)
    }

    private static func text(_ writer: SVGWriter, _ plot: Plot) -> String {
        String(decoding: writer.bytes(plot), as: UTF8.self)
    }
}
