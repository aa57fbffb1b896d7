/// Where the bars of a layer stand or lie.
struct BarPlaces {
    let layer: ResolvedLayer
    let place: PanelPlace
    let seriesCount: Int

    private var isStanding: Bool { place.y.kind != .band }

    func frame(_ index: Int) -> Frame {
        let slot = slot(index)
        if isStanding {
            let (from, to) = (place.yEnd(layer.y2[index]), place.yEnd(layer.y[index]))
            let base = from + (to < from ? -1 : 1) * gap(layer.y2[index], abs(from - to))
            return Frame(
                left: place.x(layer.x[index]) + slot.offset, top: min(base, to), width: slot.width,
                height: max(abs(base - to), 0.5))
        }
        let (from, to) = (place.xEnd(layer.x2[index]), place.xEnd(layer.x[index]))
        let base = from + (to < from ? -1 : 1) * gap(layer.x2[index], abs(from - to))
        return Frame(
            left: min(base, to), top: place.y(layer.y[index]) + slot.offset, width: max(abs(base - to), 0.5),
            height: slot.width)
    }

    /// Between a part of a stack and the part that it stands on.
    private func gap(_ base: Double, _ length: Double) -> Double {
        seriesCount > 1 && isStacked && base != 0 && length > 3 ? 1 : 0
    }

    private var isStacked: Bool { layer.layer.mark == .bar(.stacked) }

    /// Across the bar, from the middle of its band.
    private func slot(_ index: Int) -> (offset: Double, width: Double) {
        let band = isStanding ? place.bandWidth : place.bandHeight
        let whole = min(band * 0.76, isStanding ? 72 : 40)
        guard !isStacked, seriesCount > 1, layer.colour[index] >= 0 else { return (-whole / 2, whole) }
        let part = whole / Double(seriesCount)
        return (-whole / 2 + part * Double(layer.colour[index]), max(part - 1, 0.5))
    }
}
