/// One thing that is wrong in a data file, told so that a person can mend it.
public struct Diagnostic: Equatable, Sendable {
    /// What follows from it.
    public enum Severity: String, Sendable, CaseIterable {
        /// The file cannot be trusted as a whole: nothing of it is used.
        case file
        /// The row is withheld whole.
        case row
        /// The value is unknown, the rest of the row stays.
        case value
        /// Nothing is withheld.
        case notice
    }

    public let severity: Severity
    public let file: String
    /// Counted from 1; nil when the finding concerns the file as a whole.
    public let line: Int?
    /// Counted from 1, in characters of the line; nil where unknown.
    public let column: Int?
    public let field: String?
    /// The rule that was broken, in kebab-case, such as `unterminated-quote`.
    public let rule: String
    /// The offending value, shortened, with control characters shown.
    public let value: String?
    /// What happened, in one sentence.
    public let message: String
    /// What to do, in one sentence.
    public let advice: String
    /// The line of the file it was found on, shortened; nil where it cannot be shown.
    public let excerpt: String?

    public init(
        severity: Severity, file: String, line: Int? = nil, column: Int? = nil, field: String? = nil, rule: String,
        value: String? = nil, message: String, advice: String, excerpt: String? = nil
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.field = field
        self.rule = rule
        self.value = value.map { Self.shortened($0) }
        self.message = message
        self.advice = advice
        self.excerpt = excerpt.map { Self.shortened($0, to: 120) }
    }

    /// At most `limit` characters, control characters written as `\u{2}`.
    public static func shortened(_ text: String, to limit: Int = 60) -> String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit { return shown + "…" }
            let invisible =
                scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                || scalar.properties.generalCategory == .lineSeparator
                || scalar.properties.generalCategory == .paragraphSeparator
            shown += invisible ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
            count += 1
        }
        return shown
    }
}
