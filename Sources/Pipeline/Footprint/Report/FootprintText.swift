import Quantities

/// An estimate as a table of at most 80 columns.
public enum FootprintText {
    public static func text(_ report: FootprintReport) -> String {
        let rows = FootprintRows(report: report)
        var text = FixedWidth.wrapped(rows.title)
        text += rows.facts.map { FixedWidth.wrapped($0, first: "  ", indent: "  ") }.joined()
        text += report.warnings.map { FixedWidth.wrapped("! \($0)", first: "  ", indent: "    ") }.joined()
        text += table(rows.parts)
        text += part("In familiar terms, operational carbon is this many", rows.equivalents)
        text += part(
            "Energy by phase, if the cycle is like \(report.profile?.name ?? "") (a scenario)", rows.phases)
        text += part("Over \(queries(report)) queries", rows.queries)
        text += part("What-if: \(rows.leversOf) after each lever", rows.levers)
        text += list("Inputs", rows.inputs)
        text += list("Not estimated", rows.notEstimated)
        return text
    }

    private static func queries(_ report: FootprintReport) -> String {
        NumberText.compact(report.queries?.queries.count ?? 0)
    }

    private static func part(_ title: String, _ rows: [FootprintRows.Row]) -> String {
        rows.isEmpty
            ? "" : "\n" + FixedWidth.wrapped("\(title):", first: "  ", indent: "  ") + table(rows, header: false)
    }

    private static func table(_ rows: [FootprintRows.Row], header: Bool = true) -> String {
        guard !rows.isEmpty else { return "" }
        let all = (header ? [FootprintRows.header] : []) + rows.map { [$0.name] + $0.cells }
        var widths = (0..<4).map { column in all.map { FixedWidth.width($0[column]) }.max() ?? 0 }
        widths[0] = max(8, min(widths[0], FixedWidth.columns - 2 - widths[1...].reduce(0) { $0 + $1 + 2 }))
        return (header ? "\n" : "")
            + all.map { cells in
                let name = FixedWidth.padded(FixedWidth.shortened(cells[0], to: widths[0]), to: widths[0])
                let numbers = (1..<4).map { column in
                    String(repeating: " ", count: widths[column] - FixedWidth.width(cells[column])) + cells[column]
                }
                return ("  " + ([name] + numbers).joined(separator: "  ")).trimmedAtEnd + "\n"
            }.joined()
    }

    private static func list(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return "\n  \(title):\n" + lines.map { FixedWidth.wrapped($0, first: "  - ", indent: "    ") }.joined()
    }
}
