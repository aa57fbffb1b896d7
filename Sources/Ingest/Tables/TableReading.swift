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
