import Foundation
import Publishing

/// An empty folder for one test, removed at its end.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/almanac-publishing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// Every path below a folder, sorted; nil when the folder is missing.
    func list(_ name: String = "") -> [String]? {
        guard FileManager.default.fileExists(atPath: self(name)) else { return nil }
        return (try? FileManager.default.subpathsOfDirectory(atPath: self(name)))?.sorted()
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    func put(_ text: String, at name: String) throws {
        let folder = (self(name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: self(name)))
    }
}

func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }

let noInputs = BuildRecord(version: "1.0.0", options: [:], inputs: [])

/// The error that a build on `path` meets, opening or publishing; nil when it publishes.
func failure(
    publishing files: [OutputFile] = [file("index.html", "x")], to path: String, check: SiteCheck = SiteCheck()
) -> PublishingError? {
    do throws(PublishingError) {
        try OutputFolder(at: path).publish(files, madeFrom: noInputs, check: check)
        return nil
    } catch {
        return error
    }
}
