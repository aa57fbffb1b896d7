import RealModule
import Testing

@testable import Plots

@Suite("The theme's colours")
struct PaletteTests {
    private static let swatches = PlotTheme.swatches + [PlotTheme.neutral]

    @Test("contrast follows WCAG 2.2")
    func contrast() throws {
        // Values of the W3C's definition: white on black 21, #767676 on white 4.54 (the usual example of just enough).
        let (white, black, grey) = (try HexColour("#ffffff"), try HexColour("#000000"), try HexColour("#767676"))
        #expect(abs(white.contrast(with: black) - 21) < 1e-9)
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.005)
        #expect(grey.contrast(with: white) == white.contrast(with: grey))
    }

    @Test("words have a contrast of 4.5 and marks of 3 on page, figure and shade", arguments: PlotTheme.Scheme.allCases)
    func sufficient(scheme: PlotTheme.Scheme) {
        for background in [PlotTheme.page, PlotTheme.surface, PlotTheme.shade] {
            let behind = background.hex(scheme)
            for text in [PlotTheme.ink, PlotTheme.inkSoft] + Self.swatches.map(\.text) {
                #expect(text.hex(scheme).contrast(with: behind) >= 4.5, "\(text.variable) on \(background.variable)")
            }
            for mark in Self.swatches.map(\.mark) + [PlotTheme.axis] {
                #expect(mark.hex(scheme).contrast(with: behind) >= 3, "\(mark.variable) on \(background.variable)")
            }
        }
        for step in PlotTheme.sequence {
            #expect(step.ink.hex(scheme).contrast(with: step.fill.hex(scheme)) >= 4.5, "\(step.fill.variable)")
        }
    }

    @Test("steps of the sequence run from the background away", arguments: PlotTheme.Scheme.allCases)
    func sequence(scheme: PlotTheme.Scheme) {
        let contrasts = PlotTheme.sequence.map { $0.fill.hex(scheme).contrast(with: PlotTheme.surface.hex(scheme)) }
        #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 * 1.1 < $1 })
    }

    /// Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB.
    private static let deficiencies: [(name: String, matrix: [[Double]])] = [
        ("none", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (
            "protanopia",
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        ),
        (
            "deuteranopia",
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        ),
        (
            "tritanopia",
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        ),
    ]

    @Test("any two swatches differ to every kind of eye", arguments: PlotTheme.Scheme.allCases)
    func colourBlindSafe(scheme: PlotTheme.Scheme) {
        for deficiency in Self.deficiencies {
            let seen = PlotTheme.swatches.map { Self.oklab($0.mark.hex(scheme), deficiency.matrix) }
            for first in seen.indices {
                for second in seen.indices where second > first {
                    let distance = zip(seen[first], seen[second]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
                        .squareRoot()
                    // About three just noticeable differences of 0.02; the first four are further apart.
                    let least = second < 4 ? 0.09 : 0.06
                    #expect(distance > least, "c\(first + 1) and c\(second + 1), \(deficiency.name): \(distance)")
                }
            }
        }
    }

    /// OKLab (B. Ottosson 2020) of the colour as it is seen.
    private static func oklab(_ colour: HexColour, _ matrix: [[Double]]) -> [Double] {
        let linear = [colour.linear.red, colour.linear.green, colour.linear.blue]
        let seen = product(matrix, linear).map { min(max($0, 0), 1) }
        let cones = product(
            [
                [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ], seen
        ).map { Double.root($0, 3) }
        return product(
            [
                [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ], cones)
    }

    private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
        matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    @Test("every swatch has a shape and a pattern of its own")
    func secondCues() {
        #expect(Set(PlotTheme.swatches.map(\.shape)).count == PlotTheme.swatches.count)
        #expect(Set(PlotTheme.swatches.map(\.pattern)).count == PlotTheme.swatches.count)
    }

    @Test("a category of the palette keeps its look; others take what is free, in order of appearance")
    func roles() {
        let palette = Palette([.init("industry", label: "Industry", PlotTheme.swatches[1])])
        let entries = palette.entries(for: ["academia", "industry", "government"])
        #expect(entries.map(\.category) == ["industry", "academia", "government"])
        #expect(entries.map(\.swatch.mark.variable) == ["c2", "c1", "c3"])
        let many = Palette.theme.entries(for: (0..<12).map { "\($0)" })
        #expect(
            many.map(\.swatch.mark.variable).prefix(9) == ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "neutral"])
        #expect(Set(many.suffix(4).map(\.swatch.shape)).count == 4)
    }

    @Test("the style sheet has every variable in three places, each once")
    func css() {
        let css = PlotTheme.css(extra: [
            ThemeColour("own", light: HexColour(rgb: 0x112233), dark: HexColour(rgb: 0xaabbcc))
        ])
        for colour in PlotTheme.colours {
            #expect(css.components(of: "--\(colour.variable):\(colour.light.text);") == 1)
        }
        #expect(css.components(of: "--own:#aabbcc;") == 2)
        #expect(Set(PlotTheme.colours.map(\.variable)).count == PlotTheme.colours.count)
    }
}

extension String {
    /// How often the text occurs.
    func components(of text: String) -> Int {
        let (all, wanted) = (Array(utf8), Array(text.utf8))
        guard wanted.count <= all.count, !wanted.isEmpty else { return 0 }
        return (0...(all.count - wanted.count)).count { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
