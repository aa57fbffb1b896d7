import Testing

@testable import Pipeline

@Suite("Trends of XML files")
struct TrendXMLTests {
    private let text = """
        <?xml version="1.0"?>
        <t:list xmlns:t="urn:t" xmlns:o="urn:o">
          <t:site year="2015"><t:peak>10</t:peak><t:place><t:town>A</t:town></t:place></t:site>
          <t:site year="2016"><t:peak>21</t:peak><t:place><t:town>B</t:town></t:place></t:site>
          <t:site year="2017"><t:peak/><t:place><t:town>B</t:town></t:place></t:site>
          <o:site year="2018"><o:peak>80</o:peak><o:place><o:town>B</o:town></o:place></o:site>
          <t:site year="2019"><t:peak>160</t:peak><t:place><t:town>A</t:town></t:place></t:site>
        </t:list>
        """

    private func file() throws -> MadeFile { try MadeFile(text, name: "sites.xml") }

    @Test("fields are attributes and child elements, whatever their namespace")
    func fields() throws {
        let report = try file().trend(x: "year", y: "peak") {
            $0.notation.record = "site"
            $0.group = "place/town"
        }.get()
        #expect(report.whole.records.map(\.y) == [10, 21, 80, 160])
        #expect(report.excluded(.yUnknown)?.lines == [5])
        #expect(report.groups.map(\.count) == [2, 2])
    }

    @Test("a namespace that is given must be the records'")
    func namespace() throws {
        let report = try file().trend(x: "year", y: "peak") { $0.notation.record = "{urn:t}site" }.get()
        #expect(report.whole.count == 3)
        let prefix = try #require(try file().failure(x: "year", y: "peak") { $0.notation.record = "t:site" })
        #expect(prefix.kind == .usage && prefix.message.contains("Give the name without it, site"))
    }

    @Test("no --record: the only element whose records have x and y is taken")
    func onlyElement() throws {
        #expect(try file().trend(x: "year", y: "peak").get().whole.count == 4)
    }

    @Test("no --record and none or several that fit: 64 with the elements that may hold one")
    func candidates() throws {
        let unknown = try #require(try file().failure(x: "year", y: "peek"))
        #expect(unknown.kind == .usage)
        #expect(unknown.message.contains("has a field \"peek\". Did you mean \"peak\"?"))
        #expect(unknown.message.contains("Pass --record NAME, one of: site (5), place (5)."))
        let absent = try #require(try file().failure(x: "year", y: "peak") { $0.notation.record = "sites" })
        #expect(absent.message.contains("Did you mean \"site\"?"))
        let two = try MadeFile(
            "<l><a x=\"1\" y=\"2\"/><a x=\"1\" y=\"2\"/><b x=\"1\" y=\"2\"/><b x=\"1\" y=\"2\"/></l>", name: "two.xml")
        let several = try #require(two.failure())
        #expect(several.kind == .usage && several.message.contains("Those with both columns: a, b."))
    }

    @Test("options for CSV are refused, and a file that is no XML says what it is")
    func notXML() throws {
        #expect(try file().failure { $0.notation.delimiter = ";" }?.kind == .usage)
        let page = try MadeFile("<!DOCTYPE html><html></html>", name: "page.xml")
        let failure = try #require(page.failure())
        #expect(failure.kind == .badData && failure.message.contains("this is an HTML page"))
    }
}
