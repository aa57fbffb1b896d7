import Quantities

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is wrong with a descriptor or a schema file.
public struct DescriptorError: Error, Equatable, Sendable {
    public let file: String
    public let message: String
    public let advice: String

    public init(file: String, message: String, advice: String) {
        self.file = file
        self.message = message
        self.advice = advice
    }
}

extension DataPackage {
    /// Reads a `datapackage.json`. `file` is its name in messages.
    public init(json: [UInt8], file: String) throws(DescriptorError) {
        let package = try DescriptorJSON.decode(PackageJSON.self, from: json, file: file)
        var resources: [Resource] = []
        for (index, resource) in package.resources.enumerated() {
            let place = "resources[\(index)]"
            guard Self.isSafe(resource.path) else {
                throw DescriptorError(
                    file: file, message: "\(place).path \"\(resource.path)\" leaves the folder of the descriptor",
                    advice: "Give a path below the descriptor, without a leading slash and without \"..\".")
            }
            resources.append(
                Resource(
                    name: resource.name, path: resource.path, title: resource.title,
                    description: resource.description ?? "",
                    schema: try resource.schemaReference(file: file, place: place), vintage: resource.vintage,
                    xsd: resource.xsd, recordElement: resource.record,
                    licenses: (resource.licenses ?? package.licenses ?? []).map(\.license),
                    sources: (resource.sources ?? package.sources ?? []).map(\.source)))
        }
        self.init(
            name: package.name, title: package.title, version: try Self.version(package.version, file: file),
            populationIsAll: package.population == "all", licenses: (package.licenses ?? []).map(\.license),
            sources: (package.sources ?? []).map(\.source), resources: resources)
    }

    /// A vintage is a month or a day; without one the month of the newest record counts.
    private static func version(_ text: String?, file: String) throws(DescriptorError) -> String {
        guard let text else { return DataPackage.undated }
        guard let date = PartialDate(iso: text), date.precision != .year else {
            throw DescriptorError(
                file: file, message: "the version \"\(text)\" is no date",
                advice:
                    "Write the month or day the data were known at, such as 2026-02; without a version it is that of the newest record."
            )
        }
        return text
    }

    private static func isSafe(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}

extension TableSchema {
    /// Reads a Table Schema. Beside the standard's types it knows `almanac:type` (`category`, `list`, `date`) on string
    /// fields, `almanac:items` (the words a list may hold) and `almanac:unit`.
    public init(json: [UInt8], file: String) throws(DescriptorError) {
        self = try DescriptorJSON.decode(SchemaJSON.self, from: json, file: file).schema(file: file, place: "schema")
    }
}

private enum DescriptorJSON {
    static func decode<Value: Decodable>(
        _ type: Value.Type, from json: [UInt8], file: String
    ) throws(DescriptorError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(json))
        } catch DecodingError.keyNotFound(let key, let context) {
            throw DescriptorError(
                file: file, message: "\(place(context.codingPath)) lacks \"\(key.stringValue)\"",
                advice:
                    "Add it; see the Frictionless Data Package standard.")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw DescriptorError(
                file: file, message: "\(place(context.codingPath)) has a value of the wrong type",
                advice: "Compare it with the descriptor that ships with Almanac.")
        } catch {
            throw DescriptorError(
                file: file, message: "it is not valid JSON", advice: "Check it for a missing comma, quote or bracket.")
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        guard !path.isEmpty else { return "the descriptor" }
        return path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
            .trimmingPrefix(while: { $0 == "." }).description
    }
}

private struct LicenseJSON: Decodable {
    let name: String
    let title: String?
    let path: String?
    var license: License { License(name: name, title: title, path: path) }
}

private struct SourceJSON: Decodable {
    let title: String
    let path: String?
    var source: Source { Source(title: title, path: path) }
}

private struct PackageJSON: Decodable {
    let name: String
    let title: String?
    let version: String?
    let population: String?
    let licenses: [LicenseJSON]?
    let sources: [SourceJSON]?
    let resources: [ResourceJSON]

