/// What a field of a table holds.
public enum FieldType: Equatable, Sendable {
    /// Free text, kept as it stands.
    case text
    /// One word out of a few; `allowed` is nil when any word may come.
    case category(allowed: [String]?)
    /// Several words, separated by `;` in CSV and repeated elements in XML.
    case list(allowed: [String]?)
    case number
    case integer
    case boolean
    /// A date of any precision (`2022`, `2022-11`, `2022-11-30`).
    case date

    /// The word that messages and `almanac list` use.
    public var word: String {
        switch self {
        case .text: "text"
        case .category: "category"
        case .list: "list"
        case .number: "number"
        case .integer: "whole number"
        case .boolean: "true or false"
        case .date: "date"
        }
    }

    public var isNumeric: Bool { self == .number || self == .integer }
}

/// One field of a table: its type, unit and what a value must satisfy.
public struct Field: Equatable, Sendable {
    public let name: String
    public let type: FieldType
    public let title: String
    public let description: String
    /// The unit of a number as written for readers, such as `FLOP`; nil for pure counts and everything else.
    public let unit: String?
    public let isRequired: Bool
    public let isUnique: Bool
    public let minimum: Double?
    public let maximum: Double?

    public init(
        name: String, type: FieldType, title: String? = nil, description: String = "", unit: String? = nil,
        isRequired: Bool = false, isUnique: Bool = false, minimum: Double? = nil, maximum: Double? = nil
    ) {
        self.name = name
        self.type = type
        self.title = title ?? name
        self.description = description
        self.unit = unit
        self.isRequired = isRequired
        self.isUnique = isUnique
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// The fields of a table in their order and the one that identifies a row.
public struct TableSchema: Equatable, Sendable {
    public let fields: [Field]
    public let primaryKey: String?

    public init(fields: [Field], primaryKey: String? = nil) {
        self.fields = fields
        self.primaryKey = primaryKey
    }

    public func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

    public subscript(name: String) -> Field? { fields.first { $0.name == name } }
}
