/// A licence of data, as a Frictionless descriptor states it.
public struct License: Equatable, Sendable {
    public let name: String
    public let title: String
    public let path: String?

    public init(name: String, title: String? = nil, path: String? = nil) {
        self.name = name
        self.title = title ?? name
        self.path = path
    }
}

/// Where data came from.
public struct Source: Equatable, Sendable {
    public let title: String
    public let path: String?

    public init(title: String, path: String? = nil) {
        self.title = title
        self.path = path
    }
}

/// How a resource's fields are told: in the descriptor, in a file beside it, or by another resource.
public enum SchemaReference: Equatable, Sendable {
    case inline(TableSchema)
    /// Relative to the descriptor.
    case file(String)
    /// The name of the CSV resource whose schema an XML resource shares (`almanac:schemaOf`).
    case sameAs(String)
}

/// One data file of a package.
public struct Resource: Equatable, Sendable {
    public let name: String
    /// Relative to the descriptor.
    public let path: String
    public let title: String
    public let description: String
    public let schema: SchemaReference?
    /// The vintage the file belongs to when it is not the package's own (`almanac:vintage`).
    public let vintage: String?
    /// For XML: the path of the XSD (`almanac:xsd`) and the element that holds one record (`almanac:record`).
    public let xsd: String?
    public let recordElement: String?
    public let licenses: [License]
    public let sources: [Source]

    public init(
        name: String, path: String, title: String? = nil, description: String = "", schema: SchemaReference? = nil,
        vintage: String? = nil, xsd: String? = nil, recordElement: String? = nil, licenses: [License] = [],
        sources: [Source] = []
    ) {
        self.name = name
        self.path = path
        self.title = title ?? name
        self.description = description
        self.schema = schema
        self.vintage = vintage
        self.xsd = xsd
        self.recordElement = recordElement
        self.licenses = licenses
        self.sources = sources
    }

    public var isXML: Bool { path.lowercased().hasSuffix(".xml") }
}

/// A Frictionless Data Package: what files there are, what they hold, and on which terms.
public struct DataPackage: Equatable, Sendable {
    public let name: String
    public let title: String
    /// The vintage: the month the data were known at, such as `2026-02`.
    public let version: String
    /// True when every row counts as notable (`almanac:population: all`).
    public let populationIsAll: Bool
    public let licenses: [License]
    public let sources: [Source]
    public let resources: [Resource]

    public init(
        name: String, title: String? = nil, version: String, populationIsAll: Bool = false, licenses: [License] = [],
        sources: [Source] = [], resources: [Resource]
    ) {
        self.name = name
        self.title = title ?? name
        self.version = version
        self.populationIsAll = populationIsAll
        self.licenses = licenses
        self.sources = sources
        self.resources = resources
    }

    /// The version of a package that states none.
    public static let undated = "undated"

    public subscript(resource name: String) -> Resource? { resources.first { $0.name == name } }
}
