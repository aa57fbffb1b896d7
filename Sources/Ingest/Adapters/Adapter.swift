import Tables

/// How foreign exports become tables of ours. A plain value, read from a YAML file (`Adapter(file:reading:)`).
public struct Adapter: Sendable {
    /// The adapter's own file, such as `adapters/models-2026-02.yaml`.
    public let file: String
    public let title: String
    /// The fields that every row is read into.
    public let schema: TableSchema
    /// In order of precedence: where two state different values, the earlier one's stands.
    public let inputs: [AdapterInput]
    /// The field by which rows of several inputs are the same record.
    public let key: String?
    let items: ItemRule?
    let derived: [DerivedRule]
    /// Filled after `derived`, in order.
    let means: [MeanRule]
    let identity: IdentityRule?
    let grouping: GroupingRule?
    /// Rows that are equal in every field are written once.
    let isDistinct: Bool
    /// Rows are written in the order of these fields, else as they were read.
    let order: [String]
    public let outputs: [AdapterOutput]

    /// The inputs that a person gives: all but tables of our own.
    public var foreignInputs: [AdapterInput] { inputs.filter { !$0.isOwnTable } }
}

/// One file that an adapter reads.
public struct AdapterInput: Sendable {
    public enum Source: String, Sendable, CaseIterable {
        /// Its rows become rows of ours.
        case rows
        /// It adds no row; where a row of an earlier input has the same key, it fills fields that are unknown there.
        case fills
        /// It adds no row; words are looked up in it.
        case lookup
    }

    public let name: String
    /// Below the folder of upstream files, or, for a table of our own, below the datasets folder.
    public let file: String
    /// A table of our own, such as `organizations.csv`.
    public let isOwnTable: Bool
    public let source: Source
    public let format: ForeignFormat
    /// Rows with fewer cells than the header are read as if the missing cells were blank; else they are left out.
    let fillsShortRows: Bool
    /// Over the file's own columns; rows that do not match are left out.
    let filter: Filter?
    let fields: [FieldRule]
    /// What every filled row is marked with: field and word.
    let marks: [(field: String, cell: Cell)]
    let line: Int
}

/// A file that an adapter writes.
public struct AdapterOutput: Sendable {
    /// Below the datasets folder; `.csv` or `.xml`.
    public let file: String
    let filter: Filter?
    let names: XMLRecordNames?
    let line: Int
}

/// Takes lists item by item: one row for each item of `field`, with the items of `aligned` fields at the same place where
/// the two lists are equally long.
struct ItemRule: Sendable {
    let field: String
    let aligned: [String]
}

/// A field that is made of another one, by looking its words up in a table of ours.
struct DerivedRule: Sendable {
    let field: String
    /// The field whose words are looked up; all of them must be found.
    let of: String
    let input: String
    let keyColumn: String
    let valueColumn: String
    /// Over our own fields; elsewhere the field stays unknown.
    let filter: Filter?
    /// What a set of several words is called when all of these are in it; in order.
    let sets: [(word: String, members: [String])]
    /// What any other set of several words is called.
    let mixture: String?
    let line: Int
}

/// Gives each row an id: the slug of a field, `-2`, `-3` … in the order of other fields.
struct IdentityRule: Sendable {
    let field: String
    let slugOf: String
    let order: [String]
}

/// Makes one row of all rows that share a field.
struct GroupingRule: Sendable {
    let by: String
    /// For these, the newest input that states a value decides, by majority; a tie is unknown.
    let majority: [String]
    /// A field that counts the rows which decided about another field.
    let count: (field: String, of: String)?
}
