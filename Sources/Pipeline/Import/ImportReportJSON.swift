import Ingest
import Tables

/// The account of imports as JSON, for programs.
public enum ImportReportJSON {
    public static let schema = "almanac.import/1"

    /// `{"schema": "almanac.import/1", "imports": […]}`, one object for each adapter that was run.
    public static func value(_ reports: [ImportReport]) -> JSONValue {
        .object([("schema", .string(schema)), ("imports", .array(reports.map(\.json)))])
    }
}

extension ImportReport {
    fileprivate var json: JSONValue {
        .object([
            ("adapter", .string(adapter)), ("title", .string(title)), ("inputs", .array(inputs.map(\.json))),
            ("unaligned", Self.object(unaligned)), ("grouping", grouping?.json ?? .null),
            ("lookups", .array(lookups.map(\.json))), ("unread", .array(unread.map(\.importJSON))),
            ("differences", .array(differences.map(\.json))),
            ("outputs", .array(outputs.map { .object([("file", .string($0.file)), ("rows", .integer($0.rows))]) })),
            ("rowsWithoutOutput", .integer(rowsWithoutOutput)),
        ])
    }

    fileprivate static func object(_ counts: [FieldCount]) -> JSONValue {
        .object(counts.map { ($0.field, .integer($0.count)) })
    }
}

private func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

extension InputReport {
    fileprivate var json: JSONValue {
        .object([
            ("name", .string(name)), ("file", .string(file)), ("rowsRead", .integer(rowsRead)),
            ("rowsAdded", .integer(rowsAdded)), ("rowsMerged", .integer(rowsMerged)),
            ("rowsFilteredOut", .integer(rowsFilteredOut)),
            ("mapped", .array(mapped.map { .object([("column", .string($0.column)), ("field", .string($0.field))]) })),
            ("fieldsWithoutColumn", strings(fieldsWithoutColumn)), ("columnsLeftOut", strings(columnsLeftOut)),
            ("valuesFilled", ImportReport.object(valuesFilled)), ("unmatchedKeys", strings(unmatchedKeys)),
            ("ambiguousKeys", strings(ambiguousKeys)),
        ])
    }
}

extension GroupingReport {
    fileprivate var json: JSONValue {
        func list(_ ties: [Tie]) -> JSONValue {
            .array(
                ties.map {
                    .object([
                        ("group", .string($0.group)), ("field", .string($0.field)), ("values", strings($0.values)),
                    ])
                })
        }
        return .object([
            ("by", .string(by)), ("groups", .integer(groups)), ("disagreements", list(disagreements)),
            ("ties", list(ties)),
        ])
    }
}

extension LookupReport {
    fileprivate var json: JSONValue {
        .object([
            ("field", .string(field)), ("input", .string(input)), ("asked", .integer(asked)),
            ("found", .integer(found)),
            ("unknownWords", strings(unknownWords)),
        ])
    }
}

extension InputDifference {
    fileprivate var json: JSONValue {
        .object([
            ("key", .string(key)), ("field", .string(field)), ("kept", .string(kept)),
            ("keptInput", .string(keptInput)), ("other", .string(other)), ("otherInput", .string(otherInput)),
        ])
    }
}

extension Diagnostic {
    fileprivate var importJSON: JSONValue {
        .object([
            ("file", .string(file)), ("line", .optional(line.map(Double.init))), ("field", .optional(field)),
            ("rule", .string(rule)), ("value", .optional(value)), ("message", .string(message)),
            ("advice", .string(advice)),
        ])
    }
}
