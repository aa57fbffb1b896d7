/// Writes plots as Vega-Lite v6 specifications with their data inside: the marks, domains, ticks and names that the SVG shows,
/// in light colours. Computed places (the ends of stacked bars, the spread of points) are columns of the data.
public struct VegaLiteWriter: Sendable {
    public static let schema = "https://vega.github.io/schema/vega-lite/v6.json"

    public init() {}

    /// UTF-8 JSON; `$schema` is the first key.
    public func bytes(_ plot: Plot) -> [UInt8] {
        var text = ByteText(capacity: 65_536)
        specification(plot).write(to: &text)
        text.raw("\n")
        return text.bytes
    }

    func specification(_ plot: Plot) -> JSONValue {
        let resolved = ResolvedPlot(plot)
        let layout = FigureLayout(resolved, width: 720, isStandalone: false)
        let axes = VegaAxes(resolved: resolved, layout: layout)
        let panels = layout.panels.map { panel in
            VegaPanel(resolved: resolved, panel: resolved.panels[panel.index], frame: panel.frame, axes: axes)
        }
        let head: [JSONValue.Member] = [
            .init(key: "$schema", value: .text(Self.schema)),
            .init(key: "title", value: title(plot)),
            .init(key: "description", value: .text(SafeText.line(plot.description, limit: 2500))),
            .init(
                key: "usermeta",
                value: .members([
                    "caption": .text(SafeText.line(plot.caption, limit: 2500)), "notes": .texts(resolved.notes),
                ])),
        ]
        let config = JSONValue.Member(key: "config", value: VegaConfig.value)
        guard plot.facet != nil else {
            return .object(head + (panels.first?.members ?? []) + [config])
        }
        let columns = Set(layout.panels.map(\.frame.left)).count
        let concat = zip(layout.panels, panels).map { layout, panel in
            JSONValue.object([.init(key: "title", value: .text(layout.title.joined(separator: " ")))] + panel.members)
        }
        return .object(
            head + [
                .init(key: "columns", value: .number(Double(max(columns, 1)))),
                .init(key: "concat", value: .array(concat)), config,
            ])
    }

    private func title(_ plot: Plot) -> JSONValue {
        let subtitle = SafeText.line(plot.subtitle)
        return .members([
            "text": .text(SafeText.line(plot.title)), "subtitle": subtitle.isEmpty ? nil : .text(subtitle),
        ])
    }
}

/// Fonts and neutral colours, as in the SVG.
enum VegaConfig {
    static var value: JSONValue {
        let ink = JSONValue.text(PlotTheme.ink.light.text)
        let soft = JSONValue.text(PlotTheme.inkSoft.light.text)
        let axis: JSONValue = .members([
            "domainColor": .text(PlotTheme.axis.light.text), "gridColor": .text(PlotTheme.grid.light.text),
            "labelColor": soft, "labelFontSize": .number(Metrics.tick), "tickColor": .text(PlotTheme.axis.light.text),
            "titleColor": soft, "titleFontSize": .number(Metrics.tick), "titleFontWeight": .text("normal"),
            "labelLimit": .number(260),
        ])
        return .members([
            "font": .text("DejaVu Sans, Arial, sans-serif"),
            "background": .text(PlotTheme.surface.light.text),
            "view": .members(["stroke": .null]),
            "title": .members([
                "anchor": .text("start"), "color": ink, "fontSize": .number(16), "subtitleColor": soft,
                "subtitleFontSize": .number(13),
            ]),
            "axis": axis,
            "legend": .members([
                "orient": .text("top"), "labelColor": ink, "titleColor": soft, "labelLimit": .number(0),
            ]),
        ])
    }
}
