import Report

/// All files of one edition: the page in HTML and Markdown, its findings, and the files behind each figure.
public func render(_ edition: Edition, templates: TemplateSet, site: SiteContext) -> [RenderedFile] {
    var drawings: [String: FigureDrawing] = [:]
    var files: [RenderedFile] = []
    for figure in edition.chapters.flatMap(\.blocks).compactMap(\.figure) {
        let drawing = FigureDrawing(figure)
        drawings[figure.id] = drawing
        files += FigureFiles.files(for: figure, drawing: drawing, in: edition)
    }
    let view = EditionView(edition: edition, site: site, drawings: drawings)
    if let html = templates.html[edition.report]?.render(view.values(.html)) {
        files.append(RenderedFile(path: edition.folder + "/index.html", text: html))
    }
    if let markdown = templates.markdown[edition.report]?.render(view.values(.markdown)) {
        files.append(RenderedFile(path: edition.folder + "/index.md", text: markdown))
    }
    files.append(FindingsJSON.file(for: edition))
    return files
}

/// The site's first page, in both formats, and its style sheet.
public func renderSite(
    _ site: SiteContext, subtitle: String, vintageLine: String, sections: [SiteSection], credits: [Credit],
    templates: TemplateSet
) -> [RenderedFile] {
    let view = SiteView(site: site, subtitle: subtitle, vintageLine: vintageLine, sections: sections, credits: credits)
    var files = [RenderedFile(path: "style.css", text: templates.css)]
    if let html = templates.html["site"]?.render(view.values(.html)) {
        files.append(RenderedFile(path: "index.html", text: html))
    }
    if let markdown = templates.markdown["site"]?.render(view.values(.markdown)) {
        files.append(RenderedFile(path: "index.md", text: markdown))
    }
    return files
}

extension Block {
    fileprivate var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
}
