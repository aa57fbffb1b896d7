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
            case .bar:
                let bars = BarPlaces(layer: layer, place: place, seriesCount: annotations.resolved.series.count)
                marks += layer.rows.indices.flatMap { filling(bars.frame($0)) }
            case .area where layer.layer.encoding.y2 == nil:
                for line in layer.lines {
                    for (first, second) in zip(line, line.dropFirst()) where !layer.y[first].isNaN {
                        let (left, right) = (place.x(layer.x[first]), place.x(layer.x[second]))
                        let (top, bottom) = (place.yEnd(layer.y[first]), place.yEnd(layer.y2[first]))
                        marks += filling(
                            Frame(left: left, top: min(top, bottom), width: right - left, height: abs(bottom - top)))
                    }
                }
            case .area, .cell, .text: break
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

    /// Points every ten pixels of a rectangle; at most 2,000.
    private static func filling(_ box: Frame) -> [Point] {
        guard box.width.isFinite, box.height.isFinite else { return [] }
        let (columns, rows) = (Int(min(max(box.width / 10, 1), 40)), Int(min(max(box.height / 10, 1), 50)))
        return (0...columns).flatMap { column in
            (0...rows).map { row in
                (
                    x: box.left + box.width * Double(column) / Double(columns),
                    y: box.top + box.height * Double(row) / Double(rows)
                )
            }
        }
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
