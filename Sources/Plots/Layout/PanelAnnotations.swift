/// The annotations of one panel, in pixels.
struct PanelAnnotations {
    let resolved: ResolvedPlot
    let place: PanelPlace
    let panelName: String?

    private var frame: Frame { place.frame }

    var isEmpty: Bool { resolved.plot.annotations.isEmpty }

    var eras: [(era: Era, box: Frame)] {
        guard place.x.kind != .band else { return [] }
        return resolved.plot.annotations.compactMap { annotation in
            guard case .era(let era) = annotation else { return nil }
            let from = max(era.from.map(place.x(_:)) ?? frame.left, frame.left)
            let to = min(era.to.map(place.x(_:)) ?? frame.right, frame.right)
            guard to > from else { return nil }
            return (era, Frame(left: from, top: frame.top, width: to - from, height: frame.height))
        }
    }

    var fits: [FittedLine] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .fit(let fit) = annotation, fit.panel == nil || fit.panel == panelName else { return nil }
            return fit
        }
    }

    var references: [ReferenceLine] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .reference(let line) = annotation else { return nil }
            let scale = line.axis == .x ? place.x : place.y
            return scale.contains(line.value) ? line : nil
        }
    }

    var notes: [Note] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .note(let note) = annotation, note.panel == nil || note.panel == panelName else { return nil }
            return place.x.contains(note.x) && place.y.contains(note.y) ? note : nil
        }
    }

    func colour(_ fit: FittedLine) -> (mark: ThemeColour, text: ThemeColour) {
        let swatch = resolved.role(fit.role ?? Layer.ink)
        return (swatch.mark, swatch.text)
    }

    /// In pixels; where the scale has no place the band is cut.
    func points(_ x: [Double], _ y: [Double]) -> [(x: Double, y: Double)] {
        zip(x, y).compactMap { x, y in
            let (left, top) = (place.x(x), place.y(y))
            guard left.isFinite, top.isFinite else { return nil }
            return (left, min(max(top, frame.top - 2000), frame.bottom + 2000))
        }
    }
}
