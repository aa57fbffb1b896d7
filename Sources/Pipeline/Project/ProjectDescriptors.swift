import Tables

/// The data packages of a project: today's and one for each earlier vintage, with every schema resolved.
struct ProjectDescriptors: Sendable {
    struct Package: Sendable {
        /// Relative to the project, such as `Datasets/vintages/2023-12/`.
        let folder: String
        let package: DataPackage
        /// By resource name.
        let schemas: [String: TableSchema]
    }

    let today: Package
    /// Oldest first.
    let earlier: [Package]
    /// Every descriptor and schema that was read, with its bytes.
    let files: [(path: String, bytes: [UInt8])]

    init(_ project: ProjectFolder, builtIn: [String: String]) throws(Failure) {
        try Self.requireDatasets(project)
        var files: [(path: String, bytes: [UInt8])] = []
        let root = "Datasets/"
        if project.has(root + "datapackage.json") {
            today = try Self.package(project, folder: root, builtIn: builtIn, files: &files)
        } else {
            today = try Self.assumedPackage(project, builtIn: builtIn)
        }
        var earlier: [Package] = []
        for file in project.files(below: "Datasets/vintages") where file.hasSuffix("/datapackage.json") {
            let folder = root + "vintages/" + file.dropLast("datapackage.json".count)
            earlier.append(try Self.package(project, folder: folder, builtIn: builtIn, files: &files))
        }
        self.earlier = earlier.sorted { $0.package.version < $1.package.version }
        self.files = files
    }

    static func requireDatasets(_ project: ProjectFolder) throws(Failure) {
        guard project.isFolder("Datasets") else {
            throw Failure(
                .missingInput,
                "\(project.path): there is no folder Datasets\n  Run almanac where Datasets/ lies, or give its parent with --project DIR."
            )
        }
    }

    private static func package(
        _ project: ProjectFolder, folder: String, builtIn: [String: String],
        files: inout [(path: String, bytes: [UInt8])]
    ) throws(Failure) -> Package {
        let path = folder + "datapackage.json"
        let bytes = try project.bytes(path)
        files.append((path, bytes))
        do {
            let package = try DataPackage(json: bytes, file: path)
            var schemas: [String: TableSchema] = [:]
            for resource in package.resources {
                guard case .file(let schemaFile) = resource.schema else {
                    if case .inline(let schema) = resource.schema { schemas[resource.name] = schema }
                    if resource.schema == nil, let known = builtIn[shippedSchema(for: resource.name)] {
                        schemas[resource.name] = try TableSchema(json: Array(known.utf8), file: path)
                    }
                    continue
                }
                let schemaPath = folder + schemaFile
                if project.has(schemaPath) {
                    let schemaBytes = try project.bytes(schemaPath)
                    if !files.contains(where: { $0.path == schemaPath }) { files.append((schemaPath, schemaBytes)) }
                    schemas[resource.name] = try TableSchema(json: schemaBytes, file: schemaPath)
                } else if let known = builtIn["Datasets/" + schemaFile] {
                    schemas[resource.name] = try TableSchema(json: Array(known.utf8), file: schemaPath)
                } else {
                    _ = try project.bytes(schemaPath)
                }
            }
            for resource in package.resources {
                guard case .sameAs(let other) = resource.schema else { continue }
                guard let schema = schemas[other] else {
                    throw DescriptorError(
                        file: path, message: "\(resource.name) shares the schema of \"\(other)\", which has none",
                        advice: "Name a resource with a schema."
                            + NearestName.hint(for: other, among: package.resources.map(\.name)))
                }
                schemas[resource.name] = schema
            }
            return Package(folder: folder, package: package, schemas: schemas)
        } catch let error as DescriptorError {
            throw Failure(error)
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(.bug, "\(path): \(error)")
        }
    }

    /// The schema that Almanac ships for a resource of this name.
    private static func shippedSchema(for name: String) -> String {
        "Datasets/schema/\(name.hasPrefix("models") ? "models" : name).json"
    }

    /// Without a descriptor, files with the names that Almanac ships are taken to hold what they hold there; the vintage is
    /// then the month of the newest record.
    private static func assumedPackage(_ project: ProjectFolder, builtIn: [String: String]) throws(Failure) -> Package {
        var resources: [Resource] = []
        var schemas: [String: TableSchema] = [:]
        for file in project.entries(of: "Datasets") {
            let parts = file.split(separator: ".")
            guard parts.count == 2, let stem = parts.first, parts[1] == "csv" || parts[1] == "xml" else { continue }
            guard let schema = builtIn[shippedSchema(for: String(stem))] else { continue }
            let name = parts[1] == "xml" && stem == "models" ? "models-xml" : String(stem)
            resources.append(
                Resource(name: name, path: file, schema: nil, recordElement: parts[1] == "xml" ? "model" : nil))
            do {
                schemas[name] = try TableSchema(json: Array(schema.utf8), file: shippedSchema(for: String(stem)))
            } catch {
                throw Failure(error)
            }
        }
        guard resources.contains(where: { $0.name.hasPrefix("models") }) else {
            throw Failure(
                .missingInput,
                "Datasets: there is neither a datapackage.json nor a models.csv\n  Add Datasets/models.csv with the columns id, name, date and what else you know, or a descriptor of your files."
            )
        }
        return Package(
            folder: "Datasets/",
            package: DataPackage(name: "almanac", version: DataPackage.undated, resources: resources),
            schemas: schemas)
    }
}
