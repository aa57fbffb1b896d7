import Records
import Testing

@testable import Analysis

@Suite("Which record of one vintage is which of another")
struct RecordMatchingTests {
    private func matching(_ before: [MadeModel], _ after: [MadeModel]) -> RecordMatching {
        RecordMatching(MadeCatalog.models(before).records, MadeCatalog.models(after).records)
    }

    @Test(
        "names agree in letters, digits, plus signs and decimal points",
        arguments: [
            ("LLaMA (65B)", "Llama-65B", true), ("GPT-3 175B", "GPT 3\u{00A0}175B", true), ("Phi-1.5", "Phi-15", false),
            ("DARTS", "DARTS+", false), ("Größe", "GRÖSSE", false), ("W.A.L.T", "WALT", true),
        ])
    func names(first: String, second: String, areOne: Bool) {
        #expect((RecordKey.name(first) == RecordKey.name(second)) == areOne)
    }

    @Test("a name of signs alone is no name")
    func noName() { #expect(RecordKey.name("– (?)") == nil) }

    @Test(
        "links agree whatever their scheme, host's www, fragment, closing slash and form of an arXiv paper",
        arguments: [
            ("https://www.nature.com/articles/1/", "http://nature.com/articles/1#abstract"),
            ("https://arxiv.org/pdf/2005.14165v4.pdf", "https://arxiv.org/abs/2005.14165"),
            ("https://arxiv.org/abs/2005.14165v1", "arxiv.org/html/2005.14165"),
        ])
    func links(first: String, second: String) {
        #expect(RecordKey.link(first) == RecordKey.link(second))
    }

    @Test("links of another paper or query differ; an empty one is none")
    func otherLinks() {
        #expect(
            RecordKey.link("https://arxiv.org/abs/2005.14165") != RecordKey.link("https://arxiv.org/abs/2005.14166"))
        #expect(RecordKey.link("https://a.org/x?id=1") != RecordKey.link("https://a.org/x?id=2"))
        #expect(RecordKey.link("https://") == nil)
    }

    @Test("a name goes before a link, and a renamed record is found by its link")
    func byLink() {
        let found = matching(
            [MadeModel(name: "A", date: "2014", link: "https://a.org"), MadeModel(name: "B", date: "2015")],
            [
                MadeModel(name: "A (first)", date: "2014", link: "http://www.a.org/"),
                MadeModel(name: "b", date: "2015", link: "https://b.org"), MadeModel(name: "C", date: "2016"),
            ])
        #expect(found.pairs.map(\.key) == [.link, .name])
        #expect(found.pairs.map(\.after) == [0, 1])
        #expect(found.onlyBefore == [])
        #expect(found.onlyAfter == [2])
    }

    @Test("a link of several records does not tell which is which")
    func ambiguousLink() {
        let family = "https://family.org"
        let found = matching(
            [MadeModel(name: "A", date: "2014", link: family), MadeModel(name: "A-zero", date: "2014", link: family)],
            [MadeModel(name: "A", date: "2014", link: family), MadeModel(name: "A-new", date: "2015", link: family)])
        #expect(found.pairs.map(\.key) == [.name])
        #expect(found.ambiguousBefore == [1])
        #expect(found.ambiguousAfter == [1])
    }

    @Test("of records that share a name, those of one date belong together")
    func sharedName() {
        let found = matching(
            [MadeModel(name: "LSTM", date: "1997"), MadeModel(name: "LSTM", date: "2014")],
            [MadeModel(name: "LSTM", date: "1995"), MadeModel(name: "LSTM", date: "2014")])
        #expect(found.pairs.map(\.after) == [0, 1])
        #expect(
            matching(
                [MadeModel(name: "LSTM", date: "2014")],
                [MadeModel(name: "LSTM", date: "1997"), MadeModel(name: "LSTM", date: "2014")]
            ).onlyAfter == [0])
    }
}
