/// Which rows belong to which small multiple.
struct PanelIndex {
    private let field: String?
    private let index: CategoryIndex
    private let palette: Palette

    init(_ plot: Plot) {
        field = plot.facet?.field
        palette = plot.palette
        var index = CategoryIndex(plot.facet?.order ?? [])
        if let field { _ = index.numbers(plot.data[field], rowCount: plot.data.rowCount) }
        self.index = index
    }

    /// The panel of each mark; nil where the layer's data do not tell, so that it belongs to all.
    func numbers(_ layer: ResolvedLayer) -> [Int]? {
        guard let field, let column = layer.data[field] else { return nil }
        switch column {
        case .text(let values):
            return layer.rows.map { values[$0].flatMap(index.known) ?? -1 }
        case .numbers(let values):
            return layer.rows.map { values[$0].flatMap { index.known(CategoryText.of($0)) } ?? -1 }
        }
    }

    /// The marks of each panel.
    private func members(_ numbers: [Int]) -> [[Int]] {
        var members = [[Int]](repeating: [], count: index.categories.count)
        for (mark, panel) in numbers.enumerated() where panel >= 0 { members[panel].append(mark) }
        return members
    }

    func split(_ layers: [ResolvedLayer]) -> [ResolvedPanel] {
        guard field != nil else { return [ResolvedPanel(name: nil, label: nil, layers: layers)] }
        let numbered = layers.map { layer in (layer: layer, members: numbers(layer).map(members)) }
        return index.categories.enumerated().map { panel, name in
            let members = numbered.map { layer, members in members.map { layer.keeping($0[panel]) } ?? layer }
            return ResolvedPanel(name: name, label: palette.label(name), layers: members)
        }
    }
}
