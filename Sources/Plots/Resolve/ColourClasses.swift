/// Numbers as steps of the sequential colours.
struct ColourClasses: Sendable, Hashable {
    /// Lower limits of the second and later classes, ascending.
    let thresholds: [Double]
    let low: Double
    let high: Double
    let labels: [String]

    /// Nil without finite values. The limits are round numbers, at most as many as the theme has steps.
    init?(_ values: [Double], style: NumberStyle) {
        guard let low = values.min(), let high = values.max() else { return nil }
        self.low = low
        self.high = high
        let ticks = LinearTicks.ticks(low, high, atMost: PlotTheme.sequence.count - 1, style: style)
        let inner = low < high ? ticks.filter { $0.value > low && $0.value < high } : []
        thresholds = inner.map(\.value)
        labels = inner.map(\.label)
    }

    /// `below 0.2`, `0.2 to 0.4`, `0.8 or more`.
    func name(_ number: Int) -> String {
        guard number >= 0 else { return Self.noValue }
        if labels.isEmpty { return "all" }
        if number == 0 { return "below \(labels[0])" }
        return number < labels.count ? "\(labels[number - 1]) to \(labels[number])" : "\(labels[number - 1]) or more"
    }

    static let noValue = "no value"

    var count: Int { thresholds.count + 1 }

    func number(_ value: Double) -> Int {
        thresholds.count { value >= $0 }
    }

    /// The theme's step for a class: spread over all of them.
    func step(_ number: Int) -> Int {
        let last = PlotTheme.sequence.count - 1
        guard count > 1 else { return last / 2 }
        return (number * last + (count - 1) / 2) / (count - 1)
    }
}
