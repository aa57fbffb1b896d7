@testable import Plots

/// One HTML page with every plot, wide and narrow, in both schemes by the reader's preference.
enum GalleryPage {
    private static func safe(_ text: String) -> String {
        var bytes = ByteText(capacity: 100)
        bytes.escaped(SafeText.line(text, limit: 120))
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    private static var sparklines: String {
        let lines: [[Double?]] = [
            [1, 2, 3, 5, 8, 13], [5, 4, nil, 4, 3, 2], [3, 3, 3], [nil, nil], [], [7], [0, .nan, .infinity, -4, 1e300],
        ]
        let cells = lines.map { line in
            let svg = Sparkline(line, description: "made values").bytes()
            return "<tr><td>\(line.count) values</td><td>\(String(decoding: svg, as: UTF8.self))</td></tr>"
        }
        return "<figure><figcaption><strong>Sparklines</strong></figcaption><table>\(cells.joined())</table></figure>"
    }

    static func html() throws -> String {
        var body = ""
        for (id, plot) in try GalleryPlots.forms() + OddPlots.all() {
            let wide = SVGWriter(.inline(id: "wide-\(id)"), width: 720).bytes(plot)
            let narrow = SVGWriter(.inline(id: "narrow-\(id)"), width: 340).bytes(plot)
            body += """
                <figure id="\(id)"><figcaption><strong>\(safe(plot.title))</strong><br>\(safe(plot.subtitle))</figcaption>
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
            \(body)\(sparklines)</body></html>

            """
    }
}
