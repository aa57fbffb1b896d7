import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("Publishing a site")
struct OutputFolderTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test("writes the files, their manifest and .gitkeep, and nothing beside the folder")
    func firstBuild() throws {
        let changes = try OutputFolder(at: scratch("Output")).publish(
            [file("index.html", "<p>"), file("annual/2022/figures/a.csv", "year\n2022\n")], madeFrom: noInputs)
        #expect(changes.added == ["annual/2022/figures/a.csv", "index.html"])
        #expect(
            scratch.list() == [
                "Output", "Output/.gitkeep", "Output/annual", "Output/annual/2022", "Output/annual/2022/figures",
                "Output/annual/2022/figures/a.csv", "Output/index.html", "Output/manifest.json",
            ])
        #expect(scratch.text("Output/annual/2022/figures/a.csv") == "year\n2022\n")
    }

    @Test("replaces the whole folder: pages of deleted records are gone")
    func secondBuild() throws {
        try OutputFolder(at: scratch("Output")).publish(
            [file("a/index.html", "1"), file("b/index.html", "1"), file("c.html", "1")], madeFrom: noInputs)
        let changes = try OutputFolder(at: scratch("Output")).publish(
            [file("a/index.html", "2"), file("c.html", "1"), file("d.html", "1")], madeFrom: noInputs)
        #expect(changes.added == ["d.html"])
        #expect(changes.removed == ["b/index.html"])
        #expect(changes.changed == ["a/index.html"])
        #expect(changes.unchangedCount == 1)
        #expect(changes.summary == "1 file added, 1 removed, 1 changed, 1 as before")
        #expect(
            scratch.list() == [
                "Output", "Output/.gitkeep", "Output/a", "Output/a/index.html", "Output/c.html", "Output/d.html",
                "Output/manifest.json",
            ])
    }

    @Test("the same build twice gives the same bytes")
    func sameBytes() throws {
        let record = BuildRecord(version: "1.0.0", options: ["seed": "1", "edition": "2022"], inputs: [])
        let site = [file("b.html", "b"), file("a.html", "a")]
        try OutputFolder(at: scratch("one")).publish(site, madeFrom: record)
        try OutputFolder(at: scratch("two")).publish(site.reversed(), madeFrom: record)
        #expect(scratch.text("one/manifest.json") == scratch.text("two/manifest.json"))
    }

    @Test(
        "the folder may be named in any way",
        arguments: ["Output/", "./Output", "x/../Output"])
    func pathForms(form: String) throws {
        try FileManager.default.createDirectory(atPath: scratch("x"), withIntermediateDirectories: true)
        try OutputFolder(at: scratch("Output")).publish([file("a.html", "1")], madeFrom: noInputs)
        try OutputFolder(at: scratch(form)).publish([file("a.html", "2")], madeFrom: noInputs)
        #expect(scratch.text("Output/a.html") == "2")
    }

    @Test("a bare name lies in the current folder")
    func bareName() throws {
        let place = try OutputPlace("no-such-folder")
        #expect(place.parent == FileManager.default.currentDirectoryPath)
        #expect(place.folder == place.parent + "/no-such-folder")
    }

    @Test("a link to a folder is followed: the folder is replaced, the link stays")
    func linkedFolder() throws {
        try FileManager.default.createDirectory(atPath: scratch("real/site"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: scratch("Output"), withDestinationPath: scratch("real/site"))
        try OutputFolder(at: scratch("Output")).publish([file("a.html", "1")], madeFrom: noInputs)
        #expect(scratch.text("real/site/a.html") == "1")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch("Output")) == scratch("real/site"))
    }

    @Test("the folder keeps its permissions")
    func permissions() throws {
        try FileManager.default.createDirectory(
            atPath: scratch("Output"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        try OutputFolder(at: scratch("Output")).publish([file("a.html", "1")], madeFrom: noInputs)
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch("Output"))
        #expect(attributes[.posixPermissions] as? Int == 0o750)
    }

    @Test("a reader finds a whole site at every moment of many swaps")
    func readersNeverMiss() throws {
        let path = scratch("Output")
        try OutputFolder(at: path).publish([file("index.html", "site 0")], madeFrom: noInputs)
        let failures = Mutex<[PublishingError?]>([])
        Thread.detachNewThread {
            for number in 1...50 {
                let failure = failure(publishing: [file("index.html", "site \(number)")], to: path)
                failures.withLock { $0.append(failure) }
            }
        }
        var seen: Set<String> = []
        while failures.withLock({ $0.count < 50 }) { seen.insert(scratch.text("Output/index.html") ?? "missing") }
        #expect(failures.withLock { $0.allSatisfy { $0 == nil } })
        #expect(seen.isSubset(of: Set((0...50).map { "site \($0)" })))
        #expect(seen.count > 1)
    }
}
