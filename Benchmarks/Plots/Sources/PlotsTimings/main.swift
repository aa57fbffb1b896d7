// How long 1,000 charts of 500 points take: the median of 5 runs, on one core.
//
//     swift run -c release --package-path Benchmarks/Plots PlotsTimings
import Plots
import RealModule

/// Points over 25 years and 14 orders of magnitude in four colours, evenly scattered.
func chart(_ number: Int, tooltip: String?) throws -> Plot {
    let rows = (0..<500).map { Double(number * 500 + $0) }
    func scattered(_ row: Double, _ step: Double) -> Double { (row * step).truncatingRemainder(dividingBy: 1) }
    let data = try PlotData([
        "date": .values(rows.map { 2000 + 25 * scattered($0, 0.754_877_666_246_692_8) }),
        "compute": .values(rows.map { .exp10(12 + 14 * scattered($0, 0.569_840_290_998_053_2)) }),
        "sector": .names(rows.map { ["industry", "academia", "collaboration", "other"][Int($0) % 4] }),
        "name": .names(rows.map { "Model \(Int($0))" }),
    ])
    return try Plot(
        title: "Chart \(number)", description: "Scattered points.", data: data,
        layers: [.scatter(x: "date", y: "compute", colour: "sector", tooltip: tooltip)], xScale: .time(),
        yScale: .log10("Training compute (FLOP)"))
}

func time(_ name: String, _ plots: [Plot], _ bytes: (Plot) -> [UInt8]) {
    let clock = ContinuousClock()
    var total = 0
    let runs = (0..<5).map { _ in clock.measure { total = plots.reduce(0) { $0 + bytes($1).count } } }.sorted()
    print("\(name): \(runs[2]), \(total / 1_000_000) MB")
}

let automatic = try (0..<1000).map { try chart($0, tooltip: nil) }
let named = try (0..<1000).map { try chart($0, tooltip: "name") }
time("SVG, hovering shows both values", automatic) { SVGWriter(.inline(id: "chart")).bytes($0) }
time("SVG, hovering shows a name", named) { SVGWriter(.inline(id: "chart")).bytes($0) }
time("SVG, no hovering", named) { SVGWriter(.inline(id: "chart"), tooltipLimit: 0).bytes($0) }
time("Vega-Lite", named) { VegaLiteWriter().bytes($0) }
