/// A value or a whole row that was read but not used, kept with its text so that nothing is lost.
public struct WithheldValue: Equatable, Sendable {
    public let file: String
    public let line: Int
    /// The row's primary key, where it has a usable one.
    public let rowID: String?
    /// Nil when the whole row is withheld.
    public let field: String?
    /// The text as it stood in the file, whole.
    public let text: String
    /// The rule that was broken, in kebab-case.
    public let rule: String
    public let reason: String

    public init(
        file: String, line: Int, rowID: String?, field: String?, text: String, rule: String, reason: String
    ) {
        self.file = file
        self.line = line
        self.rowID = rowID
        self.field = field
        self.text = text
        self.rule = rule
        self.reason = reason
    }
}
