import Report

/// What pages need to know of the site around them.
public struct SiteContext: Sendable {
    public let title: String
    /// Almanac's version, for the foot of the page.
    public let version: String
    /// Every edition of the site, in the order of the menu.
    public let editions: [Entry]
    /// Whether a PNG stands beside each stand-alone SVG; never on the pages below a report.
    public let hasPNG: Bool

    public struct Entry: Sendable, Equatable {
        public let report: String
        public let label: String
        public let folder: String

        public init(report: String, label: String, folder: String) {
            self.report = report
            self.label = label
            self.folder = folder
        }
    }

    public init(title: String, version: String, editions: [Entry], hasPNG: Bool = false) {
        self.hasPNG = hasPNG
        self.title = title
        self.version = version
        self.editions = editions
    }

    /// `../../` for a page in `annual/2025`.
    static func root(from folder: String) -> String {
        String(repeating: "../", count: folder.split(separator: "/").count)
    }
}

enum PageFormat {
    case html, markdown

    /// Text as the format's templates expect it: HTML templates escape by themselves.
    func text(_ text: String) -> String { self == .html ? text : MarkdownText.escaped(text) }

    func address(_ link: String) -> String { self == .html ? link : MarkdownText.address(link) }

    /// The names `html` and `markdown` hold ready-made markup.
    var markupKey: String { self == .html ? "html" : "markdown" }

    /// - Parameter root: The way from the page to the site's root.
    func table(_ table: ShownTable, root: String) -> String {
        self == .html ? HTMLText.table(table, root: root) : MarkdownText.table(table, root: root)
    }

    func markup(_ text: String) -> String { self == .html ? HTMLText.escaped(text) : MarkdownText.escaped(text) }
}
