import Quantities
import Testing

@testable import Tables

@Suite("Records as XML")
struct XMLTests {
    let names = XMLRecordNames(xsdPath: "schema/model-records.xsd", record: "model")

    let schema = TableSchema(fields: [
        Field(name: "id", type: .text, isRequired: true),
        Field(name: "date", type: .date, isRequired: true),
        Field(name: "sectors", type: .list(allowed: ["industry", "academia"])),
        Field(name: "mfu", type: .number, minimum: 0, maximum: 1),
        Field(name: "frontier", type: .boolean),
    ])

    func table(_ rows: [[Cell]]) -> Table {
        var builder = TableBuilder(name: "models", schema: schema)
        for row in rows { builder.append(row) }
        return builder.table()
    }

    @Test("lists are repeated elements, a partial date keeps its text, the unknown has no element")
    func records() throws {
        let date = try #require(PartialDate(iso: "1997-11"))
        let bytes = try RecordsXML.write(
            table([
                [.text("a<b> & \"c\""), .date(date), .list(["industry", "academia"]), .number(0.5), .boolean(true)],
                [.text("d"), .date(date), .unknown, .unknown, .unknown],
            ]), names: names)
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <model-records xmlns="urn:almanac:model-records:1">
                  <model>
                    <id>a&lt;b&gt; &amp; "c"</id>
                    <date>1997-11</date>
                    <sectors>industry</sectors>
                    <sectors>academia</sectors>
                    <mfu>0.5</mfu>
                    <frontier>true</frontier>
                  </model>
                  <model>
                    <id>d</id>
                    <date>1997-11</date>
                  </model>
                </model-records>

                """)
    }

    @Test("a control character that XML cannot hold is refused with its place")
    func controlCharacter() throws {
        let date = try #require(PartialDate(iso: "1997"))
        let error = #expect(throws: XMLTextError.self) {
            try RecordsXML.write(table([[.text("a\u{1C}b"), .date(date)]]), names: names)
        }
        #expect(
            error?.description
                == "models, row 1, field \"id\": XML cannot hold the control character U+001C. Remove it.")
    }

    @Test("the XSD names every field in order, optional ones may be absent, lists may repeat")
    func xsd() {
        let lines = SchemaXSD.write(schema, names: names).split(separator: "\n").map { $0.trimmed }
        let elements = lines.filter { $0.hasPrefix("<xs:element name=") }
        #expect(
            elements == [
                "<xs:element name=\"model-records\">",
                "<xs:element name=\"model\" type=\"model\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>",
                "<xs:element name=\"id\" type=\"text\"/>",
                "<xs:element name=\"date\" type=\"date\"/>",
                "<xs:element name=\"sectors\" minOccurs=\"0\" maxOccurs=\"unbounded\">",
                "<xs:element name=\"mfu\" minOccurs=\"0\">",
                "<xs:element name=\"frontier\" minOccurs=\"0\">",
            ])
        #expect(lines.contains("<xs:maxInclusive value=\"1\"/>"))
        #expect(lines.contains("<xs:enumeration value=\"academia\"/>"))
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " })
    }
}
