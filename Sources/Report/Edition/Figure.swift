import Plots
import Quantities
import Tables

/// A figure with all that a reader needs beside it.
public struct Figure: Sendable {
    /// Unique in its edition; part of file names and anchors.
    public let id: String
    /// Says the finding.
    public private(set) var title: String
    /// Unit and population.
    public let subtitle: String
    public let sentences: [Sentence]
    /// Nil where there is nothing to draw; the table then stands alone.
    public let plot: Plot?
    /// The rows behind it, published as CSV.
    public let data: Table
    /// The same as readers see it.
    public let shown: ShownTable
    /// Further tables that belong to the figure, such as its coverage by year.
    public let further: [ShownTable]
    public let caption: Caption
    /// A warning that must be read with the figure.
    public let warning: String?
    /// The findings that the figure states, by id.
    public private(set) var findingIDs: [String]

    public init(
        id: String, title: String, subtitle: String, sentences: [Sentence], plot: Plot?, data: Table, shown: ShownTable,
        further: [ShownTable] = [], caption: Caption, warning: String? = nil
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.sentences = sentences
        self.plot = plot
        self.data = data
        self.shown = shown
        self.further = further
        self.caption = caption
        self.warning = warning
        findingIDs = sentences.flatMap(\.findingIDs)
    }
}

extension Figure {
    func titled(_ title: String) -> Figure {
        var figure = self
        figure.title = title
        return figure
    }

    /// The same figure, stating these findings.
    func stating(_ findings: [StatedFinding]) -> Figure {
        var figure = self
        figure.findingIDs = findings.map(\.finding.id)
        return figure
    }
}

/// What stands below a figure: sample, coverage, date, method, sources.
public struct Caption: Sendable {
    public let n: Int
    /// Of what, such as "notable models".
    public let what: String
    /// The share of the population that had the value; nil where every record counts.
    public let coverage: Double?
    public let asOf: PartialDate
    public let method: String
    /// The level and kind of the intervals, or why there is none.
    public let interval: String
    public let credits: [Credit]

    public init(
        n: Int, what: String, coverage: Double?, asOf: PartialDate, method: String, interval: String, credits: [Credit]
    ) {
        self.n = n
        self.what = what
        self.coverage = coverage
        self.asOf = asOf
        self.method = method
        self.interval = interval
        self.credits = credits
    }

    /// One line, such as `n = 518 of 981 notable models (53 %) · as of 2026-02`.
    public var sample: String {
        var text = "n = \(NumberText.count(n)) \(what)"
        if let coverage { text += ", coverage \(NumberText.percent(coverage))" }
        return text + " · as of \(asOf.iso)"
    }
}

/// A table for readers: every cell is text; numbers are set right.
public struct ShownTable: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        public let title: String
        public let isNumeric: Bool

        public init(_ title: String, numeric: Bool = false) {
            self.title = title
            isNumeric = numeric
        }
    }

    public struct Cell: Sendable, Equatable {
        public let text: String
        public let link: String?
        /// The folder of a page of the site that the text leads to, from the site's root; in place of a link.
        public let page: String?
        /// Drawn before the text where a page can hold drawings.
        public let sparkline: Sparkline?

        public init(_ text: String, link: String? = nil, page: String? = nil, sparkline: Sparkline? = nil) {
            self.text = text
            self.link = link
            self.page = page
            self.sparkline = sparkline
        }
    }

    public let caption: String
    public let columns: [Column]
    public let rows: [[Cell]]

    public init(caption: String, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
