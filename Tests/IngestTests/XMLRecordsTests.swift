import Testing

@testable import Ingest

@Suite("Records of any XML file")
struct XMLRecordsTests {
    private func records(_ name: String, namespace: String? = nil) throws -> [RawRecord] {
        var all: [RawRecord] = []
        try XMLRecords.read(Fixtures.source("stations.xml"), recordName: name, namespace: namespace) { all.append($0) }
        return all
    }

    @Test("attributes and child elements in their order, prefixes left out, repeated ones joined")
    func fields() throws {
        let stations = try records("station")
        #expect(stations.map(\.line) == [3, 4])
        #expect(
            stations[0].fields == [
                RawField(name: "code", text: "A&B"), RawField(name: "name", text: "One"),
                RawField(name: "power", text: "5"), RawField(name: "place/city", text: "X"),
                RawField(name: "tag", text: "p;q"),
            ])
        #expect(stations[1]["name"] == "Two" && stations[1]["power"] == nil)
    }

    @Test("a namespace that is given must be the record's")
    func namespace() throws {
        #expect(try records("station", namespace: "urn:t").count == 2)
        #expect(try records("station", namespace: "urn:other").isEmpty)
    }

    @Test("one who forgot the record's name is told which elements may hold one")
    func candidates() throws {
        #expect(
            try XMLRecords.candidates(in: Fixtures.source("stations.xml"))
                == [RecordCandidate(name: "station", count: 2)])
        #expect(
            try XMLRecords.candidates(in: Fixtures.source("good.xml")) == [RecordCandidate(name: "model", count: 3)])
    }

    @Test("of elements that occur equally often the outer one comes first")
    func candidateOrder() throws {
        let document = "<l><s a=\"1\"><p b=\"1\"/></s><s a=\"2\"><p b=\"2\"/></s><q c=\"3\"/></l>"
        #expect(
            try XMLRecords.candidates(in: .memory(Array(document.utf8), name: "x"))
                == [RecordCandidate(name: "s", count: 2), RecordCandidate(name: "p", count: 2)])
    }

    @Test("a file that is no XML throws what is wrong with it")
    func malformed() throws {
        let error = try #require(throws: UnreadableFile.self) {
            try XMLRecords.read(Fixtures.source("truncated.xml"), recordName: "model") { _ in }
        }
        #expect(error.diagnostic.rule == "malformed-xml" && error.diagnostic.line == 17)
    }

    @Test("an error of the reader ends the reading and comes through")
    func thrown() {
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try XMLRecords.read(Fixtures.source("good.xml"), recordName: "model") { _ in throw Enough() }
        }
        #expect(throws: Enough.self) { try CSVRows.read(Fixtures.source("good.csv")) { _ in throw Enough() } }
    }
}
