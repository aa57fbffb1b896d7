/// Where an adapter's own files come from, so that reading an adapter touches no disk.
public struct AdapterFiles: Sendable {
    /// The bytes of another adapter file, by its path beside the adapter; nil where there is none.
    let adapter: @Sendable (String) -> [UInt8]?
    /// The bytes of a file below the datasets folder, such as `schema/models.json`; nil where there is none.
    let dataset: @Sendable (String) -> [UInt8]?

    public init(
        adapter: @escaping @Sendable (String) -> [UInt8]?, dataset: @escaping @Sendable (String) -> [UInt8]?
    ) {
        self.adapter = adapter
        self.dataset = dataset
    }
}
