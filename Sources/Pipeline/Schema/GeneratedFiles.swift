import Publishing
import Tables

/// What is made of the Table Schemas in `Datasets/schema/`: the XSD of each XML resource, the schemas inside the
/// descriptors of the vintages, and, in a checkout of Almanac, the copies that the binary carries.
public struct GeneratedFiles: Sendable {
    /// Paths below the project and what should stand there, sorted.
    public let files: [(path: String, bytes: [UInt8])]
    private let project: ProjectFolder

    /// - Throws: `missingInput` for a missing descriptor or schema, `badData` for one that cannot be read.
    public init(project: ProjectFolder) throws(Failure) {
        let path = "Datasets/datapackage.json"
        let package = try Self.package(project, path)
        var files: [(path: String, bytes: [UInt8])] = []
        for resource in package.resources {
            guard let xsd = resource.xsd, let names = XMLRecordNames(resource: resource),
                case .sameAs(let other) = resource.schema, case .file(let schemaFile) = package[resource: other]?.schema
            else { continue }
            files.append(
                ("Datasets/" + xsd, Array(SchemaXSD.write(try Self.schema(project, schemaFile), names: names).utf8)))
        }
        let vintages = Set(package.resources.filter { $0.vintage != nil }.compactMap { $0.path.enclosingFolder })
        for vintage in vintages.sorted() where project.has("Datasets/\(vintage)/datapackage.json") {
            let path = "Datasets/\(vintage)/datapackage.json"
            let inlined = try Self.package(project, path).resources.filter { $0.hasInlinedSchema }
            var schemas: [[UInt8]?] = []
            for resource in inlined {
                let known = package.resources.first { $0.path == "\(vintage)/\(resource.path)" }
                guard case .file(let schemaFile) = known?.schema else {
                    schemas.append(nil)
                    continue
                }
                schemas.append(try project.bytes("Datasets/" + schemaFile))
            }
            files.append((path, InlinedSchemas.replace(in: try project.bytes(path), with: schemas)))
        }
        if project.has(BuiltInSource.path) {
            files.append((BuiltInSource.path, Array(try BuiltInSource.text(project: project.path).utf8)))
        }
        self.files = files.sorted { $0.path < $1.path }
        self.project = project
    }

    /// The files that do not stand as they should.
    public func stale() throws(Failure) -> [String] {
        var stale: [String] = []
        for file in files {
            if project.has(file.path), try project.bytes(file.path) == file.bytes { continue }
            stale.append(file.path)
        }
        return stale
    }

    /// Writes them where they belong.
    public func write() throws(Failure) {
        do {
            try writeFiles(files.map { OutputFile(path: $0.path, bytes: $0.bytes) }, into: project.path)
        } catch {
            throw Failure(error)
        }
    }

    private static func package(_ project: ProjectFolder, _ path: String) throws(Failure) -> DataPackage {
        let bytes = try project.bytes(path)
        do { return try DataPackage(json: bytes, file: path) } catch { throw Failure(error) }
    }

    private static func schema(_ project: ProjectFolder, _ file: String) throws(Failure) -> TableSchema {
        let bytes = try project.bytes("Datasets/" + file)
        do { return try TableSchema(json: bytes, file: "Datasets/" + file) } catch { throw Failure(error) }
    }
}

extension Resource {
    fileprivate var hasInlinedSchema: Bool { if case .inline = schema { true } else { false } }
}

extension String {
    fileprivate var enclosingFolder: String? { lastIndex(of: "/").map { String(self[..<$0]) } }
}
