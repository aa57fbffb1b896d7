import RealModule

/// Ticks at powers of ten; over less than two decades also at 2 and 5 times them, over less still at even distances.
enum LogTicks {
    /// The limits are log10 of the values.
    static func ticks(_ low: Double, _ high: Double, atMost count: Int, style: NumberStyle) -> [Tick] {
        let first = Int((low - 1e-12).rounded(.up))
        let last = Int((high + 1e-12).rounded(.down))
        if last - first >= 2 {
            let values = decades(first, last, atMost: count).map(PowerOfTen.value).filter { isInside($0, low, high) }
            return TickLabels.labelPowers(values, style: style)
        }
        let fine = (first - 1...last + 1).flatMap { decade in
            [1, 2, 5].map { PowerOfTen.multiple($0, decade) }
        }.filter { isInside($0, low, high) }
        if fine.count >= 3 {
            let values =
                fine.count <= count
                ? fine : (first...max(first, last)).map(PowerOfTen.value).filter { isInside($0, low, high) }
            return TickLabels.labelPowers(values, style: style)
        }
        let even = LinearTicks.ticks(.exp10(low), .exp10(high), atMost: min(count, 5), style: style)
        return even.filter { isInside($0.value, low, high) }
    }

    /// Exponents at multiples of the smallest step of 1, 2, 3, 5, 10 … that gives at most `count`.
    static func decades(_ first: Int, _ last: Int, atMost count: Int) -> [Int] {
        let steps = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200]
        for step in steps {
            let start = Int((Double(first) / Double(step)).rounded(.up)) * step
            guard start <= last else { continue }
            let found = Array(stride(from: start, through: last, by: step))
            if found.count <= count { return found }
        }
        return [first]
    }

    private static func isInside(_ value: Double, _ low: Double, _ high: Double) -> Bool {
        guard value > 0, value.isFinite else { return false }
        let place = Double.log10(value)
        return place >= low - 1e-12 && place <= high + 1e-12
    }
}
