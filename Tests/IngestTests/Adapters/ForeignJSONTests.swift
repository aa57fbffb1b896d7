import Testing

@testable import Ingest

@Suite("Foreign JSON")
struct ForeignJSONTests {
    func table(_ json: String) throws -> RawTable {
        try ForeignFormat.json.table(.memory(Array(json.utf8), name: "g.json"))
    }

    @Test("objects under names are rows in order of name, with the name in a column")
    func objects() throws {
        let table = try table("{\"B\": {\"x\": 1.5, \"y\": null}, \"A\": {\"x\": \"t\", \"z\": [1]}}")
        #expect(table.header == ["key", "x", "z", "y"])
        #expect(table.rows.map(\.fields) == [["A", "t", "", ""], ["B", "1.5", "", ""]])
    }

    @Test("a list of objects is rows in its order; plain values under names are two columns")
    func lists() throws {
        #expect(try table("[{\"a\": 2}, {\"a\": true}]").rows.map(\.fields) == [["2"], ["true"]])
        let pairs = try table("{\"coal\": 995, \"unit\": \"g/kWh\"}")
        #expect(pairs.header == ["key", "value"])
        #expect(pairs.rows.map(\.fields) == [["coal", "995"], ["unit", "g/kWh"]])
    }

    @Test("what is no table is refused", arguments: ["3", "[1, {\"a\": 2}]", "{\"a\": {}, \"b\": 1}", "{\"a\": "])
    func refused(json: String) throws {
        let error = #expect(throws: UnreadableFile.self) { try table(json) }
        #expect(error?.diagnostic.file == "g.json")
    }
}
