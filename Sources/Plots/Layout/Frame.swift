/// A rectangle in CSS pixels, y downwards.
struct Frame: Sendable, Hashable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    var right: Double { left + width }
    var bottom: Double { top + height }
    var middleX: Double { left + width / 2 }
    var middleY: Double { top + height / 2 }

    func overlaps(_ other: Frame) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: Frame) -> Bool {
        other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
    }

    func inset(by distance: Double) -> Frame {
        Frame(
            left: left + distance, top: top + distance, width: max(width - 2 * distance, 0),
            height: max(height - 2 * distance, 0))
    }
}

/// Type sizes and distances in CSS pixels, the same at every width.
enum Metrics {
    static let tick = 12.0
    static let label = 12.5
    static let note = 12.0
    static let title = 19.0
    static let subtitle = 14.0
    static let caption = 12.0
    static let lineHeight = 1.3
    static let margin = 1.0
}
