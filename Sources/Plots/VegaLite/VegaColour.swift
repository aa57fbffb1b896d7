/// Colours and shapes of categories, and of classes of numbers.
enum VegaColour {
    static func encoding(_ resolved: ResolvedPlot, _ layer: ResolvedLayer, field: String) -> JSONValue {
        let scale: JSONValue
        if let classes = resolved.classes, !layer.colourClass.isEmpty {
            let numbers = Array(0..<classes.count)
            scale = .members([
                "domain": .texts(numbers.map(classes.name) + [ColourClasses.noValue]),
                "range": .texts(
                    numbers.map { PlotTheme.sequence[classes.step($0)].fill.light.text } + [PlotTheme.grid.light.text]),
            ])
        } else {
            scale = .members([
                "domain": .texts(resolved.seriesLabels),
                "range": .texts(resolved.series.map { $0.swatch.mark.light.text }),
            ])
        }
        return .members(["field": .text(field), "type": .text("nominal"), "scale": scale, "legend": legend(resolved)])
    }

    static func shape(
        _ resolved: ResolvedPlot, _ layer: ResolvedLayer, colourField: String?, shapeField: String?
    ) -> JSONValue? {
        if let shapeField {
            let shapes = resolved.shapes.indices.map { vega(ShapePath.shape($0)) }
            return .members([
                "field": .text(shapeField), "type": .text("nominal"),
                "scale": .members([
                    "domain": .texts(resolved.shapes.map { SafeText.line($0) }), "range": .texts(shapes),
                ]), "legend": legend(resolved),
            ])
        }
        guard let colourField else { return nil }
        return .members([
            "field": .text(colourField), "type": .text("nominal"),
            "scale": .members([
                "domain": .texts(resolved.seriesLabels), "range": .texts(resolved.series.map { vega($0.swatch.shape) }),
            ]), "legend": legend(resolved),
        ])
    }

    private static func legend(_ resolved: ResolvedPlot) -> JSONValue {
        if resolved.plot.guides.series == .none, resolved.classes == nil { return .null }
        let title = SafeText.line(resolved.plot.guides.legendTitle)
        return .members(["title": title.isEmpty ? .null : .text(title)])
    }

    private static func vega(_ shape: Swatch.Shape) -> String {
        switch shape {
        case .circle: "circle"
        case .triangle: "triangle-up"
        case .square: "square"
        case .diamond: "diamond"
        case .triangleDown: "triangle-down"
        case .plus: "cross"
        case .cross:
            "M-0.9,-0.5L-0.5,-0.9L0,-0.4L0.5,-0.9L0.9,-0.5L0.4,0L0.9,0.5L0.5,0.9L0,0.4L-0.5,0.9L-0.9,0.5L-0.4,0Z"
        case .hexagon: "M-1,0L-0.5,-0.87L0.5,-0.87L1,0L0.5,0.87L-0.5,0.87Z"
        }
    }
}
