import Testing

@testable import Plots

@Suite("Annotations")
struct AnnotationTests {
    private func bars(_ annotations: [Annotation]) throws -> Plot {
        try Plot(
            title: "t", description: "d",
            data: PlotData(["year": .names(["2010", "2011", "2012", "2014"]), "n": .values([1, 2, 3, 4])]),
            layers: [.bars(x: "year", y: "n")], xScale: .band(), yScale: .linear(), annotations: annotations)
    }

    @Test("numbers have a place among categories that are ascending numbers")
    func placesOnBands() throws {
        let scale = ResolvedPlot(try bars([])).x
        #expect(scale.place(of: 2012) == 2)
        #expect(scale.place(of: 2013) == 2.5)
        #expect(scale.place(of: 2009) == nil)
        #expect(scale.stretch(from: 2011, to: 2014).map { [$0.from, $0.to] } == [0.5, 2.5])
        #expect(scale.stretch(from: nil, to: nil).map { [$0.from, $0.to] } == [-0.5, 3.5])
        #expect(scale.stretch(from: 2015, to: nil) == nil)
        let names = TrainedScale(
            kind: .band, style: .automatic, title: "", low: -0.5, high: 1.5, categories: ["a", "2"])
        #expect(names.place(of: 2) == nil)
    }

    @Test("eras shade whole bands, reference lines cross the frame, and both are named")
    func shown() throws {
        let reading = try SVGReading(
            bars([
                .era(Era(from: 2011, to: 2014, label: "Boom")), .reference(.horizontal(at: 2.5, "Half")),
                .reference(.vertical(at: 2014, "Law")),
            ]))
        #expect(["Boom", "Half", "Law"].allSatisfy(reading.words.contains))
        let shade = try #require(reading.elements.first { $0.name == "rect" && $0.parents.count == 2 })
        let bars = reading.marks("bars")
        func edge(_ element: XMLElement) -> Double { element.attributes["x"].flatMap(Double.init) ?? .nan }
        #expect(edge(shade) < edge(bars[1]) && edge(shade) > edge(bars[0]))
    }

    @Test("a reference line and a note widen the domain until they are seen; an era does not")
    func domains() throws {
        let data = try PlotData(["x": .values([2010, 2020]), "y": .values([1, 2])])
        let plot = try Plot(
            title: "t", description: "d", data: data, layers: [.scatter(x: "x", y: "y")], xScale: .time(),
            yScale: .linear(),
            annotations: [
                .reference(.horizontal(at: 9, "Ceiling")), .era(Era(from: 1900, to: 1950, label: "Before")),
                .note(Note(x: 2024, y: 1, text: "Later")),
            ])
        let resolved = ResolvedPlot(plot)
        #expect(resolved.y.high >= 9)
        #expect(resolved.x.high >= 2024 && resolved.x.low > 2000)
        #expect(try !SVGReading(plot).words.contains("Before"))
    }

    @Test("a fit shows its line, its band and its equation in words, in its panel only")
    func fits() throws {
        let fit = try FittedLine(
            x: [2000, 2020], y: [1e14, 1e24], low: [1e13, 1e23], high: [1e15, 1e25], words: "doubles every 7 months",
            panel: "academia")
        let base = try GalleryPlots.facets()
        let plot = try Plot(
            title: "t", description: "d", data: base.data, layers: base.layers, xScale: base.xScale,
            yScale: base.yScale,
            palette: base.palette, facet: base.facet, annotations: [.fit(fit)])
        let reading = try SVGReading(plot)
        #expect(reading.titles.count { $0 == "doubles every 7 months" } == 1)
        #expect(reading.words.joined(separator: " ").contains("doubles every"))
        #expect(reading.elements.count { $0.attributes["fill-opacity"] == "0.18" } == 1)
    }

    @Test("a fit whose band leaves the scale is cut there, not dropped")
    func bandBelowZero() throws {
        let fit = try FittedLine(
            x: [1, 2, 3], y: [1, 10, 100], low: [-1, 5, 50], high: [3, 20, 200], words: "grows")
        let plot = try Plot(
            title: "t", description: "d", data: PlotData(["x": .values([1, 2]), "y": .values([1, 10])]),
            layers: [.scatter(x: "x", y: "y")], xScale: .linear(), yScale: .log10(), annotations: [.fit(fit)])
        let band = try #require(try SVGReading(plot).elements.first { $0.attributes["fill-opacity"] == "0.18" })
        #expect(band.attributes["d"]?.count { "ML".contains($0) } == 5)
    }
}
