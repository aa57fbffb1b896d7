/// Where the marks of a panel are, for words to keep clear of: points, and samples along lines.
enum MarkPlaces {
    typealias Point = (x: Double, y: Double)

    static func all(_ layers: [ResolvedLayer], _ annotations: PanelAnnotations) -> [Point] {
        let place = annotations.place
        var marks: [Point] = []
        for layer in layers {
            switch layer.layer.mark {
            case .point: marks += layer.rows.indices.map { place.centre(layer, $0) }
            case .line(let curve, _, _):
                for line in layer.lines {
                    let points = line.map { (x: place.x(layer.x[$0]), y: place.y(layer.y[$0])) }
                    marks += samples(curve == .step ? stepped(points) : points)
                }
            case .rule:
                for index in layer.rows.indices {
                    let (x, y) = (place.x(layer.x[index]), place.y(layer.y[index]))
                    let end = (
                        x: layer.x2.isEmpty ? x : place.x(layer.x2[index]),
                        y: layer.y2.isEmpty ? y : place.y(layer.y2[index])
                    )
                    marks += samples([(x, y), end])
                }
            case .area, .bar, .cell, .text: break
            }
        }
        let frame = place.frame
        for (line, at) in annotations.references {
            marks += samples(
                line.axis == .x ? [(at, frame.top), (at, frame.bottom)] : [(frame.left, at), (frame.right, at)])
        }
        for fit in annotations.fits { marks += samples(annotations.points(fit.x, fit.y)) }
        return marks
    }

    private static func stepped(_ points: [Point]) -> [Point] {
        zip(points, points.dropFirst()).flatMap { [$0, (x: $1.x, y: $0.y)] } + points.suffix(1)
    }

    /// Points every few pixels; at most 200 in one segment.
    private static func samples(_ points: [Point]) -> [Point] {
        zip(points, points.dropFirst()).flatMap { start, end -> [Point] in
            let length = max(abs(end.x - start.x), abs(end.y - start.y))
            guard length.isFinite else { return [] }
            let count = Int(min(max(length / 5, 1), 200))
            return (0...count).map { step in
                let share = Double(step) / Double(count)
                return (start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
            }
        }
    }
}
