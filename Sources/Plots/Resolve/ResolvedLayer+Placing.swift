/// Steps of placing that need all rows of a layer.
extension ResolvedLayer {
    /// Bars and areas without a far end of their own get one: zero, or the top of what lies below. Bars keep it in the channel
    /// of their numbers (y2 where they stand, x2 where they lie).
    func stacked(by panels: PanelIndex, isVertical: Bool) -> ResolvedLayer {
        let isStanding: Bool
        var isStacked = true
        switch layer.mark {
        case .bar(let arrangement):
            isStanding = isVertical
            isStacked = arrangement == .stacked
        case .area: isStanding = true
        default: return self
        }
        guard isStanding ? y2.isEmpty : x2.isEmpty else { return self }
        var copy = self
        let values = isStanding ? y : x
        guard isStacked else {
            let zeros = [Double](repeating: 0, count: values.count)
            if isStanding { copy.y2 = zeros } else { copy.x2 = zeros }
            return copy
        }
        let panel = panels.numbers(self) ?? [Int](repeating: 0, count: rows.count)
        let ends = Stacking.stack(
            places: zip(isStanding ? x : y, panel).map { Stacking.Place(value: $0, panel: $1) }, values: values,
            order: zip(colour, group).map { $0 < 0 ? $1 : $0 }, unknownHidesRest: layer.mark == .area)
        if isStanding {
            copy.y = ends.to
            copy.y2 = ends.from
        } else {
            copy.x = ends.to
            copy.x2 = ends.from
        }
        return copy
    }

    func spread(x: TrainedScale, y: TrainedScale) -> ResolvedLayer {
        guard case .point(_, _, true) = layer.mark, (x.kind == .band) != (y.kind == .band) else { return self }
        var copy = self
        let isAlongX = y.kind == .band
        copy.spread = Spread.offsets(
            positions: isAlongX ? self.x.map(x.position) : self.y.map(y.position), bands: isAlongX ? self.y : self.x)
        return copy
    }

    /// Rows that a domain of the author's choice does not cut off.
    func inside(x: TrainedScale, y: TrainedScale) -> [Int] {
        rows.indices.filter { x.contains(self.x[$0]) && (self.y[$0].isNaN || y.contains(self.y[$0])) }
    }

    /// Lines, areas, bars and rules are clipped at the frame; of the others, nothing is left outside of it.
    var isClipped: Bool {
        switch layer.mark {
        case .line, .area, .bar, .rule: true
        case .point, .cell, .text: false
        }
    }
}
