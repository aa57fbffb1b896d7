import RealModule
import Statistics

/// What a slope in orders of magnitude (OOM) per year means as growth.
public struct GrowthRate: Hashable, Sendable {
    public let slope: Double
    /// Of the slope; nil where there is none.
    public let interval: Interval?

    public init(slope: Double, interval: Interval?) {
        self.slope = slope
        self.interval = interval
    }

    /// The factor by which the measure grows in a year.
    public var factor: Double { Double.exp10(slope) }
    public var factorInterval: Interval? { interval?.map { Double.exp10($0) } }

    /// Months in which the measure doubles; negative while it falls (it then halves), infinite for no change.
    public var doublingMonths: Double { Self.months(ofSlope: slope) }

    /// Nil when the slope's interval contains zero: the doubling time is then "at least X months, or falling".
    public var doublingMonthsInterval: Interval? {
        interval.flatMap { $0.contains(0) ? nil : $0.map(Self.months) }
    }

    /// The shortest doubling time that the slope's interval allows; nil when it allows no growth.
    public var leastDoublingMonths: Double? {
        interval.flatMap { $0.high > 0 ? Self.months(ofSlope: $0.high) : nil }
    }

    private static func months(ofSlope slope: Double) -> Double { 12 * Double.log10(2) / slope }
}
