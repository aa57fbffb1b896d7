import Analysis
import Quantities
import Rendering
import Report

/// A saturation report as Markdown, to be pasted into a note.
public enum SaturationMarkdown {
    public static func text(_ report: SaturationReport) -> String {
        let sentences = SaturationSentences(report.analysis, name: report.name, unit: report.unit)
        var text = "## \(escaped(report.name)): \(report.analysis.saturation.verdict.label)\n\n"
        text += "From \(escaped(report.source)).\n\n"
        text += list(SaturationFacts(report).sentences + sentences.all + sentences.ceiling)
        let rows = SaturationRows(report).records
        if !rows.isEmpty {
            text += "\n| date | score | headroom | record by |\n| --- | ---: | ---: | --- |\n"
            text += rows.map { "| " + $0.map(escaped).joined(separator: " | ") + " |\n" }.joined()
        }
        let mind = report.decisions + report.diagnostics.map { "\($0.message) \($0.advice)" }
        return mind.isEmpty ? text : text + "\nMind:\n\n" + list(mind)
    }

    private static func list(_ sentences: [String]) -> String { sentences.map { "- \(escaped($0))\n" }.joined() }

    private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
