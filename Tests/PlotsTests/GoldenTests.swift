import Foundation
import Testing

@testable import Plots

/// Small drawings kept as files and read by eye when they change. `ALMANAC_GOLDEN=write swift test --filter GoldenTests` writes
/// them anew.
@Suite("Golden drawings")
struct GoldenTests {
    @Test("points on a log scale with a fit")
    func scatter() throws {
        let plot = try Plot(
            title: "Training compute doubles every year", subtitle: "FLOP",
            description: "Three points on a straight line.",
            caption: "Made data; n = 3 of 4.",
            data: PlotData([
                "date": .values([2020, 2021.5, 2023, 2024]), "compute": .numbers([1e21, 3e21, 8e21, nil]),
                "sector": .names(["industry", "academia", "industry", "industry"]),
                "name": .text(["First & <best>", nil, nil, nil]),
            ]),
            layers: [.scatter(x: "date", y: "compute", colour: "sector", label: "name")], xScale: .time(),
            yScale: .log10("Training compute (FLOP)"), palette: GalleryPlots.sectors,
            annotations: [
                .fit(
                    try FittedLine(
                        x: [2020, 2023], y: [1e21, 8e21], low: [8e20, 6e21], high: [1.3e21, 1e22],
                        words: "doubles every year"))
            ])
        try check(SVGWriter(.standalone(), width: 360).bytes(plot), "scatter.svg")
        try check(SVGWriter(.inline(id: "scatter"), width: 360).bytes(plot), "scatter-inline.svg")
        try check(VegaLiteWriter().bytes(plot), "scatter.vl.json")
    }

    @Test("stacked bars")
    func bars() throws {
        let plot = try Plot(
            title: "More each year", description: "Two years of stacked bars; the second is higher.",
            data: PlotData([
                "year": .names(["2023", "2023", "2024", "2024"]), "models": .values([3, 2, 6, 1]),
                "sector": .names(["industry", "academia", "industry", "academia"]),
            ]),
            layers: [.bars(x: "year", y: "models", colour: "sector")], xScale: .band(),
            yScale: .linear("Notable models"),
            palette: GalleryPlots.sectors)
        try check(SVGWriter(.inline(id: "bars"), width: 360).bytes(plot), "bars-inline.svg")
    }

    private func check(_ bytes: [UInt8], _ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/plots/\(name)")
        if ProcessInfo.processInfo.environment["ALMANAC_GOLDEN"] == "write" { try Data(bytes).write(to: file) }
        let expected = try Data(contentsOf: file)
        #expect(
            Data(bytes) == expected,
            "\(name) has changed. Look at it; if it is right, write it with ALMANAC_GOLDEN=write swift test --filter GoldenTests."
        )
    }
}
