import Quantities
import Testing

@testable import Tables

@Suite("Tables")
struct TableTests {
    @Test("CSV quotes only where it must and leaves the unknown empty")
    func csv() {
        var builder = TableBuilder(
            name: "t",
            schema: TableSchema(fields: [
                Field(name: "a", type: .text), Field(name: "b", type: .number),
                Field(name: "c", type: .list(allowed: nil)),
            ]))
        builder.append([.text("x, \"y\"\nz"), .number(3.14e23), .list(["p", "q"])])
        builder.append([.unknown, .number(12), .unknown])
        #expect(
            String(decoding: CSVText.write(builder.table()), as: UTF8.self)
                == "a,b,c\n\"x, \"\"y\"\"\nz\",3.14e+23,p;q\n,12,\n")
    }

    @Test("categories are stored once")
    func categories() throws {
        var column = Column(for: .category(allowed: nil))
        for word in ["a", "b", "a"] { column.append(.text(word)) }
        column.append(.unknown)
        guard case .category(let categories) = column else {
            Issue.record("not a category column")
            return
        }
        #expect(categories.words == ["a", "b"])
        #expect((0..<4).map { column[$0] } == [.text("a"), .text("b"), .text("a"), .unknown])
    }

    @Test("tables are equal by fields and values, not by where they were read")
    func equality() {
        let schema = TableSchema(fields: [Field(name: "a", type: .number)])
        var first = TableBuilder(name: "t", schema: schema)
        var second = TableBuilder(name: "t", schema: schema)
        first.append([.number(1)], origin: RowOrigin(file: "a.csv", line: 2))
        second.append([.number(1)], origin: RowOrigin(file: "a.xml", line: 9))
        #expect(first.table() == second.table())
        second.append([.unknown])
        #expect(first.table() != second.table())
    }
}

@Suite("Nearest names")
struct NearestNameTests {
    @Test(
        "typing errors find their name; strangers find none",
        arguments: [
            ("trainig_compute", ["training_compute"]), ("FLOP", ["flop"]), ("datet", ["date"]), ("zzzzzz", []),
        ])
    func suggestions(name: String, expected: [String]) {
        let names = ["date", "flop", "training_compute", "name"]
        #expect(NearestName.suggestions(for: name, among: names) == expected)
    }
}

@Suite("Descriptors")
struct DescriptorTests {
    @Test("a package with a schema in a file, an inline one and a shared one")
    func package() throws {
        let json = """
            {"name": "p", "version": "2026-02", "almanac:population": "all", "licenses": [{"name": "CC-BY-4.0"}],
             "resources": [
              {"name": "a", "path": "a.csv", "schema": "schema/a.json"},
              {"name": "b", "path": "b.csv", "schema": {"fields": [
                {"name": "id", "type": "string", "constraints": {"required": true, "unique": true}},
                {"name": "when", "type": "string", "almanac:type": "date"},
                {"name": "flop", "type": "number", "almanac:unit": "FLOP", "constraints": {"minimum": 0}},
                {"name": "s", "type": "string", "constraints": {"enum": ["x", "y"]}}], "primaryKey": "id"}},
              {"name": "c", "path": "c.xml", "almanac:schemaOf": "b", "almanac:record": "model"}]}
            """
        let package = try DataPackage(json: Array(json.utf8), file: "datapackage.json")
        #expect(package.populationIsAll)
        #expect(package[resource: "a"]?.schema == .file("schema/a.json"))
        #expect(package[resource: "c"]?.schema == .sameAs("b"))
        #expect(package[resource: "c"]?.isXML == true)
        #expect(package[resource: "a"]?.licenses.first?.name == "CC-BY-4.0")
        guard case .inline(let schema) = package[resource: "b"]?.schema else {
            Issue.record("b has no inline schema")
            return
        }
        #expect(schema.fields.map(\.type) == [.text, .date, .number, .category(allowed: ["x", "y"])])
        #expect(schema["flop"]?.unit == "FLOP")
        #expect(schema.primaryKey == "id")
    }

    @Test(
        "what is wrong is said with its place",
        arguments: [
            ("{", "not valid JSON"), (#"{"name": "p", "version": "1"}"#, "lacks \"resources\""),
            (#"{"name": "p", "version": "1", "resources": [{"name": "a", "path": "../a.csv"}]}"#, "leaves the folder"),
            (
                #"{"name": "p", "version": "1", "resources": [{"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "x", "type": "nmber"}]}}]}"#,
                "field \"x\": the type \"nmber\" is unknown"
            ),
        ])
    func errors(json: String, message: String) throws {
        let error = try #require(throws: DescriptorError.self) {
            try DataPackage(json: Array(json.utf8), file: "d.json")
        }
        #expect(error.message.contains(message))
    }
}
