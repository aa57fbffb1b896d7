/// Outlines of point shapes around the current point, of about equal area.
enum ShapePath {
    static func shape(_ index: Int) -> Swatch.Shape { Swatch.Shape.allCases[index % Swatch.Shape.allCases.count] }

    /// Relative path commands to follow `M x y`.
    static func relative(_ shape: Swatch.Shape, radius: Double) -> String {
        let radius = abs(radius)
        switch shape {
        case .circle:
            let (r, d) = (number(radius), number(radius * 2))
            return "m-\(r) 0a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0-\(d) 0z"
        case .triangle: return polygon([(0, -1.3), (1.2, 0.8), (-1.2, 0.8)], radius)
        case .triangleDown: return polygon([(0, 1.3), (1.2, -0.8), (-1.2, -0.8)], radius)
        case .square: return polygon([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)], radius)
        case .diamond: return polygon([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)], radius)
        case .hexagon:
            return polygon([(-1.05, 0), (-0.55, -0.95), (0.55, -0.95), (1.05, 0), (0.55, 0.95), (-0.55, 0.95)], radius)
        case .plus: return polygon(plus, radius)
        case .cross: return polygon(plus.map { (($0.0 - $0.1) * 0.7071, ($0.0 + $0.1) * 0.7071) }, radius)
        }
    }

    private static let plus: [(Double, Double)] = [
        (-0.45, -1.25), (0.45, -1.25), (0.45, -0.45), (1.25, -0.45), (1.25, 0.45), (0.45, 0.45), (0.45, 1.25),
        (-0.45, 1.25), (-0.45, 0.45), (-1.25, 0.45), (-1.25, -0.45), (-0.45, -0.45),
    ]

    private static func polygon(_ corners: [(Double, Double)], _ radius: Double) -> String {
        var path = ""
        var last = (0.0, 0.0)
        for (index, corner) in corners.enumerated() {
            path +=
                (index == 0 ? "m" : "l") + number((corner.0 - last.0) * radius) + " "
                + number((corner.1 - last.1) * radius)
            last = corner
        }
        return path + "z"
    }

    private static func number(_ value: Double) -> String {
        var text = ByteText(capacity: 8)
        text.tenths(value)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
