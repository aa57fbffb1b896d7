/// The checks that make every later step total.
struct PlotCheck {
    let plot: Plot

    init(_ plot: Plot) { self.plot = plot }

    func run() throws(PlotError) {
        try check(plot.xScale)
        try check(plot.yScale)
        for layer in plot.layers { try check(layer) }
        if let facet = plot.facet {
            _ = try column(facet.field, .facet, in: plot.data)
        }
    }

    private func check(_ scale: Scale) throws(PlotError) {
        guard scale.kind != .band, let domain = scale.domain else { return }
        let (low, high) = (domain.lowerBound, domain.upperBound)
        guard low.isFinite, high.isFinite, low < high, scale.kind != .log10 || low > 0 else {
            throw .domain(low: low, high: high, scale: scale.kind.rawValue)
        }
    }

    private func check(_ layer: Layer) throws(PlotError) {
        let data = layer.data ?? plot.data
        for channel in Self.required(layer.mark) where layer.encoding[channel] == nil {
            throw .missingChannel(channel, mark: layer.mark.name)
        }
        if case .rule = layer.mark, layer.encoding.x2 == nil, layer.encoding.y2 == nil {
            throw .missingChannel(.y2, mark: layer.mark.name)
        }
        for channel in Channel.allCases {
            guard let field = layer.encoding[channel] else { continue }
            let column = try column(field, channel, in: data)
            switch channel {
            case .x, .x2: try checkScale(plot.xScale, column, field, channel)
            case .y, .y2: try checkScale(plot.yScale, column, field, channel)
            case .colour:
                if layer.mark != .cell { try checkText(column, field, channel) }
            case .shape, .detail: try checkText(column, field, channel)
            case .label, .tooltip, .facet: break
            }
        }
        if layer.mark == .cell {
            if plot.xScale.kind != .band, layer.encoding.x2 == nil { throw .cellNeedsBand(.x) }
            if plot.yScale.kind != .band, layer.encoding.y2 == nil { throw .cellNeedsBand(.y) }
        }
        if case .bar = layer.mark, (plot.xScale.kind == .band) == (plot.yScale.kind == .band) { throw .barNeedsBand }
    }

    private func column(_ field: String, _ channel: Channel, in data: PlotData) throws(PlotError) -> PlotData.Column {
        if let column = data[field] { return column }
        throw .unknownField(
            field, channel: channel, nearest: NearestField.suggestions(for: field, among: data.names),
            known: data.names)
    }

    private func checkScale(
        _ scale: Scale, _ column: PlotData.Column, _ field: String, _ channel: Channel
    ) throws(PlotError) {
        guard scale.kind != .band, case .text = column else { return }
        throw .notNumbers(field: field, channel: channel, scale: scale.kind.rawValue)
    }

    private func checkText(_ column: PlotData.Column, _ field: String, _ channel: Channel) throws(PlotError) {
        guard case .numbers = column else { return }
        throw .notText(field: field, channel: channel)
    }

    private static func required(_ mark: Mark) -> [Channel] {
        switch mark {
        case .text: [.x, .y, .label]
        default: [.x, .y]
        }
    }
}
