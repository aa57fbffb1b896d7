import Ingest
import Quantities
import Tables

/// The account of an import as text, for people: what was mapped, what could not be read, what was left out.
public enum ImportReportText {
    public static func text(_ report: ImportReport) -> String {
        var lines = ["\(report.title) (\(report.adapter))"]
        for input in report.inputs { lines += Self.lines(input) }
        for count in report.unaligned where count.count > 0 {
            lines.append("  not used: \(count.field) of \(rows(count.count)), whose lists are not equally long")
        }
        if let grouping = report.grouping { lines += Self.lines(grouping) }
        for lookup in report.lookups { lines += Self.lines(lookup) }
        lines += unread(report.unread)
        lines += differences(report.differences)
        if report.repeatedRows > 0 { lines.append("  left out: \(rows(report.repeatedRows)) that equal another") }
        if report.rowsWithoutOutput > 0 {
            lines.append("  left out: \(rows(report.rowsWithoutOutput)) that no output asks for")
        }
        for output in report.outputs { lines.append("  made \(output.file): \(rows(output.rows))") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ input: InputReport) -> [String] {
        var lines = ["  \(input.name): \(input.file), \(rows(input.rowsRead))"]
        func add(_ label: String, _ items: [String]) {
            if !items.isEmpty { lines.append("    \(label): \(items.joined(separator: ", "))") }
        }
        add("mapped", input.mapped.map { "\($0.column) → \($0.field)" })
        add("no column for", input.fieldsWithoutColumn)
        add("columns left out", input.columnsLeftOut)
        var counts = ["\(NumberText.count(input.rowsAdded)) added"]
        if input.rowsMerged > 0 { counts.append("\(NumberText.count(input.rowsMerged)) joined to a record above") }
        if input.rowsFilteredOut > 0 { counts.append("\(NumberText.count(input.rowsFilteredOut)) not asked for") }
        add("rows", counts)
        add("values filled in", input.valuesFilled.map { "\($0.field) \(NumberText.count($0.count))" })
        add("no record for \(NumberText.count(input.unmatchedKeys.count))", input.unmatchedKeys)
        add("ambiguous, not joined, \(NumberText.count(input.ambiguousKeys.count))", input.ambiguousKeys)
        return lines
    }

    private static func lines(_ grouping: GroupingReport) -> [String] {
        ["  grouped by \(grouping.by): \(NumberText.count(grouping.groups)) groups"]
            + grouping.disagreements.map { "    \($0.group), \($0.field): \($0.values.joined(separator: " before "))" }
            + grouping.ties.map { "    unknown for a tie: \($0.group), \($0.field)" }
    }

    private static func lines(_ lookup: LookupReport) -> [String] {
        var line = "  \(lookup.field): found for \(NumberText.count(lookup.found)) of \(rows(lookup.asked))"
        if !lookup.unknownWords.isEmpty {
            line += "; not in \(lookup.input): \(lookup.unknownWords.joined(separator: ", "))"
        }
        return [line]
    }

    private static func unread(_ found: [Diagnostic]) -> [String] {
        guard !found.isEmpty else { return [] }
        var groups: [(first: Diagnostic, all: [Diagnostic])] = []
        for diagnostic in found {
            let index = groups.firstIndex {
                $0.first.file == diagnostic.file && $0.first.field == diagnostic.field
                    && $0.first.rule == diagnostic.rule
            }
            if let index { groups[index].all.append(diagnostic) } else { groups.append((diagnostic, [diagnostic])) }
        }
        return ["  could not be read: \(NumberText.count(found.count))"]
            + groups.flatMap { $0.all.count > 5 ? [line($0.first, more: $0.all)] : $0.all.map { line($0, more: []) } }
    }

    /// One line for a value; for many of one column and rule, how many and where the first stand.
    private static func line(_ diagnostic: Diagnostic, more: [Diagnostic]) -> String {
        let value = diagnostic.value.map { " \"\($0)\"" } ?? ""
        let text =
            "    \(diagnostic.file):\(diagnostic.line ?? 0) \(diagnostic.field ?? "")\(value): \(diagnostic.message)"
        guard !more.isEmpty else { return text + "." }
        let lines = more.prefix(3).map { String($0.line ?? 0) }.joined(separator: ", ")
        return text + "; \(NumberText.count(more.count)) such rows, the first in lines \(lines)."
    }

    private static func differences(_ found: [InputDifference]) -> [String] {
        guard !found.isEmpty else { return [] }
        return ["  stated differently: \(NumberText.count(found.count)); the first value stands"]
            + found.map { "    \($0.key), \($0.field): \($0.kept) (\($0.keptInput)), \($0.other) (\($0.otherInput))" }
    }

    private static func rows(_ count: Int) -> String { "\(NumberText.count(count)) \(count == 1 ? "row" : "rows")" }
}
