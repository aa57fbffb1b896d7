import Analysis
import Quantities
import Records
import Tables

/// One issue of a report: everything that its pages show, as plain values.
public struct Edition: Sendable {
    /// The report's id, such as `annual`.
    public let report: String
    /// Of a page below the report's own, such as one benchmark's: the folder's name; nil for the report itself.
    public let page: String?
    public let title: String
    public let subtitle: String
    /// Nil for a report without editions, such as the nightly one.
    public let year: Int?
    public let vintage: Vintage
    /// True when the vintage is not today's; its address then carries the vintage.
    public let isEarlierVintage: Bool
    /// The date of the newest model.
    public let newestRecord: PartialDate?
    /// Of a page that is about benchmarks.
    public let benchmarks: BenchmarkDates?
    public let chapters: [Chapter]
    /// Every finding that the pages state, with its sentence, each id once, sorted by id.
    public let findings: [StatedFinding]
    public let credits: [Credit]

    public init(
        report: String, page: String? = nil, title: String, subtitle: String, year: Int?, vintage: Vintage,
        isEarlierVintage: Bool, newestRecord: PartialDate?, benchmarks: BenchmarkDates? = nil, chapters: [Chapter],
        findings: [StatedFinding], credits: [Credit]
    ) {
        self.report = report
        self.page = page
        self.title = title
        self.subtitle = subtitle
        self.year = year
        self.vintage = vintage
        self.isEarlierVintage = isEarlierVintage
        self.newestRecord = newestRecord
        self.benchmarks = benchmarks
        self.chapters = chapters
        self.findings = findings
        self.credits = credits
    }

    /// The same pages, with only these findings for machines.
    public func keepingFindings(_ keep: (StatedFinding) -> Bool) -> Edition {
        Edition(
            report: report, page: page, title: title, subtitle: subtitle, year: year, vintage: vintage,
            isEarlierVintage: isEarlierVintage, newestRecord: newestRecord, benchmarks: benchmarks, chapters: chapters,
            findings: findings.filter(keep), credits: credits)
    }

    /// The folder below the site's root: `annual/2025`, `annual/2022@2023-12`, `nightly`, `benchmarks/mmlu`.
    public var folder: String {
        Self.folder(report: report, year: year, vintage: isEarlierVintage ? vintage : nil)
            + (page.map { "/\($0)" } ?? "")
    }

    /// - Parameter vintage: One that is not today's; nil for today's.
    public static func folder(report: String, year: Int?, vintage: Vintage?) -> String {
        report + (year.map { "/\($0)" } ?? "") + (vintage.map { "@" + $0.label } ?? "")
    }
}

/// A finding and the sentence that the pages print for it.
public struct StatedFinding: Sendable, Equatable {
    public let finding: Finding
    public let sentence: String

    public init(_ finding: Finding, sentence: String) {
        self.finding = finding
        self.sentence = sentence
    }
}

/// Who made data and on which terms they may be used.
public struct Credit: Sendable, Hashable {
    public let source: String
    public let sourcePath: String?
    public let license: String
    public let licensePath: String?

    public init(source: String, sourcePath: String?, license: String, licensePath: String?) {
        self.source = source
        self.sourcePath = sourcePath
        self.license = license
        self.licensePath = licensePath
    }

    /// All of them on one line, each licence once behind the sources that share it.
    public static func joined(_ credits: [Credit]) -> String {
        var groups: [(license: String, sources: [String])] = []
        for credit in credits {
            if let index = groups.firstIndex(where: { $0.license == credit.license }) {
                groups[index].sources.append(credit.source)
            } else {
                groups.append((credit.license, [credit.source]))
            }
        }
        guard !groups.isEmpty else { return "none stated" }
        return groups.map { $0.sources.joined(separator: "; ") + " (\($0.license))" }.joined(separator: "; ")
    }
}

public struct Chapter: Sendable {
    public let id: String
    public let title: String
    public let blocks: [Block]

    public init(id: String, title: String, blocks: [Block]) {
        self.id = id
        self.title = title
        self.blocks = blocks
    }
}

/// One piece of a chapter.
public enum Block: Sendable {
    case paragraph([Sentence])
    case list([Sentence])
    case figure(Figure)
    case table(ShownTable)
    /// A remark set apart, such as a warning.
    case note(String)
    /// A link to a file of the site, by its path from the root.
    case link(text: String, path: String)
    /// What is known of one record, with an anchor of its own.
    case record(RecordSection)
}

/// One record of a report that has a section for each.
public struct RecordSection: Sendable {
    /// The record's id, and the anchor.
    public let id: String
    public let title: String
    public let subtitle: String
    public let sentences: [Sentence]
    /// What is folded away under it, line by line.
    public let detailsTitle: String
    public let details: [String]

    public init(
        id: String, title: String, subtitle: String, sentences: [Sentence], detailsTitle: String, details: [String]
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.sentences = sentences
        self.detailsTitle = detailsTitle
        self.details = details
    }
}
