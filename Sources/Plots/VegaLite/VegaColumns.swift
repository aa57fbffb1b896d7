/// The data of a layer as Vega-Lite reads it: one column per channel, under the author's names where these are free.
struct VegaColumns {
    enum Role: String, CaseIterable {
        case value, x, y, x2, y2, colour, shape, detail, label, tooltip, spread
    }

    private let resolved: ResolvedPlot
    private let layer: ResolvedLayer
    private let axes: VegaAxes
    /// In the order of the roles.
    private let names: [(role: Role, name: String)]

    init(resolved: ResolvedPlot, layer: ResolvedLayer, axes: VegaAxes) {
        self.resolved = resolved
        self.layer = layer
        self.axes = axes
        var names: [(role: Role, name: String)] = []
        for role in Role.allCases {
            guard let wanted = Self.wanted(role, layer) else { continue }
            var name = VegaField.name(wanted)
            if names.contains(where: { $0.name == name }) { name += " " + role.rawValue }
            while names.contains(where: { $0.name == name }) { name += "_" }
            names.append((role, name))
        }
        self.names = names
    }

    /// Nil where the layer has no such column.
    func name(_ role: Role) -> String? { names.first { $0.role == role }?.name }

    var rows: [JSONValue] {
        marked.map { index in
            .object(names.map { JSONValue.Member(key: $0.name, value: cell($0.role, index)) })
        }
    }

    func cell(_ role: Role, _ index: Int) -> JSONValue {
        switch role {
        case .value: .number(layer.stated(Self.valueChannel(layer), index) ?? .nan)
        case .x: axes.value(.x, layer.x[index])
        case .y: axes.value(.y, layer.y[index])
        case .x2: axes.value(.x, floored(layer.x2[index], resolved.x))
        case .y2: axes.value(.y, floored(layer.y2[index], resolved.y))
        case .colour: colour(index)
        case .shape: layer.shape[index] < 0 ? .null : .text(SafeText.line(resolved.shapes[layer.shape[index]]))
        case .detail: text(layer.layer.encoding.detail, index)
        case .label: text(layer.layer.encoding.label, index)
        case .tooltip: .text(Tooltip.text(layer, index, resolved))
        case .spread: .number(layer.spread[index])
        }
    }

    private static func wanted(_ role: Role, _ layer: ResolvedLayer) -> String? {
        let encoding = layer.layer.encoding
        switch role {
        case .value: return layer.hasComputedEnds ? encoding[valueChannel(layer)] : nil
        case .x: return (encoding.x ?? "x") + (layer.hasComputedEnds && valueChannel(layer) == .x ? " to" : "")
        case .y: return (encoding.y ?? "y") + (layer.hasComputedEnds && valueChannel(layer) == .y ? " to" : "")
        case .x2: return layer.x2.isEmpty ? nil : encoding.x2 ?? "\(encoding.x ?? "x") from"
        case .y2: return layer.y2.isEmpty ? nil : encoding.y2 ?? "\(encoding.y ?? "y") from"
        case .colour: return encoding.colour.map { layer.colourClass.isEmpty ? $0 : $0 + " class" }
        case .shape: return encoding.shape == encoding.colour ? nil : encoding.shape
        case .detail: return encoding.detail == encoding.colour ? nil : encoding.detail
        case .label: return encoding.label
        case .tooltip: return "tooltip"
        case .spread: return layer.spread.isEmpty ? nil : "spread"
        }
    }

    /// Along which bars and areas extend.
    private static func valueChannel(_ layer: ResolvedLayer) -> Channel { layer.x2.isEmpty ? .y : .x }

    /// A text mark without words is none.
    private var marked: [Int] {
        guard case .text = layer.layer.mark else { return Array(layer.rows.indices) }
        return layer.rows.indices.filter { cell(.label, $0) != .null }
    }

    /// A log scale has no zero: what begins there begins at the lower end.
    private func floored(_ value: Double, _ scale: TrainedScale) -> Double {
        scale.kind == .log10 && value <= 0 ? scale.baseline : value
    }

    private func colour(_ index: Int) -> JSONValue {
        if let classes = resolved.classes, !layer.colourClass.isEmpty {
            return .text(classes.name(layer.colourClass[index]))
        }
        return layer.colour[index] < 0 ? .null : .text(resolved.seriesLabels[layer.colour[index]])
    }

    private func text(_ field: String?, _ index: Int) -> JSONValue {
        guard let field, let text = layer.data.text(field, row: layer.rows[index]) else { return .null }
        return .text(SafeText.line(text))
    }
}

enum VegaField {
    /// Letters, digits, spaces, hyphens and underscores; the rest becomes underscores.
    static func name(_ field: String) -> String {
        let name = String(
            String.UnicodeScalarView(
                SafeText.line(field, limit: 80).unicodeScalars.map { scalar in
                    let isKept =
                        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " || scalar == "-"
                    return isKept ? scalar : "_"
                }))
        return name.isEmpty ? "_" : name
    }
}
