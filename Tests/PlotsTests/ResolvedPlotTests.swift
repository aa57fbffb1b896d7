import Testing

@testable import Plots

@Suite("What is drawn, and what is left out and said so")
struct ResolvedPlotTests {
    private func plot(
        _ layer: Layer, _ columns: KeyValuePairs<String, PlotData.Column>, x: Scale = .time(), y: Scale = .linear(),
        facet: Facet? = nil
    ) throws -> ResolvedPlot {
        ResolvedPlot(
            try Plot(
                title: "t", description: "d", data: PlotData(columns), layers: [layer], xScale: x, yScale: y,
                facet: facet))
    }

    @Test("missing, NaN and infinite values are left out of points and counted once per row")
    func missing() throws {
        let found = try plot(
            .scatter(x: "x", y: "y"),
            ["x": .numbers([1, nil, 3, 4, .nan]), "y": .numbers([1, 2, .infinity, nil, nil])])
        #expect(found.panels[0].layers[0].rows == [0])
        #expect(found.leftOut.missing == 4)
        #expect(found.notes.contains("4 rows left out: value unknown."))
    }

    @Test("a missing value is a gap in a line, which is drawn in two parts")
    func gap() throws {
        let plot = try Plot(
            title: "t", description: "d",
            data: PlotData(["x": .values([1, 2, 3, 4, 5]), "y": .numbers([1, 2, nil, 4, 5])]),
            layers: [.line(x: "x", y: "y")], xScale: .linear(), yScale: .linear())
        #expect(plot.notes == ["1 gap: value unknown."])
        let path = try SVGReading(plot).marks("lines")[0].attributes["d"] ?? ""
        #expect(path.count { $0 == "M" } == 2 && path.count { $0 == "L" } == 2)
    }

    @Test("a log scale says how many zero and negative values it leaves out")
    func nonPositive() throws {
        let found = try plot(
            .scatter(x: "x", y: "y"), ["x": .values([1, 2, 3, 4]), "y": .values([0, -1, 10, 100])], y: .log10())
        #expect(found.notes == ["2 zero or negative values left out: a log scale has no place for them."])
        #expect(found.panels[0].layers[0].markCount == 2)
    }

    @Test("values outside of a chosen domain are counted")
    func outside() throws {
        let found = try plot(
            .scatter(x: "x", y: "y"), ["x": .values([1, 2, 3]), "y": .values([1, 20, 3])], y: .linear(domain: 0...10))
        #expect(found.notes == ["1 value outside of the frame."])
        #expect(found.panels[0].layers[0].rows == [0, 2])
    }

    @Test("no value at all is said, not drawn")
    func nothing() throws {
        let found = try plot(.scatter(x: "x", y: "y"), ["x": .numbers([nil]), "y": .values([1])])
        #expect(found.notes == ["No values to draw.", "1 row left out: value unknown."])
    }

    @Test("a row without a facet value is left out and counted")
    func facets() throws {
        let found = try plot(
            .scatter(x: "x", y: "y"),
            ["x": .values([1, 2, 3]), "y": .values([1, 2, 3]), "f": .text(["b", nil, "a"])],
            facet: Facet("f", order: ["a"]))
        #expect(found.panels.map(\.name) == ["a", "b"])
        #expect(found.panels.map { $0.layers[0].rows } == [[2], [0]])
        #expect(found.leftOut.missing == 1)
    }

    @Test("bars are stacked from zero in the order of the legend, negative parts downwards")
    func stacking() throws {
        let found = try plot(
            .bars(x: "year", y: "n", colour: "part"),
            [
                "year": .names(["2020", "2020", "2020", "2021"]), "n": .values([3, 4, -2, 5]),
                "part": .names(["a", "b", "b", "b"]),
            ], x: .band())
        let layer = found.panels[0].layers[0]
        #expect(layer.y2 == [0, 3, 0, 0])
        #expect(layer.y == [3, 7, -2, 5])
        #expect(found.y.low <= -2 && found.y.high >= 7)
    }

    @Test("what lies above an unknown part of a stacked area has no known place")
    func unknownPart() throws {
        let found = try plot(
            .area(x: "x", y: "n", colour: "part"),
            [
                "x": .values([1, 2, 3, 1, 2, 3]), "n": .numbers([1, nil, 1, 2, 2, 2]),
                "part": .names(["a", "a", "a", "b", "b", "b"]),
            ])
        let layer = found.panels[0].layers[0]
        #expect(layer.y.map { $0.isNaN ? -1 : $0 } == [1, -1, 1, 3, -1, 3])
    }

    @Test("a place that a stacked series skips is a gap in it, not zero")
    func skippedPart() throws {
        let found = try plot(
            .area(x: "x", y: "n", colour: "part"),
            [
                "x": .values([1, 3, 1, 2, 3]), "n": .values([1, 1, 2, 2, 2]),
                "part": .names(["a", "a", "b", "b", "b"]),
            ])
        #expect(found.leftOut.gaps == 1)
        let layer = found.panels[0].layers[0]
        #expect(layer.lines[0].map { layer.x[$0] } == [1, 2, 3])
        #expect(layer.lines.map { line in line.count { !layer.y[$0].isNaN } } == [2, 2])
    }

    @Test("grouped bars stand side by side, each from zero")
    func grouped() throws {
        let plot = try GalleryPlots.bars(.grouped)
        let bars = try SVGReading(plot).marks("bars")
        let edges = bars.compactMap { bar -> (left: Double, right: Double)? in
            guard let x = bar.attributes["x"].flatMap(Double.init),
                let width = bar.attributes["width"].flatMap(Double.init)
            else { return nil }
            return (x, x + width)
        }.sorted { $0.left < $1.left }
        #expect(edges.count == 24)
        #expect(zip(edges, edges.dropFirst()).allSatisfy { $0.right <= $1.left + 0.11 })
        #expect(ResolvedPlot(plot).panels[0].layers[0].y2.allSatisfy { $0 == 0 })
    }

    @Test("an unknown category is called unknown and drawn")
    func unknownCategory() throws {
        let found = try plot(
            .scatter(x: "x", y: "y", colour: "c"),
            ["x": .values([1, 2]), "y": .values([1, 2]), "c": .text(["a", nil])])
        #expect(found.series.map(\.label) == ["a", "Unknown"])
        #expect(found.panels[0].layers[0].rows.count == 2)
    }

    @Test("numbers of cells fall into classes with round limits")
    func classes() throws {
        let classes = try #require(ColourClasses([0.02, 0.5, 1], style: .percent))
        #expect(classes.thresholds == [0.2, 0.4, 0.6, 0.8])
        #expect(
            (0..<classes.count).map(classes.name) == [
                "below 20 %", "20 % to 40 %", "40 % to 60 %", "60 % to 80 %", "80 % or more",
            ])
        #expect([0.0, 0.2, 0.59, 5].map(classes.number) == [0, 1, 2, 4])
        #expect((0..<classes.count).map(classes.step) == [0, 2, 3, 5, 6])
        #expect(ColourClasses([], style: .automatic) == nil)
        #expect(ColourClasses([7, 7], style: .automatic)?.count == 1)
    }

    @Test("spread points stay in their band, and only crowded ones move")
    func spread() {
        var made = MadeNumbers(seed: 3)
        let positions = (0..<300).map { _ in made.uniform() * 0.2 } + [0.9]
        let offsets = Spread.offsets(positions: positions, bands: positions.map { _ in 0 })
        #expect(offsets.allSatisfy { abs($0) <= 0.5 })
        #expect(offsets.last == 0)
        #expect(Set(offsets).count > 200)
    }
}
