import Foundation

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("almanac-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the folder, and the folders it needs.
    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(file)), as: UTF8.self)
    }

    func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

    /// Every file below a folder with its bytes.
    static func contents(of folder: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + file, isDirectory: &isFolder)
            if !isFolder.boolValue { contents[file] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)) }
        }
        return contents
    }
}
