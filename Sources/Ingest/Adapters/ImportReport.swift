import Tables

/// What an import mapped, what it could not read, and what it left out.
public struct ImportReport: Equatable, Sendable {
    public let adapter: String
    public let title: String
    public internal(set) var inputs: [InputReport] = []
    /// Values that became unknown, and rows that were left out with them.
    public internal(set) var unread: [Diagnostic] = []
    public internal(set) var differences: [InputDifference] = []
    public internal(set) var lookups: [LookupReport] = []
    /// Rows of which a field was not used, since its list is not as long as the one that it belongs to; by field.
    public internal(set) var unaligned: [FieldCount] = []
    public internal(set) var grouping: GroupingReport?
    public internal(set) var outputs: [OutputReport] = []
    /// Rows that equal another in every field, where the adapter asks for distinct ones.
    public internal(set) var repeatedRows = 0
    /// Rows that no output's filter matched.
    public internal(set) var rowsWithoutOutput = 0

    init(adapter: String, title: String) {
        self.adapter = adapter
        self.title = title
    }
}

/// What became of one input.
public struct InputReport: Equatable, Sendable {
    public let name: String
    public let file: String
    public let rowsRead: Int
    /// Column of the file → field of ours.
    public internal(set) var mapped: [ColumnMapping] = []
    /// Fields of ours that the file has no column for.
    public internal(set) var fieldsWithoutColumn: [String] = []
    /// Columns of the file that no field asks for.
    public internal(set) var columnsLeftOut: [String] = []
    public internal(set) var rowsFilteredOut = 0
    /// Rows that became rows of ours.
    public internal(set) var rowsAdded = 0
    /// Rows that belong to a record of an earlier input.
    public internal(set) var rowsMerged = 0
    /// Values that an earlier input did not state, by field.
    public internal(set) var valuesFilled: [FieldCount] = []
    /// Keys of rows with values to fill in that no record has.
    public internal(set) var unmatchedKeys: [String] = []
    /// Keys that stand in several rows of one input, so that it is not known which is meant.
    public internal(set) var ambiguousKeys: [String] = []

    init(name: String, file: String, rowsRead: Int) {
        self.name = name
        self.file = file
        self.rowsRead = rowsRead
    }
}

public struct ColumnMapping: Equatable, Sendable {
    public let column: String
    public let field: String
}

public struct FieldCount: Equatable, Sendable {
    public let field: String
    public let count: Int
}

/// Two inputs state different values for the same record; the first one's stands.
public struct InputDifference: Equatable, Sendable {
    public let key: String
    public let field: String
    public let kept: String
    public let keptInput: String
    public let other: String
    public let otherInput: String
}

/// How many records had words to look up, and which words were not found.
public struct LookupReport: Equatable, Sendable {
    public let field: String
    public let input: String
    /// Records for which the lookup was asked.
    public let asked: Int
    public let found: Int
    /// Words that the table does not have, in order of their first use.
    public let unknownWords: [String]
}

/// How rows were made one of several.
public struct GroupingReport: Equatable, Sendable {
    public let by: String
    public let groups: Int
    /// Groups and fields for which two values are equally frequent.
    public let ties: [Tie]
    /// Groups and fields for which the rows do not agree, with the values from the most frequent.
    public let disagreements: [Tie]

    public struct Tie: Equatable, Sendable {
        public let group: String
        public let field: String
        public let values: [String]
    }
}

public struct OutputReport: Equatable, Sendable {
    public let file: String
    public let rows: Int
}
