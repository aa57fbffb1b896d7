import Tables

/// A file that cannot be trusted as a whole, and why: nothing of it may be used.
public struct UnreadableFile: Error, Equatable, Sendable {
    public let diagnostic: Diagnostic

    init(
        file: String, line: Int? = nil, column: Int? = nil, field: String? = nil, rule: DataRule, value: String? = nil,
        message: String, advice: String, excerpt: String? = nil
    ) {
        diagnostic = Diagnostic(
            severity: .file, file: file, line: line, column: column, field: field, rule: rule.rawValue, value: value,
            message: message, advice: advice, excerpt: excerpt)
    }

    /// True when there is nothing to read at that path: no such file, a folder, or no permission.
    public var isMissingInput: Bool {
        [DataRule.missingFile, .notAFile, .unreadableFile].map(\.rawValue).contains(diagnostic.rule)
    }
}
