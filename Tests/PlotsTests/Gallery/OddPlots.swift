import RealModule

@testable import Plots

/// What data may do to a figure: nothing, one value, extremes, unknowns, hostile and overlong text.
enum OddPlots {
    static func all() throws -> [(id: String, plot: Plot)] {
        [
            ("none", try points([], [], "No point at all")),
            ("all-missing", try points([2010, 2012], [nil, .nan], "Only unknown values")),
            ("one", try points([2015], [3.2e21], "One point", yScale: .log10("Training compute (FLOP)"))),
            ("one-linear", try points([2015], [42], "One point on a linear scale")),
            ("equal", try points([2010, 2012, 2015], [7, 7, 7], "All values equal")),
            ("zeros", try points([2010, 2012, 2015], [0, 0, 0], "All values zero")),
            (
                "extreme-log",
                try points([2010, 2012, 2015], [1e-300, 1, 1e300], "600 orders of magnitude", yScale: .log10("Value"))
            ),
            (
                "extreme-linear",
                try points([2010, 2012, 2015], [-1.7e308, 1e-300, 1.7e308], "The whole range of doubles")
            ),
            (
                "tiny-range",
                try points([2010, 2012, 2015], [1_000_000, 1_000_001, 1_000_003], "A small range far from zero")
            ),
            (
                "negatives-on-log",
                try points(
                    [2010, 2012, 2015, 2016], [0, -3, 50, 800], "Zero and negative values", yScale: .log10("Value"))
            ),
            ("short-time", try points([2024.1, 2024.3, 2024.62], [3, 5, 9], "Half a year")),
            (
                "one-decade",
                try points([2010, 2012, 2015], [2.1, 3.4, 8.8], "Less than a decade", yScale: .log10("Value"))
            ),
            (
                "cut-off",
                try points(
                    [2010, 2012, 2015], [2, 30, 8], "A domain that cuts off", yScale: .linear("Value", domain: 0...10))
            ),
            ("many-categories", try manyCategories()), ("long-names", try longNames()),
            ("negative-bars", try negativeBars()),
            ("hostile", try hostile(HostileText.everything)),
        ]
    }

    static func points(
        _ x: [Double?], _ y: [Double?], _ title: String, yScale: Scale = .linear("Value")
    ) throws -> Plot {
        try Plot(
            title: title, description: title, data: PlotData(["x": .numbers(x), "y": .numbers(y)]),
            layers: [.scatter(x: "x", y: "y")], xScale: .time(), yScale: yScale)
    }

    static func manyCategories() throws -> Plot {
        var (x, y, name): ([Double?], [Double?], [String?]) = ([], [], [])
        for index in 0..<15 {
            for year in 2015...2025 {
                x.append(Double(year))
                y.append(Double(year - 2014) * (1 + Double(index) / 30) + Double(index % 4))
                name.append("Country \(index + 1)")
            }
        }
        return try Plot(
            title: "Fifteen lines that end close together", description: "Fifteen lines.",
            data: PlotData(["year": .numbers(x), "value": .numbers(y), "country": .text(name)]),
            layers: [.line(x: "year", y: "value", colour: "country")], xScale: .time(), yScale: .linear("Value"))
    }

    static func longNames() throws -> Plot {
        let names = (1...4).map {
            "The \($0)th International Consortium for Extraordinarily Long Organization Names and Acronyms"
        }
        return try Plot(
            title:
                "A title that goes on and on, past every edge, for as long as its author had breath, and then some more",
            description: "Four bars.",
            data: PlotData(["name": .names(names), "value": .values([1, 2, 3, 4])]),
            layers: [.bars(x: "name", y: "value")], xScale: .band("Organization"),
            yScale: .linear(
                "An axis title that says very precisely what is measured, in which unit, for which population, and since when"
            ))
    }

    static func negativeBars() throws -> Plot {
        try Plot(
            title: "Gains and losses", description: "Bars on both sides of zero.",
            data: PlotData([
                "year": .names(["2022", "2022", "2023", "2023", "2024", "2024"]),
                "change": .values([5, -3, 8, -6, -2, 4]),
                "part": .names(["A", "B", "A", "B", "A", "B"]),
            ]),
            layers: [.bars(x: "year", y: "change", colour: "part")], xScale: .band(), yScale: .linear("Change"))
    }

    /// The text in every slot that takes one.
    static func hostile(_ text: String) throws -> Plot {
        let palette = Palette([.init(text, label: text, PlotTheme.swatches[3])])
        return try Plot(
            title: text, subtitle: text, description: text, caption: text,
            data: PlotData([
                text: .numbers([2010, 2012, 2015]), text + "y": .numbers([1, 10, 100]),
                text + "c": .text([text, text + "2", nil]), text + "f": .text([text, text, text]),
            ]),
            layers: [
                Layer(
                    .point(),
                    Encoding(
                        x: text, y: text + "y", colour: text + "c", shape: text + "f", detail: text + "c",
                        label: text + "c", tooltip: text + "c"), role: text),
                Layer(.line(), Encoding(x: text, y: text + "y", detail: text + "f", label: text + "f")),
                Layer(.point(), Encoding(x: text, y: text + "y", label: text + "c")),
                Layer(.text(.above), Encoding(x: text, y: text + "y", label: text + "c")),
            ],
            xScale: Scale(.time, title: text, style: NumberStyle(.year, prefix: text, suffix: text)),
            yScale: Scale(.log10, title: text, style: NumberStyle(prefix: text, suffix: text)), palette: palette,
            facet: Facet(text + "f", order: [text]), guides: Guides(legendTitle: text),
            annotations: [
                .reference(.horizontal(at: 5, text)), .reference(.vertical(at: 2011, text)),
                .era(Era(from: 2012, label: text)), .note(Note(x: 2012, y: 10, text: text)),
                .fit(
                    try FittedLine(
                        x: [2010, 2015], y: [1, 100], low: [0.5, 50], high: [2, 200], words: text, role: text)),
            ])
    }
}
