import Quantities
import RealModule

/// Finds a scale's domain from the values that it must show.
struct ScaleTraining {
    let scale: Scale
    private var low = Double.infinity
    private var high = -Double.infinity
    /// Whether lines run from the first to the last category, so that a band scale needs no room beside them.
    private let isTight: Bool

    init(_ scale: Scale, isTight: Bool = false) {
        self.scale = scale
        self.isTight = isTight
        if scale.includesZero { include(0) }
    }

    mutating func include(_ value: Double) {
        guard value.isFinite, scale.kind != .log10 || value > 0 else { return }
        low = min(low, value)
        high = max(high, value)
    }

    mutating func include(_ values: [Double]) {
        for value in values { include(value) }
    }

    func trained(categories: [String]) -> TrainedScale {
        guard scale.kind != .band else {
            let last = Double(max(categories.count, 1)) - 1
            return isTight && last > 0
                ? made(-0.03 * last, last * 1.03, categories: categories)
                : made(-0.5, last + 0.5, categories: categories)
        }
        if let domain = scale.domain {
            let (low, high) = (domain.lowerBound, domain.upperBound)
            return scale.kind == .log10 ? made(.log10(low), .log10(high)) : made(low, high)
        }
        guard low <= high else { return empty }
        switch scale.kind {
        case .log10: return log
        case .time: return time
        case .linear, .band: return linear
        }
    }

    private var empty: TrainedScale {
        switch scale.kind {
        case .time: made(2000, 2020)
        default: made(0, 1)
        }
    }

    private var linear: TrainedScale {
        guard !isOneValue else {
            let reach = low == 0 ? 1 : abs(low) / 2
            let (down, up) = (max(low - reach, -.greatestFiniteMagnitude), min(low + reach, .greatestFiniteMagnitude))
            let range = LinearTicks.nice(down, up, count: 4)
            return made(range.low, range.high, note: onlyValue)
        }
        let range = LinearTicks.nice(widened.low, widened.high, count: 7)
        return made(range.low, range.high)
    }

    /// By a little, so that no mark lies on the frame; never beyond zero, nor a percentage beyond 100.
    private var widened: (low: Double, high: Double) {
        let margin = (high / 100 - low / 100) * 2
        let down = low > 0 ? max(low - margin, 0) : low == 0 ? 0 : max(low - margin, -.greatestFiniteMagnitude)
        var up = high < 0 ? min(high + margin, 0) : high == 0 ? 0 : min(high + margin, .greatestFiniteMagnitude)
        if scale.style.form == .percent, high <= 1 { up = min(up, 1) }
        return (down, up)
    }

    private var time: TrainedScale {
        guard !isOneValue else { return made(low - 1, high + 1, note: onlyValue) }
        let margin = (high - low) * 0.015
        return made(low - margin, high + margin)
    }

    private var log: TrainedScale {
        let (down, up) = (Double.log10(low), Double.log10(high))
        guard !isOneValue else {
            return made(max(down - 1, -324), min(up + 1, Double.log10(.greatestFiniteMagnitude)), note: onlyValue)
        }
        let margin = max((up - down) * 0.03, 0.02)
        return made(max(down - margin, -324), min(up + margin, Double.log10(.greatestFiniteMagnitude)))
    }

    /// Equal but for rounding.
    private var isOneValue: Bool { high - low <= max(abs(low), abs(high)) * 1e-12 }

    private var onlyValue: String {
        let value = TickLabels.value(low, style: scale.style)
        if scale.kind == .time { return "All dates are \(value)." }
        return scale.title.isEmpty ? "All values are \(value)." : "\(scale.title): all values are \(value)."
    }

    private func made(
        _ low: Double, _ high: Double, categories: [String] = [], note: String? = nil
    ) -> TrainedScale {
        TrainedScale(
            kind: scale.kind, style: scale.style, title: scale.title, low: low, high: high, categories: categories,
            note: note)
    }
}
