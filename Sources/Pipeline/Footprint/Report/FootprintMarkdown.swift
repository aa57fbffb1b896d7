import Quantities
import Rendering

/// An estimate as Markdown, to be pasted into a note.
public enum FootprintMarkdown {
    public static func text(_ report: FootprintReport) -> String {
        let rows = FootprintRows(report: report)
        var text = "## \(escaped(rows.title))\n\n"
        text += rows.facts.map { "- \(escaped($0))\n" }.joined()
        text += list("Mind", report.warnings)
        text += table("Estimate", rows.parts)
        text += table("Operational carbon in familiar terms", rows.equivalents)
        text += table("Energy by phase, as in the scenario \(report.profile?.name ?? "")", rows.phases)
        text += table("Over \(NumberText.compact(report.queries?.queries.count ?? 0)) queries", rows.queries)
        text += table("What-if: \(rows.leversOf) after each lever", rows.levers)
        text += list("Inputs", rows.inputs)
        text += list("Not estimated", rows.notEstimated)
        return text
    }

    private static func table(_ title: String, _ rows: [FootprintRows.Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let head = ([title] + FootprintRows.header.dropFirst()).map(escaped).joined(separator: " | ")
        return "\n| \(head) |\n| --- | ---: | ---: | ---: |\n"
            + rows.map { row in
                "| " + ([row.name] + row.cells).map(escaped).joined(separator: " | ") + " |\n"
            }.joined()
    }

    private static func list(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(title):\n\n" + lines.map { "- \(escaped($0))\n" }.joined()
    }

    private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
