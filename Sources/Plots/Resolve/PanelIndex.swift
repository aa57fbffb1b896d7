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

    func split(_ layers: [ResolvedLayer]) -> [ResolvedPanel] {
        guard field != nil else { return [ResolvedPanel(name: nil, label: nil, layers: layers)] }
        let numbered = layers.map { (layer: $0, numbers: numbers($0)) }
        return index.categories.enumerated().map { panel, name in
            let members = numbered.map { layer, numbers in
                guard let numbers else { return layer }
                return layer.keeping(numbers.indices.filter { numbers[$0] == panel })
            }
            return ResolvedPanel(name: name, label: palette.label(name), layers: members)
        }
    }
}
