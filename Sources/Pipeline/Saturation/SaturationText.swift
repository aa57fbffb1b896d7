import Analysis
import Quantities
import Report

/// A saturation report as text of at most 80 columns.
public enum SaturationText {
    public static func text(_ report: SaturationReport) -> String {
        let sentences = SaturationSentences(report.analysis, name: report.name, unit: report.unit)
        let verdict = report.analysis.saturation.verdict
        var text = FixedWidth.wrapped("\(report.name), \(report.source)")
        text += report.decisions.map { FixedWidth.wrapped($0, first: "  ", indent: "    ") }.joined()
        text += "\n" + FixedWidth.wrapped("Verdict: \(verdict.label)", first: "  ")
        text += SaturationFacts(report).sentences.map { FixedWidth.wrapped($0, first: "  ", indent: "    ") }.joined()
        text += sentences.all.map { FixedWidth.wrapped($0, first: "  ", indent: "    ") }.joined()
        text += sentences.ceiling.map { FixedWidth.wrapped($0, first: "  ", indent: "    ") }.joined()
        text += "\n" + records(report)
        guard !report.diagnostics.isEmpty else { return text }
        let mind = report.diagnostics.map { diagnostic in
            let place = diagnostic.line.map { "line \($0): " } ?? ""
            return FixedWidth.wrapped(
                "\(place)\(diagnostic.message) \(diagnostic.advice)", first: "  - ", indent: "    ")
        }
        return text + "\n  Mind:\n" + mind.joined()
    }

    private static func records(_ report: SaturationReport) -> String {
        let rows = SaturationRows(report).records
        guard !rows.isEmpty else { return "  No record.\n" }
        let header = ["date", "score", "headroom", "record by"]
        let widths = header.indices.map { index in ([header] + rows).map { FixedWidth.width($0[index]) }.max() ?? 0 }
        let last = FixedWidth.columns - 2 - widths.dropLast().reduce(0) { $0 + $1 + 2 }
        return ([header] + rows).map { cells in
            let padded = cells.dropLast().enumerated().map { FixedWidth.padded($1, to: widths[$0]) }
            return "  " + padded.joined(separator: "  ") + "  "
                + FixedWidth.shortened(cells[cells.count - 1], to: max(8, last)) + "\n"
        }.joined()
    }
}
