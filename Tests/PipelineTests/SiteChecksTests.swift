import Publishing
import Testing

@testable import Pipeline

@Suite("What a site must pass")
struct SiteChecksTests {
    private func problems(_ path: String, _ text: String) -> [String] {
        SiteChecks.all.problems(in: [OutputFile(path: path, bytes: Array(text.utf8))]).map(\.message)
    }

    @Test("files that parse back pass")
    func passes() {
        #expect(problems("a.csv", "a,b\n1,\"x\ny\"\n").isEmpty)
        #expect(problems("a.json", "{\"a\": [1, null, \"x\", {\"b\": true}]}").isEmpty)
        #expect(problems("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title></svg>").isEmpty)
    }

    @Test(
        "files that do not parse back are named",
        arguments: [
            ("a.csv", "a,b\n1\n"), ("a.csv", "a,b\n1,\"x\n"), ("a.json", "{\"a\": [1, }"), ("a.json", "{\"a\": 1"),
            ("a.json", "{} x"), ("a.svg", "<svg><title>t</svg>"), ("a.svg", "<svg>&nope;</svg>"), ("a.md", ""),
        ])
    func faults(path: String, text: String) {
        #expect(!problems(path, text).isEmpty)
    }
}
