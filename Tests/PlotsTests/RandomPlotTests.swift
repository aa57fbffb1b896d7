import Foundation
import RealModule
import Testing

@testable import Plots

/// Plots of random marks, scales and channels over columns full of missing, extreme and repeated values.
@Suite("A plot that exists can be drawn")
struct RandomPlotTests {
    @Test("whatever its marks, scales and numbers", arguments: 0..<12)
    func drawn(block: Int) throws {
        var drawn = 0
        for seed in (block * 15)..<(block * 15 + 15) {
            guard let plot = RandomPlot(seed: UInt64(seed)).plot() else { continue }
            drawn += 1
            for variant in [SVGWriter.Variant.inline(id: "r"), .standalone(.dark)] {
                let width = [180.0, 340, 720, 1400][seed % 4]
                let elements = try XMLReader.elements(SVGWriter(variant, width: width).bytes(plot))
                for value in elements.flatMap(\.attributes.values) {
                    #expect(!value.contains("nan") && !value.contains("inf"), "\(seed): \(value)")
                }
            }
            let json = try JSONSerialization.jsonObject(with: Data(VegaLiteWriter().bytes(plot)))
            #expect(json is [String: Any], "\(seed)")
        }
        #expect(drawn > 5)
    }

    @Test("sizes that are no sizes are replaced")
    func sizes() throws {
        let data = try PlotData(["x": .values([1, 2]), "y": .values([3, 4])])
        for size in [Double.nan, .infinity, -.infinity, -5, 0] {
            let plot = try Plot(
                title: "t", description: "d", data: data,
                layers: [Layer(.point(radius: size), Encoding(x: "x", y: "y"))],
                xScale: .linear(), yScale: .linear(), panelHeight: size)
            #expect(throws: Never.self) { try XMLReader.elements(SVGWriter(.standalone(), width: size).bytes(plot)) }
            #expect(throws: Never.self) {
                try XMLReader.elements(Sparkline([1, 2], description: "", width: size, height: size).bytes())
            }
        }
    }
}

private struct RandomPlot {
    private var made: MadeNumbers

    init(seed: UInt64) { made = MadeNumbers(seed: seed &* 7919) }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(made.uniform() * Double(values.count))] }

    private mutating func number() -> Double? {
        switch Int(made.uniform() * 14) {
        case 0: nil
        case 1: pick([.nan, .infinity, -.infinity])
        case 2: 0
        case 3:
            pick([1e300, -1e300, 1e-300, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude])
        case 4: -made.uniform() * 10
        case 5, 6: Double(Int(made.uniform() * 5))
        default: 1990 + made.uniform() * 40
        }
    }

    private mutating func scale() -> Scale {
        let domain: ClosedRange<Double>? = made.uniform() < 0.2 ? 1...2000 : nil
        switch Int(made.uniform() * 4) {
        case 0:
            return .linear("Linear", domain: domain, style: pick([.automatic, .percent, .dollars, .scientific, .year]))
        case 1: return .log10("Log", domain: domain)
        case 2: return .time("", domain: domain)
        default: return .band("Band", order: pick([[], ["a", "zz"], ["2020", "2021"]]))
        }
    }

    private mutating func layer() -> Layer {
        let mark: Mark = pick([
            .point(), .point(isHollow: true, isSpread: true), .line(), .line(.step, isDashed: true), .area, .bar(),
            .bar(.grouped),
            .rule(), .cell, .text(.above), .text(.right),
        ])
        let (x, y) = (pick(["n1", "n2", "c1"]), pick(["n2", "n3", "c2"]))
        return Layer(
            mark,
            Encoding(
                x: x, y: y, x2: pick([nil, nil, "n3"]), y2: pick([nil, nil, "n1"]),
                colour: pick([nil, "c1", "c2", "n1"]),
                shape: pick([nil, nil, "c1"]), detail: pick([nil, "c2"]), label: pick([nil, "c1", "n1"]),
                tooltip: pick([nil, nil, "c2"])), role: pick([nil, "ink", "neutral", "a", "no such"]))
    }

    /// Nil when the random parts do not go together.
    mutating func draw() -> Plot? {
        let count = Int(made.uniform() * 40)
        var numbers: [[Double?]] = []
        for _ in 0..<3 {
            var column: [Double?] = []
            for _ in 0..<count { column.append(number()) }
            numbers.append(column)
        }
        var categories: [[String?]] = []
        for _ in 0..<2 {
            var column: [String?] = []
            for _ in 0..<count {
                column.append(pick(["a", "b", "2020", "2021", "Ünï", nil, "a long name of a category"]))
            }
            categories.append(column)
        }
        guard
            let data = try? PlotData([
                "n1": .numbers(numbers[0]), "n2": .numbers(numbers[1]), "n3": .numbers(numbers[2]),
                "c1": .text(categories[0]), "c2": .text(categories[1]),
            ])
        else { return nil }
        var layers: [Layer] = []
        for _ in 0...Int(made.uniform() * 2) { layers.append(layer()) }
        let fit = try? FittedLine(
            x: [number() ?? 1, 2000, 2020], y: [1, number() ?? 2, 3], low: [0, 1, number() ?? .nan], high: [4, 5, 6],
            words: "a fit in words", panel: pick([nil, "a"]))
        let annotations: [Annotation] = [
            .reference(.horizontal(at: number() ?? .nan, "line")), .reference(.vertical(at: number() ?? 2000, "line")),
            .era(Era(from: number(), to: number(), label: "an era")),
            .note(Note(x: number() ?? 0, y: number() ?? 0, text: "a note")),
        ]
        return try? Plot(
            title: "t", description: "d", data: data, layers: layers, xScale: scale(), yScale: scale(),
            facet: made.uniform() < 0.25 ? Facet("c2") : nil,
            guides: Guides(series: pick([.automatic, .legend, .none]), legendTitle: pick(["", "Title"])),
            annotations: made.uniform() < 0.5 ? annotations + [fit.map { .fit($0) }].compactMap { $0 } : [])
    }

    /// The first of a few tries that goes together.
    func plot() -> Plot? {
        var copy = self
        for _ in 0..<8 {
            if let plot = copy.draw() { return plot }
        }
        return nil
    }
}
