import Tables

/// What `almanac check` found.
public struct CheckReport: Sendable {
    public let diagnostics: [Diagnostic]
    /// Rows that were read and kept, by file.
    public let rows: [(file: String, count: Int)]

    public var hasFileError: Bool { diagnostics.contains { $0.severity == .file } }

    public var summary: String {
        func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
        let total = rows.reduce(0) { $0 + $1.count }
        return "\(rows.count) files, \(total) rows; \(count(.file)) file errors, \(count(.row)) about withheld rows, "
            + "\(count(.value)) about withheld values, \(count(.notice)) notices"
    }

    public var json: JSONValue {
        .object([
            ("schema", .string("almanac.check/1")), ("ok", .bool(!hasFileError)),
            (
                "files",
                .array(rows.map { .object([("file", .string($0.file)), ("rows", .integer($0.count))]) })
            ), ("diagnostics", .array(diagnostics.map(DiagnosticText.json))),
        ])
    }
}

/// Reads and checks every data file of a project, its descriptors, and its templates.
public func check(project path: String) throws(Failure) -> CheckReport {
    let project = ProjectFolder(path)
    let descriptors = try ProjectDescriptors(project, builtIn: BuiltInFiles.all)
    let datasets = try Datasets(project, descriptors: descriptors)
    if !datasets.diagnostics.contains(where: { $0.severity == .file }) {
        let catalog = try datasets.trusted()
        _ = try ProjectTemplates(project, builtIn: BuiltInFiles.all, catalog: catalog)
    }
    return CheckReport(diagnostics: datasets.diagnostics, rows: datasets.rows)
}
