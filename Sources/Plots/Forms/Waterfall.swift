import Quantities

/// Steps that lead from one value to another: floating bars in order, joined by thin lines, with the state before and after.
/// The steps are categories of a band scale on y.
public struct Waterfall: Sendable, Hashable {
    public enum Arithmetic: Sendable, Hashable {
        /// Steps are summands; x is a linear scale and the totals are bars from zero.
        case sums
        /// Steps are factors; x is a log scale, which has no zero, so the totals are points.
        case factors
    }

    public struct Step: Sendable, Hashable {
        public let name: String
        public let change: Double

        public init(_ name: String, _ change: Double) {
            self.name = name
            self.change = change
        }
    }

    /// One row per bar: `step`, `from`, `to`, `kind`, `edge`, `text`, `tooltip`.
    public let data: PlotData
    public let layers: [Layer]

    /// Totals neutral, increases and decreases in the theme's second and first colour.
    public static let palette = Palette([
        Palette.Entry("total", label: "Total", PlotTheme.neutral),
        Palette.Entry("increase", label: "Increase", PlotTheme.swatches[1].with(pattern: .solid)),
        Palette.Entry("decrease", label: "Decrease", PlotTheme.swatches[0]),
    ])

    /// A step that is not finite leaves itself and what follows unknown.
    public init(
        start: Step, steps: [Step], end: String, arithmetic: Arithmetic = .sums, style: NumberStyle = .automatic
    ) throws(PlotError) {
        var rows: [Row] = [Row(name: start.name, from: start.change, to: start.change, kind: "total", text: "")]
        var current = start.change
        for step in steps {
            let next = arithmetic == .sums ? current + step.change : current * step.change
            let kind = next >= current ? "increase" : "decrease"
            let text = Self.text(step.change, arithmetic, style)
            rows.append(Row(name: step.name, from: current, to: next, kind: kind, text: text))
            current = next
        }
        rows.append(Row(name: end, from: current, to: current, kind: "total", text: ""))
        rows = rows.map { $0.total(arithmetic, style) }
        data = try Self.table(rows)
        let encoding = Encoding(x: "to", y: "step", x2: "from", colour: "kind", tooltip: "tooltip")
        let totals = try Self.table(rows.filter { $0.kind == "total" })
        let bars = try Self.table(rows.filter { $0.kind != "total" || arithmetic == .sums })
        let joints = try PlotData([
            "at": .numbers(rows.dropLast().map(\.to)), "step": .names(rows.dropLast().map(\.name)),
            "next": .names(rows.dropFirst().map(\.name)),
        ])
        var layers = [
            Layer(.rule(width: 1), Encoding(x: "at", y: "step", y2: "next"), data: joints, role: Layer.neutral),
            Layer(.bar(), encoding, data: bars),
        ]
        if arithmetic == .factors {
            let points = Encoding(x: "to", y: "step", colour: "kind", tooltip: "tooltip")
            layers.append(Layer(.point(radius: 5.5), points, data: totals))
        }
        self.layers = layers + [Layer(.text(.right), Encoding(x: "edge", y: "step", label: "text"))]
    }

    private struct Row {
        let name: String
        var from: Double
        let to: Double
        let kind: String
        var text: String

        func total(_ arithmetic: Arithmetic, _ style: NumberStyle) -> Row {
            guard kind == "total" else { return self }
            var copy = self
            if arithmetic == .sums { copy.from = 0 }
            copy.text = TickLabels.value(to, style: style)
            return copy
        }
    }

    private static func table(_ rows: [Row]) throws(PlotError) -> PlotData {
        try PlotData([
            "step": .names(rows.map(\.name)), "from": .numbers(rows.map(\.from)), "to": .numbers(rows.map(\.to)),
            "kind": .names(rows.map(\.kind)), "edge": .numbers(rows.map { max($0.from, $0.to) }),
            "text": .names(rows.map(\.text)), "tooltip": .names(rows.map { "\($0.name): \($0.text)" }),
        ])
    }

    private static func text(_ change: Double, _ arithmetic: Arithmetic, _ style: NumberStyle) -> String {
        switch arithmetic {
        case .sums: (change > 0 ? "+" : "") + TickLabels.value(change, style: style)
        case .factors: "× " + NumberText.compact(change)
        }
    }
}
