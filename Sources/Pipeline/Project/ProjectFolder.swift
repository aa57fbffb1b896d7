#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder that holds an almanac: `Datasets/`, `Templates/`, `Output/`. Reads its files as bytes.
public struct ProjectFolder: Sendable {
    /// As given; messages name files relative to it.
    public let path: String

    public init(_ path: String) { self.path = path.isEmpty ? "." : path }

    public func absolute(_ file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }

    public func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: absolute(file)) }

    func isFolder(_ file: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: absolute(file), isDirectory: &isFolder) && isFolder
    }

    func bytes(_ file: String) throws(Failure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: absolute(file)) else {
            throw Failure(
                .missingInput,
                has(file)
                    ? "\(file): it cannot be read\n  Check that it is a file and that you may read it."
                    : "\(file): there is no such file in \(path)\n  Give the almanac's folder with --project DIR, or add the file."
            )
        }
        return Array(data)
    }

    func text(_ file: String) throws(Failure) -> String {
        let bytes = try bytes(file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.badData, "\(file): it is not UTF-8 text\n  Save it as UTF-8.")
        }
        return text
    }

    /// What lies directly in a folder, folders too, sorted; hidden ones are left out.
    func entries(of folder: String) -> [String] {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []
        return found.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Every file below a folder, as paths relative to that folder, sorted; empty where there is none. Hidden files are
    /// left out.
    func files(below folder: String) -> [String] {
        guard let found = FileManager.default.enumeratorPaths(absolute(folder)) else { return [] }
        return found.filter { file in
            !file.split(separator: "/").contains { $0.hasPrefix(".") } && !isFolder(folder + "/" + file)
        }.sorted()
    }
}

extension FileManager {
    fileprivate func enumeratorPaths(_ folder: String) -> [String]? { try? subpathsOfDirectory(atPath: folder) }
}
