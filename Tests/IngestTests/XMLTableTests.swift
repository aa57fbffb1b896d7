import Quantities
import Tables
import Testing

@testable import Ingest

@Suite("XML tables")
struct XMLTableTests {
    @Test("the same records from CSV and XML are equal")
    func sameAsCSV() throws {
        let fromXML = try Fixtures.readXML("good.xml")
        let fromCSV = Fixtures.read("good.csv")
        #expect(fromXML.table?.rowCount == 3)
        #expect(fromXML.table == fromCSV.table)
        #expect(fromXML.diagnostics.isEmpty && fromXML.withheld.isEmpty)
        #expect(fromXML.table?.origins.map(\.line) == [3, 14, 26])
    }

    @Test(
        "a value is judged alike in CSV and XML",
        arguments: [
            ("training_compute_flop", "3.14e23"), ("training_compute_flop", "1,234"), ("training_compute_flop", "-5"),
            ("training_compute_flop", "0x1p3"), ("training_compute_flop", "1e400"), ("parameters", "1.5"),
            ("mfu", "19.6"), ("frontier", "TRUE"), ("frontier", "yes"), ("confidence", "likely"),
            ("sectors", "industry;academia"), ("sectors", "industry;;acadmia"), ("sectors", " industry ; academia "),
            ("date", "2023-02-30"), ("date", "03/04/2021"), ("date", "2022-11"), ("name", "NaN"), ("name", "1e5"),
            ("name", "a \"b\" & <c>, d\ne 文𝄞"), ("name", ""), ("confidence", ""), ("confidence", "  "),
        ])
    func judgedAlike(field: String, value: String) {
        var values = ["id": "x", "name": "X", "date": "2020"]
        values[field] = value
        let names = Fixtures.models.fields.map(\.name).filter { values[$0] != nil }
        var csv: [UInt8] = []
        CSVText.appendRow(names, to: &csv)
        CSVText.appendRow(names.map { values[$0] ?? "" }, to: &csv)
        let escape: [Character: String] = ["&": "&amp;", "<": "&lt;"]
        let xml = names.map { name in
            "<\(name)>\((values[name] ?? "").map { escape[$0] ?? String($0) }.joined())</\(name)>"
        }
        let document = Array("<records><model>\(xml.joined())</model></records>".utf8)
        let fromCSV = readTable(csv: .memory(csv, name: "x"), schema: Fixtures.models, name: "models")
        let fromXML = readTable(
            xml: .memory(document, name: "x"), schema: Fixtures.models, xsd: nil, recordElement: "model",
            name: "models")
        #expect(fromCSV.table == fromXML.table && fromCSV.table != nil)
        #expect(fromCSV.diagnostics.map(\.rule) == fromXML.diagnostics.map(\.rule))
        #expect(fromCSV.diagnostics.map(\.message) == fromXML.diagnostics.map(\.message))
        #expect(fromCSV.withheld.map(\.rule) == fromXML.withheld.map(\.rule))
        #expect(fromCSV.withheld.map(\.field) == fromXML.withheld.map(\.field))
    }

    @Test("escapes, character references, CDATA, comments, prefixes and several alphabets")
    func text() throws {
        let table = try #require(try Fixtures.readXML("escapes.xml").table)
        #expect(table.cell("id", row: 0) == .text("a&b"))
        #expect(table.cell("name", row: 0) == .text("<A> 文心 𝄞 <raw> & \"x\" é!"))
    }

    @Test("a file in the encoding that it declares")
    func declaredEncoding() throws {
        #expect(try Fixtures.readXML("declared-latin-1.xml").table?.cell("name", row: 0) == .text("Montréal"))
    }

    @Test("each fault of a file as a whole gives one message and no table", arguments: wholeFileFaults)
    func wholeFile(file: String, message: String) throws {
        let reading = try Fixtures.readXML(file)
        #expect(reading.table == nil && reading.withheld.isEmpty)
        #expect(reading.diagnostics.map(Fixtures.text) == [message])
        #expect(reading.diagnostics.allSatisfy { $0.advice.hasSuffix(".") || $0.advice.hasSuffix("?") })
    }

