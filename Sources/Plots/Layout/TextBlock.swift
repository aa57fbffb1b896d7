/// Wrapped lines at a place.
struct TextBlock {
    let lines: [String]
    let left: Double
    let top: Double
    let width: Double
    let size: Double
    let isBold: Bool
    let isCentred: Bool

    var bottom: Double { top + Double(lines.count) * size * Metrics.lineHeight }
}

/// Fills a column from the top.
struct TextColumn {
    let left: Double
    let width: Double
    /// Of what comes next.
    var top: Double

    /// Nil, and no room taken, for text without words.
    mutating func add(
        _ text: String, size: Double, isBold: Bool = false, isCentred: Bool = false, before: Double = 0,
        after: Double = 0,
        limit: Int = 12
    ) -> TextBlock? {
        let lines = TextWrap.lines(
            SafeText.line(text, limit: 1500), width: width, size: size, isBold: isBold, limit: limit)
        guard !lines.isEmpty else { return nil }
        let block = TextBlock(
            lines: lines, left: left, top: top + before, width: width, size: size, isBold: isBold, isCentred: isCentred)
        top = block.bottom + after
        return block
    }

    /// Room for something else; its top.
    mutating func take(_ height: Double, after: Double) -> Double {
        defer { top += height + after }
        return top
    }
}

/// What stands beside an axis: its title, and that it is logarithmic.
enum AxisTitle {
    static func text(_ scale: TrainedScale) -> String {
        guard scale.kind == .log10, !scale.title.isEmpty else { return scale.title }
        return scale.title + ", log scale"
    }
}
