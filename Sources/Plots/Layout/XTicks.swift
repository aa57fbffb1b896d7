/// Words below a band scale: wrapped, or only every so many.
struct BandLabels {
    let lines: [[String]]
    let every: Int

    var lineCount: Int { max(1, lines.enumerated().filter { $0.offset % every == 0 }.map(\.element.count).max() ?? 1) }

    init(_ labels: [String], width: Double) {
        let step = width / Double(max(labels.count, 1))
        let clean = labels.map { SafeText.line($0) }
        let widest = clean.map { TextWidth.of($0, size: Metrics.tick) }.max() ?? 0
        if widest <= step - 6 {
            every = 1
            lines = clean.map { [$0] }
        } else if step >= 44 {
            every = 1
            lines = clean.map { TextWrap.lines($0, width: step - 6, size: Metrics.tick, limit: 3) }
        } else {
            let shown = min(widest, 110)
            every = max(1, Int(((shown + 8) / step).rounded(.up)))
            lines = clean.map { [TextWrap.shortened($0, width: shown, size: Metrics.tick)] }
        }
    }
}

enum XTicks {
    /// As many ticks as fit with their labels side by side.
    static func fitting(_ scale: TrainedScale, width: Double) -> (ticks: [Tick], bands: BandLabels?) {
        if scale.kind == .band {
            let ticks = scale.ticks(atMost: 10)
            return (ticks, BandLabels(ticks.map(\.label), width: width))
        }
        let most = max(2, min(10, Int(width / 56)))
        for count in stride(from: most, through: 2, by: -1) {
            let ticks = scale.ticks(atMost: count)
            if fits(ticks, scale, width) { return (ticks, nil) }
        }
        return (Array(scale.ticks(atMost: 2).prefix(1)), nil)
    }

    private static func fits(_ ticks: [Tick], _ scale: TrainedScale, _ width: Double) -> Bool {
        var end = -Double.infinity
        for tick in ticks {
            let half = TextWidth.of(tick.label, size: Metrics.tick) / 2
            let centre = scale.position(tick.value) * width
            if centre - half < end { return false }
            end = centre + half + 10
        }
        return true
    }
}
