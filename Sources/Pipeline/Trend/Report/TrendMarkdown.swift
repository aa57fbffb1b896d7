import Quantities
import Rendering

/// A trend as Markdown, to be pasted into a note.
public enum TrendMarkdown {
    public static func text(_ report: TrendReport) -> String {
        let whole = TrendRows(report: report, part: report.whole)
        let facts =
            ["\(report.decisions[0]), \(whole.range)", report.decisions[1], whole.records]
            + ["fitted: \(TrendWords.frontier(report.whole.analysis.options.frontier))"]
        var text = "## \(escaped("\(report.y) against \(report.x)"))\n\n\(escaped("From \(report.file)."))\n\n"
        text += facts.map { "- \(escaped($0))\n" }.joined() + "\n" + part(report, report.whole)
        for group in report.groups {
            text += "\n### \(escaped("\(report.groupColumn ?? ""): \(group.group ?? "(unknown)")"))\n\n"
            text += "- \(escaped(TrendRows(report: report, part: group).records))\n\n"
            text += part(report, group)
        }
        return text
    }

    private static func part(_ report: TrendReport, _ part: TrendPart) -> String {
        let rows = TrendRows(report: report, part: part)
        var text = ""
        if !rows.estimates.isEmpty {
            text += "| | estimate | 95 % interval | interval by |\n| --- | ---: | ---: | --- |\n"
            text += rows.estimates.map { row in
                "| " + [row.name, row.estimate, row.interval, row.method].map(escaped).joined(separator: " | ") + " |\n"
            }.joined()
            text += "\n"
        }
        let sentences = [rows.quality, rows.trendTest].compactMap { $0 } + rows.breaks + [rows.shape]
        text += sentences.map { "- \(escaped($0))\n" }.joined()
        let warnings = report.warnings(part).all
        if !warnings.isEmpty { text += "\nMind:\n\n" + warnings.map { "- \(escaped($0))\n" }.joined() }
        return text
    }

    private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
