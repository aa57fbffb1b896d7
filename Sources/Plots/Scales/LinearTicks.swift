import RealModule

/// Ticks at 1, 2 or 5 times a power of ten.
enum LinearTicks {
    /// A tick distance: mantissa × 10^exponent.
    struct Step: Hashable {
        let mantissa: Int
        let exponent: Int

        var value: Double { PowerOfTen.multiple(mantissa, exponent) }

        /// The multiple of the step at `index`; exact in decimal.
        func at(_ index: Double) -> Double {
            guard abs(index) < 1e15 else { return index * value }
            return PowerOfTen.multiple(Int(index) * mantissa, exponent)
        }

        var larger: Step {
            switch mantissa {
            case 1: Step(mantissa: 2, exponent: exponent)
            case 2: Step(mantissa: 5, exponent: exponent)
            default: Step(mantissa: 1, exponent: exponent + 1)
            }
        }
    }

    /// The smallest step with at most `count` multiples in the range.
    static func step(_ low: Double, _ high: Double, atMost count: Int) -> Step {
        let span = high / 4 - low / 4
        let rough = max(span / Double(max(count, 1)) * 4, .leastNormalMagnitude)
        let exponent = rough.isFinite ? Int(Double.log10(rough).rounded(.down)) - 1 : 306
        var step = Step(mantissa: 1, exponent: exponent)
        while multiples(low, high, step) > Double(count) { step = step.larger }
        return step
    }

    /// Multiples of the step inside the range; none where the range is a single value.
    static func ticks(_ low: Double, _ high: Double, atMost count: Int, style: NumberStyle) -> [Tick] {
        let step = step(low, high, atMost: count)
        let first = (low / step.value).rounded(.up)
        let last = (high / step.value).rounded(.down)
        guard low < high, first <= last, first.isFinite, last.isFinite else { return [] }
        let values = (0...Int(min(last - first, 9))).map { step.at(first + Double($0)) }
            .filter { $0 >= low && $0 <= high }
        return TickLabels.label(values, step: step, style: style)
    }

    /// The range widened to the multiples of a step that gives about `count` ticks.
    static func nice(_ low: Double, _ high: Double, count: Int) -> (low: Double, high: Double) {
        let step = step(low, high, atMost: count)
        let (down, up) = (step.at((low / step.value).rounded(.down)), step.at((high / step.value).rounded(.up)))
        return (down.isFinite ? min(down, low) : low, up.isFinite ? max(up, high) : high)
    }

    private static func multiples(_ low: Double, _ high: Double, _ step: Step) -> Double {
        (high / step.value).rounded(.down) - (low / step.value).rounded(.up) + 1
    }
}