    static let wholeFileFaults = [
        (
            "not-well-formed.xml",
            "file 16:27 malformed-xml: the XML is not well formed: Opening and ending tag mismatch: name line 16 and nam"
        ),
        ("truncated.xml", "file 17:22 malformed-xml: the file ends before its elements are closed"),
        ("unescaped-ampersand.xml", "file 5:15 malformed-xml: the XML is not well formed: EntityRef: expecting ';'"),
        (
            "control-character.xml",
            "file 5:14 malformed-xml: the XML is not well formed: PCDATA invalid Char value 2"
        ),
        ("wrong-encoding.xml", "file 5:16 wrong-encoding: byte 135 of the file (0xE9) is not utf-8"),
        (
            "unsupported-encoding.xml",
            "file 1:44 wrong-encoding: the file does not fit the encoding that it names: Unsupported encoding no-such-code"
        ),
        (
            "doctype.xml",
            "file 2:25 forbidden-xml: a document type declaration (DOCTYPE) stands here, and none is read"
        ),
        (
            "external-entity.xml",
            "file 2:25 forbidden-xml: a document type declaration (DOCTYPE) stands here, and none is read"
        ),
        (
            "undefined-entity.xml",
            "file 5:22 forbidden-xml: a reference to an entity stands here, and only those of XML itself are read"
        ),
        ("unknown-element.xml", "file 19:15 schema-violation: the element <parametrs> is none that a <model> has"),
        ("out-of-order.xml", "file 15:10 schema-violation: the element <name> stands a second time or out of order"),
        ("repeated-element.xml", "file 6:10 schema-violation: the element <name> stands a second time or out of order"),
        (
            "nested-element.xml",
            "file 5:13 schema-violation: the XSD does not allow this: Element 'name': Element content is not allowed, "
                + "because the type definition is simple"
        ),
        (
            "attribute.xml",
            "file 3:16 schema-violation: the XSD does not allow this: Element 'model', attribute 'id': The attribute "
                + "'id' is not allowed"
        ),
        (
            "text-between.xml",
            "file 3:15 schema-violation: the XSD does not allow this: Element 'model': Character content other than "
                + "whitespace is not allowed because the content type is 'element-only'"
        ),
        (
            "no-namespace.xml",
            "file 2:15 schema-violation: the root element is not the one that the XSD describes"
        ),
        ("html-saved-as.xml", "file 1 not-a-table: this is an HTML page, not an XML file"),
        ("empty.xml", "file  empty-file: the file is empty"),
        (".", "file  not-a-file: this is a folder, not a file"),
    ]

