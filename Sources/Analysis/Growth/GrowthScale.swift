import RealModule
import Statistics

/// On which scale a line is fitted to the values.
public enum GrowthScale: String, Hashable, Sendable, CaseIterable {
    /// log10 of positive values: growth by a factor, slopes in orders of magnitude (OOM).
    case log10
    /// The values as they are: growth by an amount.
    case levels

    /// log10 where every value is positive.
    public init(for values: [Double]) { self = values.allSatisfy { $0 > 0 } ? .log10 : .levels }

    /// The value as the line sees it; nil for one that has no logarithm.
    func fitted(_ value: Double) -> Double? {
        switch self {
        case .log10: value > 0 ? Double.log10(value) : nil
        case .levels: value
        }
    }

    /// A fitted value in the measure's own unit.
    public func value(_ fitted: Double) -> Double {
        switch self {
        case .log10: Double.exp10(fitted)
        case .levels: fitted
        }
    }

    var frontier: FrontierRule.Scale {
        switch self {
        case .log10: .log10
        case .levels: .levels
        }
    }
}
