import Ingest
import Publishing
import Tables

/// Turns foreign exports into tables of ours, through adapters.
public struct DatasetImport: Sendable {
    public let project: ProjectFolder

    public init(project: ProjectFolder) { self.project = project }

    /// Runs one adapter on the files given for its inputs, in their order.
    /// - Parameter path: Of the adapter, from here or below the project.
    /// - Throws: `usage` for too few or too many files, `missingInput` for a file that is not there, `badData` for an
    ///   adapter or a file that cannot be used.
    public func run(adapter path: String, files: [String]) throws(Failure) -> ImportResult {
        let adapter = try AdapterFolder(project: project).adapter(at: path)
        let inputs = adapter.foreignInputs
        guard files.count == inputs.count else {
            let wanted = inputs.map { "\($0.name) (such as \($0.file))" }.joined(separator: ", ")
            throw Failure(
                .usage,
                "\(path) reads \(inputs.count) \(inputs.count == 1 ? "file" : "files"), \(files.count) given\n  Give, in this order: \(wanted)."
            )
        }
        var paths: [String: String] = [:]
        for (input, file) in zip(inputs, files) { paths[input.name] = file }
        return try run(adapter, made: [:]) { input in
            try input.format.table(.file(paths[input.name] ?? input.file))
        }
    }

    /// Runs every adapter of the project on the files that its inputs name below `upstream`, the later ones on what the
    /// earlier ones have made.
    public func runAll(upstream: String) throws(Failure) -> [ImportResult] {
        var results: [ImportResult] = []
        var made: [String: [UInt8]] = [:]
        guard ProjectFolder(upstream).isFolder("") else {
            throw Failure(
                .missingInput, "\(upstream): there is no such folder\n  Give the folder that holds the exports.")
        }
        let folder = upstream.hasSuffix("/") ? upstream : upstream + "/"
        // Several adapters read the same export.
        var known: [(file: String, format: ForeignFormat, table: RawTable)] = []
        for adapter in try AdapterFolder(project: project).all() {
            let result = try run(adapter, made: made) { input in
                if let table = known.first(where: { $0.file == input.file && $0.format == input.format })?.table {
                    return table
                }
                let table = try input.format.table(.file(folder + input.file, name: input.file))
                known.append((input.file, input.format, table))
                return table
            }
            for file in result.outputs { made[file.path] = file.bytes }
            results.append(result)
        }
        return results
    }

    /// Writes what imports gave; a file appears whole or not at all.
    /// - Throws: `badData` where rows were read and none of them became a record: the export is another one than the adapter is
    ///   for, and nothing is written.
    public func write(_ results: [ImportResult], into folder: String?) throws(Failure) {
        for report in results.map(\.report) {
            let read = report.inputs.reduce(0) { $0 + $1.rowsRead }
            guard read > 0, report.outputs.allSatisfy({ $0.rows == 0 }) else { continue }
            let missing = report.inputs.flatMap(\.fieldsWithoutColumn)
            throw Failure(
                .badData,
                "\(report.adapter): none of \(read) rows became a record, so nothing was written\n  Check that the files are the ones the adapter is for; there is no column for \(missing.isEmpty ? "nothing" : missing.joined(separator: ", "))."
            )
        }
        let files = results.flatMap(\.outputs).map { OutputFile(path: $0.path, bytes: $0.bytes) }
        do {
            try writeFiles(files, into: folder ?? project.absolute("Datasets"))
        } catch {
            throw Failure(error)
        }
    }

    private func run(
        _ adapter: Adapter, made: [String: [UInt8]], foreignTable: (AdapterInput) throws -> RawTable
    ) throws(Failure) -> ImportResult {
        var tables: [String: RawTable] = [:]
        do {
            for input in adapter.inputs {
                guard input.isOwnTable else {
                    tables[input.name] = try foreignTable(input)
                    continue
                }
                let file = "Datasets/\(input.file)"
                let bytes = try made[input.file] ?? project.bytes(file)
                tables[input.name] = try input.format.table(.memory(bytes, name: file))
            }
            return try adapter.run(on: tables)
        } catch let error as AdapterError {
            throw Failure(error)
        } catch let error as UnreadableFile {
            let found = error.diagnostic
            throw Failure(
                error.isMissingInput ? .missingInput : .badData,
                Failure.text(found.file, found.line, found.message, found.advice))
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(.bug, "\(adapter.file): \(error)")
        }
    }
}
