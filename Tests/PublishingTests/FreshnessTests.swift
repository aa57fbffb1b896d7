import Foundation
import Publishing
import Testing

@Suite("Are the inputs the same as last time?")
struct FreshnessTests {
    let scratch: ScratchFolder
    let record: BuildRecord

    init() throws {
        scratch = try ScratchFolder()
        record = try Self.record()
        try OutputFolder(at: scratch("Output")).publish([file("a.html", "1")], madeFrom: record)
    }

    static func record(
        version: String = "1.0.0", options: [String: String] = ["seed": "1"], models: String = "id\n",
        extra: [String] = []
    ) throws -> BuildRecord {
        var inputs = [try ManifestEntry(path: "Datasets/models.csv", contents: Array(models.utf8))]
        for path in extra { inputs.append(try ManifestEntry(path: path, contents: [])) }
        return BuildRecord(version: version, options: options, inputs: inputs)
    }

    func freshness(_ record: BuildRecord) throws -> Freshness {
        try OutputFolder(at: scratch("Output")).freshness(for: record)
    }

    @Test("yes")
    func same() throws {
        #expect(try freshness(record) == .upToDate)
    }

    @Test("no, with the reason")
    func different() throws {
        #expect(
            try freshness(Self.record(models: "id\nx\n")) == .outOfDate(because: "Datasets/models.csv has changed"))
        #expect(
            try freshness(Self.record(extra: ["Datasets/b.csv"])) == .outOfDate(because: "Datasets/b.csv is new"))
        #expect(
            try freshness(BuildRecord(version: "1.0.0", options: ["seed": "1"], inputs: []))
                == .outOfDate(because: "Datasets/models.csv is gone"))
        #expect(
            try freshness(Self.record(options: ["seed": "2"]))
                == .outOfDate(because: "the option seed was 1 and is now 2"))
        #expect(
            try freshness(Self.record(options: [:]))
                == .outOfDate(because: "the option seed was 1 and is now not set"))
        #expect(
            try freshness(Self.record(version: "1.1.0"))
                == .outOfDate(because: "Almanac was 1.0.0 and is now 1.1.0"))
    }

    @Test("no, when a published file is missing or of another size")
    func damaged() throws {
        try scratch.put("longer", at: "Output/a.html")
        #expect(try freshness(record) == .outOfDate(because: "a.html is not as it was published"))
        try FileManager.default.removeItem(atPath: scratch("Output/a.html"))
        #expect(try freshness(record) == .outOfDate(because: "a.html is not as it was published"))
    }

    @Test("no, when nothing was built yet")
    func first() throws {
        #expect(
            try OutputFolder(at: scratch("Other")).freshness(for: record)
                == .outOfDate(because: "there is no earlier build"))
    }
}