    enum CodingKeys: String, CodingKey {
        case name, title, version, licenses, sources, resources
        case population = "almanac:population"
    }
}

private struct ResourceJSON: Decodable {
    let name: String
    let path: String
    let title: String?
    let description: String?
    let schema: SchemaOrPath?
    let schemaOf: String?
    let vintage: String?
    let xsd: String?
    let record: String?
    let licenses: [LicenseJSON]?
    let sources: [SourceJSON]?

    enum CodingKeys: String, CodingKey {
        case name, path, title, description, schema, licenses, sources
        case schemaOf = "almanac:schemaOf"
        case vintage = "almanac:vintage"
        case xsd = "almanac:xsd"
        case record = "almanac:record"
    }

    func schemaReference(file: String, place: String) throws(DescriptorError) -> SchemaReference? {
        switch schema {
        case .path(let path): return .file(path)
        case .inline(let schema): return .inline(try schema.schema(file: file, place: place + ".schema"))
        case nil: return schemaOf.map(SchemaReference.sameAs)
        }
    }
}

private enum SchemaOrPath: Decodable {
    case path(String)
    case inline(SchemaJSON)

    init(from decoder: any Decoder) throws {
        if let path = try? decoder.singleValueContainer().decode(String.self) {
            self = .path(path)
        } else {
            self = .inline(try SchemaJSON(from: decoder))
        }
    }
}

private struct SchemaJSON: Decodable {
    let fields: [FieldJSON]
    let primaryKey: PrimaryKey?

    struct PrimaryKey: Decodable {
        let name: String?
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            name = try (try? container.decode(String.self)) ?? container.decode([String].self).first
        }
    }

    func schema(file: String, place: String) throws(DescriptorError) -> TableSchema {
        var parsed: [Field] = []
        for field in fields { parsed.append(try field.field(file: file, place: place)) }
        return TableSchema(fields: parsed, primaryKey: primaryKey?.name)
    }
}

private struct FieldJSON: Decodable {
    let name: String
    let type: String?
    let title: String?
    let description: String?
    let unit: String?
    let kind: String?
    let items: [String]?
    let constraints: Constraints?

    struct Constraints: Decodable {
        let required: Bool?
        let unique: Bool?
        let minimum: Double?
        let maximum: Double?
        let allowed: [String]?

        enum CodingKeys: String, CodingKey {
            case required, unique, minimum, maximum
            case allowed = "enum"
        }
    }

    enum CodingKeys: String, CodingKey {
        case name, type, title, description, constraints
        case unit = "almanac:unit"
        case kind = "almanac:type"
        case items = "almanac:items"
    }

    func field(file: String, place: String) throws(DescriptorError) -> Field {
        Field(
            name: name, type: try fieldType(file: file, place: place), title: title, description: description ?? "",
            unit: unit, isRequired: constraints?.required ?? false, isUnique: constraints?.unique ?? false,
            minimum: constraints?.minimum, maximum: constraints?.maximum)
    }

    private func fieldType(file: String, place: String) throws(DescriptorError) -> FieldType {
        switch (type ?? "string", kind) {
        case ("string", "date"): return .date
        case ("string", "list"): return .list(allowed: items)
        case ("string", "category"): return .category(allowed: constraints?.allowed)
        case ("date", nil), ("year", nil), ("yearmonth", nil): return .date
        case ("string", nil): return constraints?.allowed.map { .category(allowed: $0) } ?? .text
        case ("number", nil): return .number
        case ("integer", nil): return .integer
        case ("boolean", nil): return .boolean
        case (let type, let kind):
            let known = ["string", "number", "integer", "boolean"]
            throw DescriptorError(
                file: file,
                message:
                    "\(place), field \"\(name)\": the type \"\(type)\"\(kind.map { " / \"\($0)\"" } ?? "") is unknown",
                advice: "Use \(known.joined(separator: ", ")), and on a string almanac:type category, list or date."
                    + NearestName.hint(for: type, among: known))
        }
    }
}
