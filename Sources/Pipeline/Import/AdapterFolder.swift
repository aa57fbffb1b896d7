import Ingest
import Tables

/// The adapters of a project (`Datasets/adapters/*.yaml`); what they share lies in `common/` and is not run by itself.
struct AdapterFolder {
    let project: ProjectFolder

    static let path = "Datasets/adapters"

    /// In an order in which every adapter comes after those that write the tables it looks words up in.
    func all() throws(Failure) -> [Adapter] {
        let names = project.files(below: Self.path).filter { $0.hasSuffix(".yaml") && !$0.contains("/") }
        guard !names.isEmpty else {
            throw Failure(
                .missingInput,
                "\(Self.path): there is no adapter\n  Add one, or give the almanac's folder with --project DIR.")
        }
        var waiting: [Adapter] = []
        for name in names { waiting.append(try adapter(at: "\(Self.path)/\(name)")) }
        var ordered: [Adapter] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { adapter in
                !waiting.contains { $0.file != adapter.file && adapter.reads(anOutputOf: $0) }
            }
            guard !ready.isEmpty else {
                throw Failure(
                    .badData,
                    "\(waiting[0].file): it reads a table that is made from its own\n  Take one of the two inputs out.")
            }
            ordered += ready
            waiting.removeAll { adapter in ready.contains { $0.file == adapter.file } }
        }
        return ordered
    }

    /// An adapter by its path, from here or else below the project.
    func adapter(at path: String) throws(Failure) -> Adapter {
        let here = ProjectFolder(path.hasPrefix("/") ? "/" : ".")
        let place = here.has(path) ? here : project
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let project = project
        let files = AdapterFiles(
            adapter: { name in try? place.bytes(folder.isEmpty ? name : "\(folder)/\(name)") },
            dataset: { name in try? project.bytes("Datasets/\(name)") })
        let bytes = try place.bytes(path)
        do { return try Adapter(yaml: bytes, file: path, files: files) } catch { throw Failure(error) }
    }
}

extension Adapter {
    fileprivate func reads(anOutputOf other: Adapter) -> Bool {
        inputs.contains { input in
            input.isOwnTable && other.outputs.contains { $0.file == input.file }
        }
    }
}

extension Failure {
    init(_ error: AdapterError) {
        self.init(.badData, Self.text(error.file, error.line, error.message, error.advice))
    }
}
