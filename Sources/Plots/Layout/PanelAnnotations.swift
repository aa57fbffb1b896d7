/// The annotations of one panel, in pixels.
struct PanelAnnotations {
    let resolved: ResolvedPlot
    let place: PanelPlace
    let panelName: String?

    private var frame: Frame { place.frame }

    var isEmpty: Bool { resolved.plot.annotations.isEmpty }

    var eras: [(era: Era, box: Frame)] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .era(let era) = annotation, let stretch = place.x.stretch(from: era.from, to: era.to) else {
                return nil
            }
            let (from, to) = (max(place.x(stretch.from), frame.left), min(place.x(stretch.to), frame.right))
            return (era, Frame(left: from, top: frame.top, width: to - from, height: frame.height))
        }
    }

    var fits: [FittedLine] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .fit(let fit) = annotation, fit.panel == nil || fit.panel == panelName else { return nil }
            return fit
        }
    }

    /// With their place across the axis.
    var references: [(line: ReferenceLine, at: Double)] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .reference(let line) = annotation else { return nil }
            switch line.axis {
            case .x: return place.x.place(of: line.value).map { (line, place.x($0)) }
            case .y: return place.y.place(of: line.value).map { (line, place.y($0)) }
            }
        }
    }

    var notes: [(note: Note, at: MarkPlaces.Point)] {
        resolved.plot.annotations.compactMap { annotation in
            guard case .note(let note) = annotation, note.panel == nil || note.panel == panelName,
                let x = place.x.place(of: note.x), let y = place.y.place(of: note.y)
            else { return nil }
            return (note, (place.x(x), place.y(y)))
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
