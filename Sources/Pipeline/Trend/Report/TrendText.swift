import Quantities

/// A trend as a table of at most 80 columns.
public enum TrendText {
    public static func text(_ report: TrendReport) -> String {
        let whole = TrendRows(report: report, part: report.whole)
        var text = FixedWidth.wrapped("\(report.y) against \(report.x), \(report.file)") + "\n"
        text += FixedWidth.wrapped("\(report.decisions[0]), \(whole.range)", first: "  ", indent: "  ")
        text += FixedWidth.wrapped(report.decisions[1], first: "  ", indent: "  ")
        text += FixedWidth.wrapped(whole.records, first: "  ", indent: "  ")
        text += FixedWidth.wrapped(
            "fitted: \(TrendWords.frontier(report.whole.analysis.options.frontier))", first: "  ", indent: "  ")
        let warnings = report.warnings(report.whole)
        text += warnings.rows.map { FixedWidth.wrapped("! \($0)", first: "  ", indent: "    ") }.joined()
        text += "\n" + table(whole) + details(whole)
        text += groups(report)
        text += mind(Array(warnings.all.dropFirst(warnings.rows.count)) + groupWarnings(report))
        return text
    }

    private static func table(_ rows: TrendRows) -> String {
        let estimates = rows.estimates
        guard !estimates.isEmpty else { return "" }
        let names = estimates.map(\.name).map(FixedWidth.width).max() ?? 0
        let values = max(8, estimates.map(\.estimate).map(FixedWidth.width).max() ?? 0)
        func line(_ name: String, _ estimate: String, _ interval: String) -> String {
            "  \(FixedWidth.padded(name, to: names))  \(FixedWidth.padded(estimate, to: values))  \(interval)\n"
        }
        let methods = estimates.filter { !$0.method.isEmpty }.reduce(into: [String]()) { methods, row in
            if !methods.contains(row.method) { methods.append(row.method) }
        }
        return line("", "estimate", "95 % interval")
            + estimates.map { line($0.name, $0.estimate, $0.interval) }.joined() + "\n"
            + FixedWidth.wrapped("Intervals: \(methods.joined(separator: "; ")).", first: "  ", indent: "    ")
    }

    private static func details(_ rows: TrendRows) -> String {
        ([rows.quality, rows.trendTest].compactMap { $0 } + rows.breaks + [rows.shape]).map {
            FixedWidth.wrapped($0, first: "  ", indent: "    ")
        }.joined()
    }

    private static func groups(_ report: TrendReport) -> String {
        guard let column = report.groupColumn else { return "" }
        let rows = report.groups.map { cells($0, report) }
        let header = [column, "n", report.scale == .log10 ? "growth a year" : "slope", "95 % interval", "shape"]
        var widths = (1..<5).map { index in ([header] + rows).map { FixedWidth.width($0[index]) }.max() ?? 0 }
        widths.insert(max(8, FixedWidth.columns - 2 - widths.reduce(0) { $0 + $1 + 2 }), at: 0)
        let names = ([header] + rows).map { FixedWidth.width($0[0]) }.max() ?? 0
        widths[0] = min(widths[0], names)
        return "\n"
            + ([header] + rows).map { cells in
                let padded = zip(cells, widths).map { FixedWidth.padded(FixedWidth.shortened($0, to: $1), to: $1) }
                return "  " + padded.joined(separator: "  ").trimmedAtEnd + "\n"
            }.joined()
    }

    private static func cells(_ part: TrendPart, _ report: TrendReport) -> [String] {
        let name = part.group ?? "(unknown)"
        let n = NumberText.count(part.count)
        guard case .success(let line) = part.analysis.line else { return [name, n, "–", "–", part.verdict.rawValue] }
        let (value, interval) =
            part.analysis.rate.map { ($0.factor, $0.factorInterval) } ?? (line.slope, line.slopeInterval)
        return [
            name, n, NumberText.significant(value), interval.map(TrendRows.text) ?? "none", part.verdict.rawValue,
        ]
    }

    /// Those about the lines of groups, each with the groups that it is about.
    private static func groupWarnings(_ report: TrendReport) -> [String] {
        var warnings: [(text: String, groups: [String])] = []
        for part in report.groups {
            let name = part.group ?? "(unknown)"
            for text in report.warnings(part).line {
                let index = warnings.firstIndex { $0.text == text } ?? warnings.count
                if index == warnings.count { warnings.append((text, [])) }
                warnings[index].groups.append(name)
            }
        }
        return warnings.map { warning in
            let more = warning.groups.count > 4 ? " and \(warning.groups.count - 4) more" : ""
            return "\(warning.groups.prefix(4).joined(separator: ", "))\(more): \(warning.text)"
        }
    }

    private static func mind(_ warnings: [String]) -> String {
        guard !warnings.isEmpty else { return "" }
        return "\n  Mind:\n" + warnings.map { FixedWidth.wrapped($0, first: "  - ", indent: "    ") }.joined()
    }
}
