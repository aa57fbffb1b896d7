@testable import Plots

/// One HTML page with every plot, wide and narrow, in both schemes by the reader's preference.
enum GalleryPage {
    static func html() throws -> String {
        var body = ""
        for (id, plot) in try GalleryPlots.forms() {
            let wide = SVGWriter(.inline(id: "wide-\(id)"), width: 720).bytes(plot)
            let narrow = SVGWriter(.inline(id: "narrow-\(id)"), width: 340).bytes(plot)
            body += """
                <figure id="\(id)"><figcaption><strong>\(plot.title)</strong><br>\(plot.subtitle)</figcaption>
                <div class="wide">\(String(decoding: wide, as: UTF8.self))</div>
                <div class="narrow">\(String(decoding: narrow, as: UTF8.self))</div></figure>

                """
        }
        return """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Gallery of plots</title><style>
            \(PlotTheme.css())
            body { margin: 0 auto; padding: 16px; max-width: 1560px; background: var(--page); color: var(--ink);
              font: 16px/1.4 system-ui, sans-serif; display: grid; gap: 20px;
              grid-template-columns: repeat(auto-fit, minmax(min(100%, 720px), 1fr)); }
            figure { margin: 0; padding: 16px; background: var(--surface); border-radius: 6px; min-width: 0; }
            figcaption { margin-bottom: 8px; }
            .narrow { display: none; }
            @media (max-width: 759px) { .wide { display: none; } .narrow { display: block; } figure { padding: 8px; } }
            </style>
            <body>
            \(body)</body></html>

            """
    }
}
