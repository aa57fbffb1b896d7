import Plots
import Report
import Testing

@testable import Rendering

@Suite("Text in pages")
struct TextTests {
    private let hostile = "<script>alert(1)</script> a|b *c* _d_ [e](f) & \"g\" \u{2}h\ni"

    @Test("HTML escapes markup and leaves control characters out")
    func html() {
        #expect(
            HTMLText.escaped(hostile)
                == "&lt;script&gt;alert(1)&lt;/script&gt; a|b *c* _d_ [e](f) &amp; &quot;g&quot; h\ni")
    }

    @Test("Markdown escapes what would be markup")
    func markdown() {
        #expect(
            MarkdownText.escaped(hostile)
                == "\\<script\\>alert(1)\\</script\\> a\\|b \\*c\\* \\_d\\_ \\[e\\](f) &amp; \"g\" h i")
    }

    @Test("the same table in both formats, numbers set right")
    func tables() {
        let table = ShownTable(
            caption: "C", columns: [.init("Model"), .init("FLOP", numeric: true)],
            rows: [[.init("A|B", link: "https://x.example/a (b)"), .init("1.2 × 10²¹")]])
        #expect(
            MarkdownText.table(table, root: "")
                == "**C**\n\n| Model | FLOP |\n| --- | ---: |\n| [A\\|B](https://x.example/a%20%28b%29) | 1.2 × 10²¹ |\n"
        )
        let html = HTMLText.table(table, root: "")
        #expect(html.contains("<th scope=\"row\"><a href=\"https://x.example/a (b)\">A|B</a></th>"))
        #expect(html.contains("<td class=\"number\">1.2 × 10²¹</td>"))
    }

    @Test("a cell may lead to a page of the site, hold a small line chart, or a date that does not break")
    func cells() {
        let table = ShownTable(
            caption: "C", columns: [.init("Benchmark"), .init("Line"), .init("Date")],
            rows: [
                [
                    .init("MMLU", page: "benchmarks/mmlu"),
                    .init("", sparkline: Sparkline([1, 2], description: "MMLU: 1 to 2")), .init("2022-12-31"),
                ]
            ])
        let html = HTMLText.table(table, root: "../../")
        #expect(html.contains("<a href=\"../../benchmarks/mmlu/index.html\">MMLU</a>"))
        #expect(html.contains("<td><svg") && html.contains("aria-label=\"MMLU: 1 to 2\""))
        #expect(html.contains("<td><time>2022-12-31</time></td>"))
        #expect(
            MarkdownText.table(table, root: "../").hasSuffix(
                "| [MMLU](../benchmarks/mmlu/index.md) |  | 2022-12-31 |\n"))
    }
}
