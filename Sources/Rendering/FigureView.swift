import Report

/// What the figure's partial can name.
struct FigureView {
    let figure: Figure
    let drawing: FigureDrawing?
    let edition: Edition
    let hasPNG: Bool

    static let shape = TemplateShape(
        [
            "id", "title", "subtitle", "warning", "sample", "interval", "method", "sources", "csvHref", "metaHref",
            "tableCaption", "tableHTML", "tableMarkdown", "cite", "hasSentences",
        ],
        sections: [
            "warning": TemplateShape([]), "hasSentences": TemplateShape([]),
            "sentences": TemplateShape(["html", "markdown"]),
            "further": TemplateShape(["caption", "html", "markdown"]),
            "drawing": TemplateShape(["wide", "narrow", "svgHref", "vegaHref", "pngHref", "alternative"]),
        ])

    func values(_ format: PageFormat) -> [String: Any] {
        let caption = figure.caption
        var view: [String: Any] = [
            "id": figure.id, "title": format.text(figure.title), "subtitle": format.text(figure.subtitle),
            "sample": format.text(caption.sample), "interval": format.text(caption.interval),
            "method": format.text(caption.method),
            "sources": format.text(Credit.joined(caption.credits)),
            "csvHref": FigureFiles.csv(figure), "metaHref": FigureFiles.meta(figure),
            "tableCaption": format.text(figure.shown.caption),
            "cite": format.text(
                "Almanac, “\(figure.title)”, \(edition.title), vintage \(edition.vintage.label). Data: "
                    + Credit.joined(caption.credits) + "."),
            "hasSentences": !figure.sentences.isEmpty,
            "sentences": figure.sentences.map { [format.markupKey: format.markup($0.text)] },
        ]
        let root = SiteContext.root(from: edition.folder)
        view[format == .html ? "tableHTML" : "tableMarkdown"] = format.table(figure.shown, root: root)
        view["further"] = figure.further.map { table in
            ["caption": format.text(table.caption), format.markupKey: format.table(table, root: root)]
        }
        view["warning"] = figure.warning.map(format.text)
        if let drawing {
            var links: [String: Any] = [
                "wide": format == .html ? drawing.wide : "", "narrow": format == .html ? drawing.narrow : "",
                "svgHref": FigureFiles.svg(figure), "vegaHref": FigureFiles.vegaLite(figure),
                "alternative": format.text(figure.title),
            ]
            if hasPNG { links["pngHref"] = FigureFiles.png(figure) }
            view["drawing"] = links
        }
        return view
    }
}
