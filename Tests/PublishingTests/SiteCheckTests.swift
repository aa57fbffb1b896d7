import Publishing
import Testing

@Suite("What a site must pass")
struct SiteCheckTests {
    @Test("a failed check publishes nothing and says every problem")
    func failedCheck() throws {
        let scratch = try ScratchFolder()
        try OutputFolder(at: scratch("Output")).publish([file("a.csv", "old")], madeFrom: noInputs)
        let check = SiteCheck(
            eachFile: [
                { path, bytes in
                    path.hasSuffix(".csv") && bytes.last != UInt8(ascii: "\n")
                        ? [Problem(path: path, message: "no final newline")] : []
                }
            ],
            wholeSite: { files in [Problem(path: "index.html", message: "missing among \(files.count) files")] })
        let error = failure(
            publishing: [file("a.csv", "x"), file("b.csv", "x\n"), file("c.csv", "")], to: scratch("Output"),
            check: check)
        #expect(
            error
                == .failedChecks([
                    Problem(path: "a.csv", message: "no final newline"),
                    Problem(path: "c.csv", message: "the file is empty"),
                    Problem(path: "c.csv", message: "no final newline"),
                    Problem(path: "index.html", message: "missing among 3 files"),
                ]))
        #expect(error?.exitCode == 70)
        #expect(error?.description.contains("\n  a.csv: no final newline") == true)
        #expect(scratch.text("Output/a.csv") == "old")
        #expect(scratch.list()?.contains(".almanac-staging") == false)
    }

    @Test("a site without files")
    func noFiles() {
        #expect(SiteCheck().problems(in: []).map(\.path) == ["."])
    }

    @Test(
        "paths that leave the folder, or that some system cannot hold",
        arguments: [
            "/etc/passwd", "../a", "a/../b", "a//b", "a/", "./a", "", "a\\b", "a\u{0}",
            String(repeating: "x", count: 256),
        ])
    func badPath(path: String) {
        #expect(SiteCheck().problems(in: [file(path, "x")]).map(\.path) == [path])
    }

    @Test("names that publishing keeps for itself", arguments: ["manifest.json", ".gitkeep"])
    func reserved(path: String) {
        #expect(SiteCheck().problems(in: [file(path, "x")]).count == 1)
    }

    @Test("paths that would meet on one file system or another")
    func collisions() {
        let twice = SiteCheck().problems(in: [file("a.html", "x"), file("a.html", "y")])
        #expect(twice == [Problem(path: "a.html", message: "two files have this path")])
        let cased = SiteCheck().problems(in: [file("gpt/a.html", "x"), file("GPT/a.html", "y")])
        #expect(cased.map(\.path) == ["GPT/a.html"])
        let nested = SiteCheck().problems(in: [file("a", "x"), file("a/b", "y")])
        #expect(nested == [Problem(path: "a/b", message: "a is a file and a folder at once")])
    }

    @Test("a manifest and .gitkeep further down are files like any other")
    func reservedOnlyAtTop() {
        #expect(SiteCheck().problems(in: [file("data/manifest.json", "{}"), file("a.b/c", "x")]) == [])
    }
}
