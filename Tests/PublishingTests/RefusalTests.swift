import Foundation
import Testing

@testable import Publishing

@Suite("What stops a build, the folder untouched")
struct RefusalTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test("files that no build wrote: five are named, the rest counted")
    func foreignFiles() throws {
        for name in ["a.txt", "b.txt", "notes/deep/c.txt", "d.txt", "e.txt", "f.txt"] {
            try scratch.put("mine", at: "Output/\(name)")
        }
        let before = scratch.list()
        let error = failure(to: scratch("Output"))
        #expect(
            error
                == .foreignFiles(
                    folder: scratch("Output"), examples: ["a.txt", "b.txt", "d.txt", "e.txt", "f.txt"], count: 6))
        #expect(error?.exitCode == 73)
        #expect(error?.description.contains("a.txt, b.txt, d.txt, e.txt, f.txt and 1 more") == true)
        #expect(error?.description.contains("move them elsewhere") == true)
        #expect(scratch.list() == before)
    }

    @Test("a foreign file deep among the files of the last build")
    func foreignFileBetween() throws {
        try OutputFolder(at: scratch("Output")).publish([file("data/models.csv", "1")], madeFrom: noInputs)
        try scratch.put("mine", at: "Output/data/notes.txt")
        #expect(
            failure(to: scratch("Output"))
                == .foreignFiles(folder: scratch("Output"), examples: ["data/notes.txt"], count: 1))
        #expect(scratch.text("Output/data/notes.txt") == "mine")
        #expect(scratch.text("Output/data/models.csv") == "1")
    }

    @Test("a folder or a link where the last build had a file")
    func changedKind() throws {
        try OutputFolder(at: scratch("Output")).publish(
            [file("a.html", "1"), file("b.html", "1")], madeFrom: noInputs)
        try FileManager.default.removeItem(atPath: scratch("Output/a.html"))
        try FileManager.default.createDirectory(atPath: scratch("Output/a.html"), withIntermediateDirectories: true)
        try FileManager.default.removeItem(atPath: scratch("Output/b.html"))
        try FileManager.default.createSymbolicLink(atPath: scratch("Output/b.html"), withDestinationPath: "/")
        #expect(
            failure(to: scratch("Output"))
                == .foreignFiles(folder: scratch("Output"), examples: ["a.html/", "b.html"], count: 2))
    }

    @Test("a file that appears while the site is staged")
    func foreignFileMeanwhile() throws {
        let late = scratch("Output/late.txt")
        try FileManager.default.createDirectory(atPath: scratch("Output"), withIntermediateDirectories: true)
        let check = SiteCheck(wholeSite: { _ in
            _ = FileManager.default.createFile(atPath: late, contents: Data("mine".utf8))
            return []
        })
        #expect(
            failure(to: scratch("Output"), check: check)
                == .foreignFiles(folder: scratch("Output"), examples: ["late.txt"], count: 1))
        #expect(scratch.text("Output/late.txt") == "mine")
    }

    @Test("a page that was edited or deleted by hand is ours, and is replaced")
    func editedFileIsOurs() throws {
        try OutputFolder(at: scratch("Output")).publish(
            [file("a.html", "1"), file("b.html", "1")], madeFrom: noInputs)
        try scratch.put("edited", at: "Output/a.html")
        try FileManager.default.removeItem(atPath: scratch("Output/b.html"))
        #expect(failure(publishing: [file("a.html", "2")], to: scratch("Output")) == nil)
        #expect(scratch.text("Output/a.html") == "2")
    }

    @Test("a manifest.json that no build wrote", arguments: ["{}", "", "{\"schema\": \"other/1\"}", "<html>"])
    func unreadableManifest(text: String) throws {
        try scratch.put(text, at: "Output/manifest.json")
        guard case .unreadableManifest(let path, _) = failure(to: scratch("Output")) else {
            Issue.record("the build went on")
            return
        }
        #expect(path == scratch("Output/manifest.json"))
        #expect(scratch.list() == ["Output", "Output/manifest.json"])
    }

    @Test("a manifest of a later version says which")
    func laterManifest() throws {
        try scratch.put(
            #"{"schema": "almanac.manifest/2", "version": "9", "options": {}, "inputs": [], "files": []}"#,
            at: "Output/manifest.json")
        #expect(failure(to: scratch("Output"))?.description.contains(#""almanac.manifest/2""#) == true)
    }

    @Test("a file, or a link to nothing, where the folder should be")
    func notAFolder() throws {
        try scratch.put("mine", at: "Output")
        #expect(failure(to: scratch("Output")) == .notAFolder(path: scratch("Output")))
        #expect(scratch.text("Output") == "mine")
        try FileManager.default.createSymbolicLink(atPath: scratch("dangling"), withDestinationPath: "nowhere")
        #expect(failure(to: scratch("dangling")) == .notAFolder(path: scratch("dangling")))
        #expect(scratch.list() == ["Output", "dangling"])
    }

    @Test("no parent folder")
    func missingParent() throws {
        #expect(
            failure(to: scratch("no/Output")) == .missingParent(path: scratch("no/Output"), parent: scratch("no")))
        #expect(scratch.list() == [])
    }

    @Test("a path that names no folder", arguments: ["", "/", "//", "a\u{0}b"])
    func unusablePath(path: String) {
        #expect(failure(to: path) == .unusablePath(path: path))
    }

    @Test("a mount point: no rename can replace it")
    func mountPoint() throws {
        #if os(Linux)
            let mount = "/proc"
        #else
            let mount = "/dev"
        #endif
        #expect(failure(to: mount) == .crossesMount(folder: mount))
        #expect(failure(to: mount)?.exitCode == 73)
    }

    #if os(Linux)
        @Test("a parent in which nothing can be made, even by root")
        func parentThatTakesNothing() throws {
            guard case .notWritable(let path, _) = failure(to: "/proc/almanac") else {
                Issue.record("the build went on")
                return
            }
            #expect(path.hasPrefix("/proc"))
        }
    #endif

    @Test("no right to write into the folder or beside it", .enabled(if: geteuid() != 0, "root may write anywhere"))
    func notWritable() throws {
        try FileManager.default.createDirectory(
            atPath: scratch("locked/Output"), withIntermediateDirectories: true)
        chmod(scratch("locked/Output"), 0o555)
        #expect(
            failure(to: scratch("locked/Output")) == .notWritable(path: scratch("locked/Output"), code: EACCES))
        chmod(scratch("locked/Output"), 0o755)
        chmod(scratch("locked"), 0o555)
        guard case .notWritable(let path, EACCES) = failure(to: scratch("locked/Output")) else {
            Issue.record("the build went on")
            return
        }
        #expect(path.hasSuffix("/locked"))
        chmod(scratch("locked"), 0o755)
    }
}
