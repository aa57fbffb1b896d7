import Tables

/// Diagnostics as `almanac check` prints them.
public enum DiagnosticText {
    /// Two to four lines: place and message, the source line, the advice.
    public static func plain(_ diagnostic: Diagnostic) -> String {
        var place = diagnostic.file
        if let line = diagnostic.line { place += ":\(line)" }
        if let column = diagnostic.column { place += ":\(column)" }
        var text = "\(place): \(word(diagnostic.severity)): \(diagnostic.message)"
        if let field = diagnostic.field { text += " [\(field)]" }
        if let excerpt = diagnostic.excerpt { text += "\n  | \(excerpt)" }
        if diagnostic.excerpt == nil, let value = diagnostic.value { text += "\n  | \(value)" }
        return text + "\n  \(diagnostic.advice)"
    }

    static func word(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .file: "error"
        case .row: "row withheld"
        case .value: "value withheld"
        case .notice: "notice"
        }
    }

    public static func json(_ diagnostic: Diagnostic) -> JSONValue {
        .object([
            ("severity", .string(diagnostic.severity.rawValue)), ("file", .string(diagnostic.file)),
            ("line", diagnostic.line.map(JSONValue.integer) ?? .null),
            ("column", diagnostic.column.map(JSONValue.integer) ?? .null), ("field", .optional(diagnostic.field)),
            ("rule", .string(diagnostic.rule)), ("value", .optional(diagnostic.value)),
            ("message", .string(diagnostic.message)), ("advice", .string(diagnostic.advice)),
            ("excerpt", .optional(diagnostic.excerpt)),
        ])
    }
}