    @Test("what the XSD does not know and what has another root is told with what was meant")
    func hints() throws {
        #expect(
            try Fixtures.readXML("unknown-element.xml").diagnostics.map(\.advice)
                == ["Correct its name, or add the field to the schema. Did you mean \"parameters\"?"])
        #expect(
            try Fixtures.readXML("no-namespace.xml").diagnostics.map(\.advice)
                == ["Start the file with <model-records xmlns=\"urn:almanac:model-records:1\">."])
    }

    @Test("bad values become unknown and are listed with the line of their element", arguments: [true, false])
    func values(validating: Bool) throws {
        let reading = try Fixtures.readXML("values.xml", validating: validating)
        #expect(reading.table?.rowCount == 3)
        #expect(
            reading.diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.rule) \($0.excerpt ?? "")" } == [
                "9:28 below-minimum <training_compute_flop>-3.14e+23</training_compute_flop>",
                "10:10 above-maximum <mfu>19.6</mfu>", "12:17 unknown-category <confidence>confident</confidence>",
                "18:14 unknown-category <sectors>industry</sectors>",
                "20:17 number-format <parameters>1,5</parameters>",
            ])
        #expect(
            reading.withheld.map { "\($0.line) \($0.rowID ?? "-") \($0.field ?? "row") \($0.text)" } == [
                "9 gpt-3 training_compute_flop -3.14e+23", "10 gpt-3 mfu 19.6", "12 gpt-3 confidence confident",
                "18 lenet-5 sectors industry;acadmia", "20 lenet-5 parameters 1,5",
            ])
    }

    @Test("a value that only the XSD rejects is withheld as well")
    func onlyXSD() throws {
        let reading = try Fixtures.readXML("xsd-only-value.xml")
        #expect(reading.table?.cell("confidence", row: 0) == .unknown)
        #expect(reading.withheld.map(\.rule) == ["schema-violation"])
        #expect(reading.withheld.map(\.text) == ["Speculative"])
        #expect(try Fixtures.readXML("xsd-only-value.xml", validating: false).withheld.isEmpty)
    }

    @Test(
        "a row is withheld whole when its id, name or date is unusable or its id a duplicate", arguments: [true, false])
    func rows(validating: Bool) throws {
        let reading = try Fixtures.readXML("rows.xml", validating: validating)
        #expect(reading.table?.rowCount == 2)
        #expect(
            reading.diagnostics.map(Fixtures.text) == [
                "row 6:11 impossible-date [date]: \"2023-02-30\" is no day of the calendar",
                "row 14 missing-value [name]: \"name\" is empty, and without it the row has no use",
                "row 31:9 duplicate-id [id]: \"lenet-5\" already stands on line 18",
                "row 42 missing-value [date]: \"date\" is empty, and without it the row has no use",
                "row 47:9 missing-value [id]: \"id\" is empty, and without it the row has no use",
            ])
        #expect(reading.withheld.map(\.line) == [3, 14, 30, 42, 46])
        #expect(reading.withheld.allSatisfy { $0.field == nil })
        #expect(reading.withheld[1].text == "<model><id>no-name</id><date>2020</date></model>")
    }

    @Test("without an XSD, unknown elements are told, and values of elements or said twice are withheld")
    func withoutXSD() throws {
        let unknown = try Fixtures.readXML("unknown-element.xml", validating: false)
        #expect(unknown.diagnostics.map(\.rule) == ["unknown-column"] && unknown.table?.rowCount == 2)
        let nested = try Fixtures.readXML("nested-element.xml", validating: false)
        #expect(nested.withheld.map(\.rule) == ["nested-element"])
        let repeated = try Fixtures.readXML("repeated-element.xml", validating: false)
        #expect(repeated.withheld.map(\.rule) == ["repeated-element"])
        let deep = try Fixtures.readXML("too-deep.xml", validating: false)
        #expect(deep.diagnostics.map(\.rule) == ["too-deep-xml"] && deep.table == nil)
    }

    @Test("a file without records is an empty table with a notice")
    func noRecords() throws {
        let reading = try Fixtures.readXML("no-records.xml")
        #expect(reading.table?.rowCount == 0 && reading.diagnostics.map(\.rule) == ["no-rows"])
    }

    @Test("an XSD that leads to other files, or is none, is refused before the file is read")
    func xsd() {
        func read(_ xsd: String) -> [Diagnostic] {
            readTable(
                xml: Fixtures.source("good.xml"), schema: Fixtures.models, xsd: Array(xsd.utf8), recordElement: "model",
                name: "models"
            ).diagnostics
        }
        let head = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">"
        let leading = read("\(head)<xs:include schemaLocation=\"http://127.0.0.1:9/x.xsd\"/></xs:schema>")
        #expect(leading.map(\.rule) == ["unusable-xsd"])
        #expect(leading.first?.message.contains("xs:include") == true)
        #expect(read("\(head)<xs:element name=\"a\" type=\"nothing\"/></xs:schema>").map(\.rule) == ["unusable-xsd"])
        #expect(read("<a>").map(\.rule) == ["unusable-xsd"])
        #expect(read("").map(\.rule) == ["unusable-xsd"])
    }

    @Test("a text of more than a mebibyte ends the reading")
    func longText() {
        let long = String(repeating: "x", count: XMLLimits.textBytes + 1)
        let document = "<records><model><id>\(long)</id></model></records>"
        let reading = readTable(
            xml: .memory(Array(document.utf8), name: "x"), schema: Fixtures.models, xsd: nil, recordElement: "model",
            name: "models")
        #expect(reading.table == nil && reading.diagnostics.map(\.rule) == ["record-too-long"])
    }

    @Test("entities that expand without end are refused with their document type")
    func billionLaughs() {
        var entities = "<!ENTITY a0 \"lol\">"
        for level in 1...9 {
            entities += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }
        let document = "<!DOCTYPE r [\(entities)]><r><model><id>&a9;</id></model></r>"
        let reading = readTable(
            xml: .memory(Array(document.utf8), name: "x"), schema: Fixtures.models, xsd: nil, recordElement: "model",
            name: "models")
        #expect(reading.diagnostics.map(\.rule) == ["forbidden-xml"])
    }
}
