/// The names that an XML file of records uses: its namespace, the element around all records and the one around each.
public struct XMLRecordNames: Equatable, Sendable {
    /// `urn:almanac:model-records:1`.
    public let namespace: String
    /// `model-records`.
    public let root: String
    /// `model`.
    public let record: String

    public init(namespace: String, root: String, record: String) {
        self.namespace = namespace
        self.root = root
        self.record = record
    }

    /// From what a descriptor says: `schema/model-records.xsd` and `model` give the namespace `urn:almanac:model-records:1`
    /// and the root element `model-records`.
    public init(xsdPath: String, record: String) {
        let file = xsdPath.split(separator: "/").last.map(String.init) ?? xsdPath
        let stem = file.hasSuffix(".xsd") ? String(file.dropLast(4)) : file
        self.init(namespace: "urn:almanac:\(stem):1", root: stem, record: record)
    }

    /// From an XML resource; nil where the descriptor names no XSD or no record element.
    public init?(resource: Resource) {
        guard let xsd = resource.xsd, let record = resource.recordElement else { return nil }
        self.init(xsdPath: xsd, record: record)
    }
}
