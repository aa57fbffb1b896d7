import Quantities
import Report

/// One report on the site's first page.
public struct SiteSection: Sendable {
    public let title: String
    public let subtitle: String
    public let editions: [SiteContext.Entry]
    public let headlines: [Sentence]

    public init(title: String, subtitle: String, editions: [SiteContext.Entry], headlines: [Sentence]) {
        self.title = title
        self.subtitle = subtitle
        self.editions = editions
        self.headlines = headlines
    }
}

/// What the templates of the site's first page can name.
struct SiteView {
    let site: SiteContext
    let subtitle: String
    let vintageLine: String
    let sections: [SiteSection]
    let credits: [Credit]

    static let shape = TemplateShape(
        ["title", "subtitle", "root", "vintageLine", "version", "findingsHref"],
        sections: [
            "reports": TemplateShape(
                ["title", "subtitle"],
                sections: [
                    "editions": TemplateShape(["label", "href", "markdownHref"]),
                    "headlines": TemplateShape([], sections: ["items": TemplateShape(["html", "markdown"])]),
                ]), "credits": EditionView.creditShape,
        ])

    func values(_ format: PageFormat) -> [String: Any] {
        [
            "title": format.text(site.title), "subtitle": format.text(subtitle), "root": "",
            "vintageLine": format.text(vintageLine), "version": site.version,
            "reports": sections.map { section($0, format) }, "credits": EditionView.credits(credits, format),
        ]
    }

    private func section(_ section: SiteSection, _ format: PageFormat) -> [String: Any] {
        var view: [String: Any] = [
            "title": format.text(section.title), "subtitle": format.text(section.subtitle),
            "editions": section.editions.map { entry in
                [
                    "label": format.text(entry.label), "href": entry.folder + "/index.html",
                    "markdownHref": entry.folder + "/index.md",
                ]
            },
        ]
        if !section.headlines.isEmpty {
            view["headlines"] = ["items": section.headlines.map { [format.markupKey: format.markup($0.text)] }]
        }
        return view
    }
}
