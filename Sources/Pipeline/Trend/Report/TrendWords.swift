import Analysis
import Quantities
import Statistics

/// How a trend's parts are called for readers.
enum TrendWords {
    static func reason(_ reason: ExcludedRows.Reason) -> String {
        switch reason {
        case .ragged: "another number of cells than the header"
        case .filtered: "does not match the filter"
        case .xUnknown: "x is unknown"
        case .xUnreadable: "x is no date or number"
        case .yUnknown: "y is unknown"
        case .yUnreadable: "y is no number"
        case .notPositive: "y is zero or negative and has no logarithm"
        case .offFrontier: "not on the frontier"
        }
    }

    static func frontier(_ rule: FrontierRule) -> String {
        switch rule {
        case .all: "all records"
        case .runningRecord: "the running record: records that exceed all earlier ones"
        case .top(let k): "at their release among the best \(k) of the trailing 365 days"
        }
    }

    static func shape(_ family: ShapeCandidate.Family) -> String {
        switch family {
        case .linear: "linear"
        case .exponential: "exponential"
        case .powerMean: "power mean"
        case .logistic: "logistic"
        }
    }

    /// `linear growth is excluded; runner-up exponential (ΔAICc 3.2)`.
    static func reason(_ shape: GrowthShape) -> String {
        guard let runnerUp = shape.assessment?.runnerUp else { return shape.reason }
        return "\(shape.reason); runner-up \(Self.shape(runnerUp.family)) "
            + "(ΔAICc \(NumberText.fixed(runnerUp.delta, decimals: 1)))"
    }

    /// To 6 significant digits, without zeros at the end.
    static func number(_ value: Double) -> String {
        let text = NumberText.significant(value, digits: 6)
        let power = text.firstIndex(of: " ") ?? text.endIndex
        var digits = text[..<power]
        if digits.contains(".") {
            while digits.last == "0" { digits.removeLast() }
            if digits.last == "." { digits.removeLast() }
        }
        return String(digits + text[power...])
    }

    /// A growth factor: to 4 significant digits where 3 would not tell growth from none.
    static func factor(_ value: Double) -> String {
        NumberText.significant(value, digits: (0.9..<1.1).contains(value) ? 4 : 3)
    }

    /// `at least 26.1 months, or falling`.
    static func unsettledDoubling(_ rate: GrowthRate) -> String? {
        guard let interval = rate.interval, interval.contains(0) else { return nil }
        return rate.leastDoublingMonths.map { "at least \(NumberText.significant($0)) months, or falling" }
            ?? "not growing"
    }
}
