import Tables

/// What reading one data file gave: the table, what is wrong with the file, and everything that was left out of the table.
public struct TableReading: Sendable {
    /// Nil when the file cannot be trusted as a whole.
    public let table: Table?
    public let diagnostics: [Diagnostic]
    /// In the order of the file; empty when there is no table.
    public let withheld: [WithheldValue]

    /// A file of which nothing may be used.
    init(_ failure: UnreadableFile) {
        table = nil
        diagnostics = [failure.diagnostic]
        withheld = []
    }

    init(table: Table, diagnostics: [Diagnostic], withheld: [WithheldValue]) {
        self.table = table
        self.diagnostics = diagnostics
        self.withheld = withheld
    }
}

/// A value or a whole row that was not taken into the table: a line of `quarantine.csv`.
public struct WithheldValue: Equatable, Sendable {
    public let file: String
    /// The line on which the row starts (XML: for a value, the line of its element).
    public let line: Int
    /// The text of the row's primary key, where it has one.
    public let rowID: String?
    /// Nil when the whole row is withheld.
    public let field: String?
    /// All of it: the value's text, or the row as a line of CSV.
    public let text: String
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
