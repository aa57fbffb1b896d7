import Testing

@testable import Plots

@Suite("SVG")
struct SVGWriterTests {
    private static func plots() throws -> [(id: String, plot: Plot)] { try GalleryPlots.forms() + OddPlots.all() }

    private static let variants: [SVGWriter.Variant] = [.inline(id: "a"), .standalone(), .standalone(.dark)]

    @Test("is well-formed, with a role, a title and a description", arguments: variants)
    func wellFormed(variant: SVGWriter.Variant) throws {
        for (id, plot) in try Self.plots() {
            for width in [720.0, 340] {
                let elements = try XMLReader.elements(SVGWriter(variant, width: width).bytes(plot))
                let root = elements[0]
                #expect(root.name == "svg" && root.attributes["role"] == "img", "\(id)")
                #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
                #expect(
                    elements[1].name == "title" && elements[1].attributes["id"] == root.attributes["aria-labelledby"])
                #expect(
                    elements[2].name == "desc" && elements[2].attributes["id"] == root.attributes["aria-describedby"])
                #expect(elements[1].text == SafeText.line(plot.title))
                #expect(elements[2].text == SafeText.line(plot.description, limit: 2500))
            }
        }
    }

    @Test("runs nothing and refers to nothing outside, whatever the text", arguments: HostileText.samples)
    func hostile(text: String) throws {
        let allowed: Set = ["svg", "title", "desc", "g", "path", "rect", "text", "clipPath", "defs", "pattern"]
        for variant in Self.variants {
            let elements = try XMLReader.elements(SVGWriter(variant).bytes(OddPlots.hostile(text)))
            #expect(elements.allSatisfy { allowed.contains($0.name) })
            for (name, value) in elements.flatMap(\.attributes) {
                #expect(!name.lowercased().hasPrefix("on") && !name.contains("href") && name != "style")
                #expect(!value.contains("url(") || value.hasPrefix("url(#"))
                #expect(name.hasPrefix("xmlns") || !value.contains("://"))
            }
            for scalar in elements.map(\.text).joined().unicodeScalars {
                #expect(!(0x202A...0x202E).contains(scalar.value) && scalar.value != 0xFFFF && scalar.value != 0x200F)
            }
        }
    }

    @Test("hostile text stays inside the figure", arguments: HostileText.samples)
    func hostileWidths(text: String) throws {
        let reading = try SVGReading(OddPlots.hostile(text))
        for element in reading.elements where element.name == "text" {
            #expect(TextWidth.of(element.text, size: Metrics.tick) < 720, "\(element.text)")
        }
    }

    @Test("two figures on one page share no id, and every reference has its target")
    func ids() throws {
        var seen: Set<String> = []
        for (id, plot) in try Self.plots() {
            for width in [720.0, 340] {
                let elements = try XMLReader.elements(
                    SVGWriter(.inline(id: "\(id)-\(Int(width))"), width: width).bytes(plot))
                let ids = elements.compactMap { $0.attributes["id"] }
                for found in ids { #expect(seen.insert(found).inserted, "\(found)") }
                for value in elements.flatMap(\.attributes.values) where value.hasPrefix("url(#") {
                    #expect(ids.contains(String(value.dropFirst(5).dropLast())), "\(value)")
                }
            }
        }
    }

    @Test("an id of hostile text becomes one that is allowed", arguments: ["\"><script>", "9 lives", "", "ünï"])
    func hostileID(id: String) throws {
        let elements = try XMLReader.elements(SVGWriter(.inline(id: id)).bytes(GalleryPlots.slope()))
        let ids = elements.compactMap { $0.attributes["id"] }
        let isPlain = ids.joined().utf8.allSatisfy { $0 == 0x2D || ($0 < 0x7B && $0 > 0x2F) }
        #expect(isPlain, "\(ids)")
        #expect(ids.allSatisfy { $0.first?.isLetter == true })
    }

    @Test("colours are variables with a fallback inline, and resolved in a file")
    func colours() throws {
        for (_, plot) in try GalleryPlots.forms() {
            let inline = String(decoding: SVGWriter(.inline(id: "a")).bytes(plot), as: UTF8.self)
            #expect(inline.contains("var(--ink-soft,#"))
            for scheme in PlotTheme.Scheme.allCases {
                let file = String(decoding: SVGWriter(.standalone(scheme)).bytes(plot), as: UTF8.self)
                #expect(!file.contains("var("))
                #expect(file.contains("font-family=\"DejaVu Sans, Arial, sans-serif\""))
                #expect(file.contains(PlotTheme.surface.hex(scheme).text))
            }
        }
    }

    @Test("a file carries its title, subtitle and caption; a figure on a page leaves them to the page")
    func captions() throws {
        let plot = try GalleryPlots.scatter()
        let file = try SVGReading(SVGWriter(.standalone()).bytes(plot)).words.joined(separator: " ")
        #expect(file.contains(plot.title) && file.contains(plot.subtitle) && file.contains(plot.caption))
        let inline = try SVGReading(plot).words.joined(separator: " ")
        #expect(!inline.contains(plot.title) && !inline.contains(plot.caption))
    }

    @Test("type does not shrink with the figure", arguments: [200.0, 340, 720, 1200])
    func typeSizes(width: Double) throws {
        for (_, plot) in try Self.plots() {
            let root = try SVGReading(plot, width: width).elements[0]
            #expect(root.attributes["width"] == SVGCanvas.plain(width) && root.attributes["font-size"] == "12")
        }
    }

    @Test("every mark says its value on hovering, up to the limit")
    func tooltips() throws {
        let plot = try GalleryPlots.scatter(count: 100)
        let reading = try SVGReading(plot)
        #expect(reading.titles.contains { $0.hasPrefix("Model 24: 20") && $0.contains(" · ") && $0.contains(" × 10") })
        let few = try SVGReading(SVGWriter(.inline(id: "a"), tooltipLimit: 10).bytes(plot))
        #expect(few.titles.count == 11)
        #expect(few.marks("points").count == reading.marks("points").count)
    }

    @Test("a part of a stack says its own value, and stands on the part below it")
    func stackedTooltips() throws {
        let plot = try Plot(
            title: "t", description: "d",
            data: PlotData(["year": .names(["2024", "2024"]), "n": .values([0.1, 0.2]), "part": .names(["a", "b"])]),
            layers: [.bars(x: "year", y: "n", colour: "part")], xScale: .band(), yScale: .linear())
        let reading = try SVGReading(plot)
        #expect(reading.titles.suffix(2) == ["a: 2024 · 0.1", "b: 2024 · 0.2"])
        let edges = reading.marks("bars").map { bar in
            ["y", "height"].map { bar.attributes[$0].flatMap(Double.init) ?? .nan }
        }
        #expect(abs(edges[1][0] + edges[1][1] + 1 - edges[0][0]) < 0.11)
        let specification = String(decoding: VegaLiteWriter().bytes(plot), as: UTF8.self)
        #expect(
            specification.contains("{\"n\": 0.2, \"year\": \"2024\", \"n to\": 0.30000000000000004, \"n from\": 0.1, "))
    }

    @Test("the same plot gives the same bytes, on any thread")
    func determinism() async throws {
        let plots = try Self.plots().map(\.plot)
        let expected = plots.map { SVGWriter(.inline(id: "a")).bytes($0) + VegaLiteWriter().bytes($0) }
        let again = await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for (index, plot) in plots.enumerated() {
                for _ in 0..<3 {
                    group.addTask { (index, SVGWriter(.inline(id: "a")).bytes(plot) + VegaLiteWriter().bytes(plot)) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(again.count == plots.count * 3)
        for (index, bytes) in again { #expect(bytes == expected[index]) }
    }
}
