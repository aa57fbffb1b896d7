/// Wrapped lines at a place.
struct TextBlock {
    let lines: [String]
    let left: Double
    let top: Double
    let width: Double
    let size: Double
    let isBold: Bool
    let isSoft: Bool
    let isCentred: Bool

    init(
        _ text: String, left: Double, top: Double, width: Double, size: Double, isBold: Bool = false,
        isSoft: Bool = false, isCentred: Bool = false, limit: Int = 12
    ) {
        lines = TextWrap.lines(
            SafeText.line(text, limit: 1500), width: width, size: size, isBold: isBold, limit: limit)
        self.left = left
        self.top = top
        self.width = width
        self.size = size
        self.isBold = isBold
        self.isSoft = isSoft
        self.isCentred = isCentred
    }

    var bottom: Double { top + Double(lines.count) * size * Metrics.lineHeight }
}

/// What stands beside an axis: its title, and that it is logarithmic.
enum AxisTitle {
    static func text(_ scale: TrainedScale) -> String {
        guard scale.kind == .log10, !scale.title.isEmpty else { return scale.title }
        return scale.title + ", log scale"
    }
}
