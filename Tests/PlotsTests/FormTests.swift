import Testing

@testable import Plots

@Suite("Forms")
struct FormTests {
    @Test("a waterfall of sums leads from start to end")
    func sums() throws {
        let form = try Waterfall(
            start: .init("start", 100), steps: [.init("up", 30), .init("down", -50)], end: "end")
        #expect(form.data["from"] == .values([0, 100, 130, 0]))
        #expect(form.data["to"] == .values([100, 130, 80, 80]))
        #expect(form.data["kind"] == .names(["total", "increase", "decrease", "total"]))
        #expect(form.data["text"] == .names(["100", "+30", "−50", "80"]))
        let plot = try GalleryPlots.waterfall()
        let reading = try SVGReading(plot)
        #expect(reading.marks("bars").count == 6 && reading.marks("rules").count == 5)
        #expect(["502", "−61", "+84", "541"].allSatisfy(reading.words.contains))
    }

    @Test("a waterfall of factors multiplies, and its totals are points")
    func factors() throws {
        let form = try Waterfall(
            start: .init("start", 100), steps: [.init("half", 0.5)], end: "end", arithmetic: .factors)
        #expect(form.data["to"] == .values([100, 50, 50]))
        let reading = try SVGReading(GalleryPlots.factors())
        #expect(reading.marks("bars").count == 5 && reading.marks("points").count == 2)
        #expect(reading.words.contains("× 0.07"))
    }

    @Test("a step that is unknown leaves what follows unknown")
    func unknownStep() throws {
        let form = try Waterfall(start: .init("start", 1), steps: [.init("?", .nan), .init("up", 1)], end: "end")
        #expect(form.data["to"] == .numbers([1, nil, nil, nil]))
    }

    @Test("records hold until the next one")
    func steps() throws {
        let path = try #require(try SVGReading(GalleryPlots.steps()).marks("lines").first?.attributes["d"])
        let corners = path.split { "ML".contains($0) }.map { $0.split(separator: " ").compactMap { Double($0) } }
        #expect(corners.count == 15)
        for (first, second) in zip(corners, corners.dropFirst()) {
            #expect(first[0] == second[0] || first[1] == second[1])
        }
    }

    @Test("lines of a slope chart are named at their ends and valued at their beginnings")
    func slope() throws {
        let words = try SVGReading(GalleryPlots.slope()).words
        #expect(["MMLU", "SWE-bench", "86 %", "4 %"].allSatisfy(words.contains))
    }

    @Test("an estimate and its interval; each is drawn without the other")
    func intervals() throws {
        let reading = try SVGReading(GalleryPlots.dotAndInterval())
        #expect(reading.marks("points").count == 5 && reading.marks("rules").count == 6)
    }

    @Test("a heat strip has a cell for every row, hatched where the number is unknown")
    func cells() throws {
        let cells = try SVGReading(GalleryPlots.heatStrip()).marks("cells")
        #expect(cells.count == 48)
        #expect(cells.count { $0.attributes["fill"] == "url(#f-no-value)" } == 15)
    }

    @Test("lines that end close together are all named in the margin")
    func endLabels() throws {
        let words = try SVGReading(OddPlots.manyCategories()).words
        #expect((1...15).allSatisfy { words.contains("Country \($0)") })
    }

    @Test("small multiples: one panel per category, all on the same scales")
    func facets() throws {
        let reading = try SVGReading(GalleryPlots.facets())
        #expect(reading.marks("points").count == 420)
        #expect(["Industry", "Academia", "Other"].allSatisfy(reading.words.contains))
        #expect(reading.words.count { $0 == "2020" } == 4)
    }

    @Test("a sparkline has its description, gaps, and a mark for the last known value")
    func sparkline() throws {
        let reading = try SVGReading(Sparkline([1, 2, nil, 4, .nan], description: "rises <to> 4").bytes())
        #expect(reading.elements[0].attributes["aria-label"] == "rises <to> 4")
        let paths = reading.elements.filter { $0.name == "path" }.compactMap { $0.attributes["d"] }
        #expect(paths.count == 2)
        #expect(paths[0].count { $0 == "M" } == 2)
        #expect(paths[1].hasPrefix("M70 4"))
        for values: [Double?] in [[], [nil], [.infinity]] {
            #expect(try SVGReading(Sparkline(values, description: "none").bytes(scheme: .light)).words == ["–"])
        }
    }
}
