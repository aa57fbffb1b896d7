import Quantities
import Report

/// What the templates of a report's page can name.
struct EditionView {
    let edition: Edition
    let site: SiteContext
    let drawings: [String: FigureDrawing]

    static let shape = TemplateShape(
        ["title", "subtitle", "root", "vintageLine", "findingsHref", "version"],
        sections: [
            "siblings": TemplateShape(["label", "href", "isCurrent"]),
            "chapters": TemplateShape(["id", "title"], sections: ["blocks": blockShape]),
            "credits": creditShape,
        ])

    static let creditShape = TemplateShape(["source", "sourcePath", "license", "licensePath"])

    private static let blockShape = TemplateShape(
        [],
        sections: [
            "paragraph": TemplateShape(["html", "markdown"]),
            "list": TemplateShape([], sections: ["items": TemplateShape(["html", "markdown"])]),
            "note": TemplateShape(["text"]), "link": TemplateShape(["text", "href"]),
            "table": TemplateShape(["html", "markdown"]), "figure": FigureView.shape,
            "record": TemplateShape(
                ["id", "title", "subtitle", "html", "markdown", "detailsTitle"],
                sections: ["items": TemplateShape(["html", "markdown"])]),
        ])

    func values(_ format: PageFormat) -> [String: Any] {
        [
            "title": format.text(edition.title), "subtitle": format.text(edition.subtitle),
            "root": SiteContext.root(from: edition.folder), "vintageLine": format.text(vintageLine),
            "findingsHref": "findings.json", "version": site.version, "siblings": siblings(format),
            "chapters": edition.chapters.map { chapter in
                [
                    "id": chapter.id, "title": format.text(chapter.title),
                    "blocks": chapter.blocks.map { block($0, format) },
                ] as [String: Any]
            },
            "credits": Self.credits(edition.credits, format),
        ]
    }

    private var vintageLine: String {
        if let benchmarks = edition.benchmarks {
            return "Vintage \(edition.vintage.label): models as of \(edition.vintage.asOf.iso); benchmark results to "
                + "\(benchmarks.coverageEnd.iso). Newest result here: \(benchmarks.newest.iso)."
        }
        var text = "Vintage \(edition.vintage.label): the data as known at \(edition.vintage.asOf.iso)."
        if let newest = edition.newestRecord { text += " Newest record here: \(newest.iso)." }
        return text
    }

    private func siblings(_ format: PageFormat) -> [[String: Any]] {
        site.editions.map { entry in
            [
                "label": format.text(entry.label),
                "href": SiteContext.root(from: edition.folder) + entry.folder + "/index."
                    + (format == .html ? "html" : "md"), "isCurrent": entry.folder == edition.folder,
            ]
        }
    }

    static func credits(_ credits: [Credit], _ format: PageFormat) -> [[String: Any]] {
        credits.map { credit in
            var view: [String: Any] = ["source": format.text(credit.source), "license": format.text(credit.license)]
            view["sourcePath"] = credit.sourcePath.map(format.address)
            view["licensePath"] = credit.licensePath.map(format.address)
            return view
        }
    }

    private func block(_ block: Block, _ format: PageFormat) -> [String: Any] {
        switch block {
        case .paragraph(let sentences):
            ["paragraph": [format.markupKey: format.markup(sentences.map(\.text).joined(separator: " "))]]
        case .list(let sentences):
            ["list": ["items": sentences.map { [format.markupKey: format.markup($0.text)] }]]
        case .note(let text): ["note": ["text": format.text(text)]]
        case .link(let text, let path):
            ["link": ["text": format.text(text), "href": SiteContext.root(from: edition.folder) + path]]
        case .table(let table):
            ["table": [format.markupKey: format.table(table, root: SiteContext.root(from: edition.folder))]]
        case .record(let record):
            [
                "record": [
                    "id": record.id, "title": format.text(record.title), "subtitle": format.text(record.subtitle),
                    format.markupKey: format.markup(record.sentences.map(\.text).joined(separator: " ")),
                    "detailsTitle": format.text(record.detailsTitle),
                    "items": record.details.map { [format.markupKey: format.markup($0)] },
                ] as [String: Any]
            ]
        case .figure(let figure):
            [
                "figure": FigureView(
                    figure: figure, drawing: drawings[figure.id], edition: edition,
                    hasPNG: site.hasPNG && edition.page == nil
                ).values(format)
            ]
        }
    }
}
