import Tables

/// The checked tables of one data package beside its models: benchmarks, accelerators, grids and what else it describes.
public struct RecordTables: Sendable {
    public struct Entry: Sendable {
        public let resource: Resource
        public let table: Table

        public init(resource: Resource, table: Table) {
            self.resource = resource
            self.table = table
        }
    }

    /// What the tables are known as of.
    public let vintage: Vintage
    /// In the descriptor's order; a resource that could not be read is not in it.
    public let entries: [Entry]

    public init(vintage: Vintage, entries: [Entry]) {
        self.vintage = vintage
        self.entries = entries
    }

    /// The table of a resource; nil where the package has none of that name.
    public subscript(name: String) -> Table? { entries.first { $0.resource.name == name }?.table }
}
