/// Values as pixels in one panel.
struct PanelPlace {
    let x: TrainedScale
    let y: TrainedScale
    let frame: Frame

    func x(_ value: Double) -> Double { frame.left + x.position(value) * frame.width }

    /// Zero is at the bottom, except that categories run from the top.
    func y(_ value: Double) -> Double {
        let position = y.position(value)
        return y.kind == .band ? frame.top + position * frame.height : frame.bottom - position * frame.height
    }

    /// The far end of a bar or an area, moved onto the frame where the scale has no such value or it lies outside.
    func xEnd(_ value: Double) -> Double {
        let place = x(value)
        return place.isNaN ? frame.left : min(max(place, frame.left - 4), frame.right + 4)
    }

    func yEnd(_ value: Double) -> Double {
        let place = y(value)
        return place.isNaN ? frame.bottom : min(max(place, frame.top - 4), frame.bottom + 4)
    }

    /// Of one category.
    var bandWidth: Double { frame.width / Double(max(x.categories.count, 1)) }
    var bandHeight: Double { frame.height / Double(max(y.categories.count, 1)) }

    /// Of a point, moved sideways where it is spread.
    func centre(_ layer: ResolvedLayer, _ index: Int) -> (x: Double, y: Double) {
        var (x, y) = (x(layer.x[index]), y(layer.y[index]))
        if !layer.spread.isEmpty {
            if self.y.kind == .band {
                y += layer.spread[index] * bandHeight
            } else {
                x += layer.spread[index] * bandWidth
            }
        }
        return (x, y)
    }
}
