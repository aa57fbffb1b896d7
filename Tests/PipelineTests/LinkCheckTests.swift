import Publishing
import Testing

@testable import Pipeline

@Suite("Internal links")
struct LinkCheckTests {
    private func problems(_ files: [String: String]) -> [String] {
        LinkCheck(files: files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) })
            .problems().map { "\($0.path): \($0.message)" }
    }

    @Test("links that resolve pass, outside links are not followed")
    func passes() {
        #expect(
            problems([
                "index.html":
                    "<a href=\"a/b/index.html#x\">b</a> <a href=\"https://e.example/?a=1&amp;b\">e</a> <a href=\"manifest.json\">m</a>",
                "a/b/index.html": "<p id=\"x\">1 < 2</p><a href=\"../../index.html\">up</a><a href=\"#x\">x</a>",
                "a/b/index.md": "[up](../../index.html) \\](no) [out](https://e.example)",
            ]).isEmpty)
    }

    @Test("a missing page, a missing part and a way out of the site are found")
    func faults() {
        let found = problems([
            "index.html": "<a href=\"nope.html\">n</a> <a href=\"#gone\">g</a>", "a/index.md": "[x](../../out.html)",
        ])
        #expect(
            found == [
                "a/index.md: the link ../../out.html leaves the site", "index.html: the link nope.html leads nowhere",
                "index.html: the link #gone names no part of that page",
            ])
    }
}
