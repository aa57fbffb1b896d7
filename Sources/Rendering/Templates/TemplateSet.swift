import Mustache
import Plots

/// The checked templates of one format (HTML or Markdown) for one kind of page.
struct PageTemplates: Sendable {
    private let page: MustacheTemplate
    private let library: MustacheLibrary

    /// `templates`: the page as `index` and its partials by name.
    init(_ templates: [String: TemplateSource], shape: TemplateShape) throws(TemplateError) {
        try TemplateCheck(templates: templates).check("index", shape: shape)
        var library = MustacheLibrary()
        var page: MustacheTemplate?
        for (name, source) in templates.sorted(by: { $0.key < $1.key }) {
            let template = try Self.parse(source)
            library.register(template, named: name)
            if name == "index" { page = template }
        }
        guard let page else {
            throw TemplateError(file: "index", line: nil, message: "the page's template is missing", advice: "Add it.")
        }
        self.page = page
        self.library = library
    }

    private static func parse(_ source: TemplateSource) throws(TemplateError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: source.text)
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateError(
                file: source.file, line: error.context.lineNumber,
                message: "a tag on this line cannot be read (\(error.error))",
                advice: "See https://mustache.github.io/mustache.5.html for the language.")
        } catch {
            throw TemplateError(file: source.file, line: nil, message: "\(error)", advice: "Check the template.")
        }
    }

    func render(_ view: [String: Any]) -> String { page.render(view, library: library) }
}

/// Every template of a project, checked: for each report its page in both formats, and the site's first page.
public struct TemplateSet: Sendable {
    let html: [String: PageTemplates]
    let markdown: [String: PageTemplates]
    let css: String

    /// `files`: path below Templates/ → text, such as `annual/index.html.mustache`; `shared/` holds the page and partials of
    /// all reports, a file of the same name in a report's folder replaces one.
    public init(files: [String: String], reports: [String]) throws(TemplateError) {
        var html: [String: PageTemplates] = [:]
        var markdown: [String: PageTemplates] = [:]
        for report in reports + ["site"] {
            let shape = report == "site" ? SiteView.shape : EditionView.shape
            html[report] = try PageTemplates(
                Self.templates(files, report: report, format: ".html.mustache"), shape: shape)
            markdown[report] = try PageTemplates(
                Self.templates(files, report: report, format: ".md.mustache"), shape: shape)
        }
        self.html = html
        self.markdown = markdown
        css = PlotTheme.css() + "\n" + (files["site/style.css"] ?? "")
    }

    private static func templates(
        _ files: [String: String], report: String, format: String
    ) throws(TemplateError) -> [String: TemplateSource] {
        var found: [String: TemplateSource] = [:]
        for folder in ["shared", report] {
            for (path, text) in files.sorted(by: { $0.key < $1.key }) {
                guard path.hasPrefix(folder + "/"), path.hasSuffix(format) else { continue }
                let name = String(path.dropFirst(folder.count + 1).dropLast(format.count))
                found[name] = TemplateSource(file: "Templates/" + path, text: text)
            }
        }
        guard found["index"] != nil else {
            throw TemplateError(
                file: "Templates/\(report)/index\(format)", line: nil, message: "the page's template is missing",
                advice: "Add the file, or remove the folder Templates/\(report) to use the one that Almanac ships.")
        }
        return found
    }
}
