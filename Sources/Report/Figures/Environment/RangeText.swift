import Analysis
import Quantities

/// How ranges are put into words.
enum RangeText {
    /// `1.29 GWh`, or `0.4 to 1.2 GWh, median 0.7 GWh`.
    static func sentence(_ range: EnergyRange) -> String {
        text(range.low, range.mid, range.high, range.isExact)
    }

    static func sentence(_ range: CarbonRange) -> String {
        text(range.low, range.mid, range.high, range.isExact)
    }

    /// `0.7 (0.4 to 1.2)`, for cells; the number alone where it is exact.
    static func cell<Unit>(
        _ low: Quantity<Unit>, _ mid: Quantity<Unit>, _ high: Quantity<Unit>, in unit: Double = 1
    ) -> String {
        func number(_ quantity: Quantity<Unit>) -> String { NumberText.significant(quantity.value / unit) }
        return low == high ? number(mid) : "\(number(mid)) (\(number(low)) to \(number(high)))"
    }

    private static func text<Unit>(
        _ low: Quantity<Unit>, _ mid: Quantity<Unit>, _ high: Quantity<Unit>, _ isExact: Bool
    ) -> String {
        isExact ? mid.text() : "\(low.text()) to \(high.text()) (median \(mid.text()))"
    }
}
