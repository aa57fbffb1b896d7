/// Rows that a stacked area lacks: a series without a row at a place where others have one is unknown there, not zero.
extension ResolvedLayer {
    /// With a gap for each such place between a series' first and last row.
    func completed(by panels: PanelIndex) -> ResolvedLayer {
        guard case .area = layer.mark, y2.isEmpty else { return self }
        let panel = panels.numbers(self) ?? [Int](repeating: 0, count: rows.count)
        var series: [SeriesKey: [Int]] = [:]
        for index in rows.indices {
            series[SeriesKey(panel: panel[index], group: group[index]), default: []].append(index)
        }
        guard series.count > 1 else { return self }
        var indices = Array(rows.indices)
        var gaps: [(index: Int, x: Double)] = []
        let keys = series.keys.sorted { ($0.panel, $0.group) < ($1.panel, $1.group) }
        for key in keys {
            guard let members = series[key], let first = members.first else { continue }
            let known = Set(members.map { x[$0] })
            let range = (known.min() ?? 0)...(known.max() ?? 0)
            let others = Set(rows.indices.filter { panel[$0] == key.panel }.map { x[$0] })
            for place in others.subtracting(known).sorted() where range.contains(place) {
                indices.append(first)
                gaps.append((indices.count - 1, place))
            }
        }
        guard !gaps.isEmpty else { return self }
        var copy = keeping(indices)
        for gap in gaps {
            copy.x[gap.index] = gap.x
            copy.y[gap.index] = .nan
        }
        return copy
    }

    private struct SeriesKey: Hashable {
        let panel: Int
        let group: Int
    }
}
