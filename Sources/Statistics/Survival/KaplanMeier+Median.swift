extension KaplanMeier {
    /// The time by which half have ended, or why it is not told.
    public enum Median: Hashable, Sendable {
        /// The interval holds the times whose own interval holds one half (Brookmeyer and Crowley, 1982); it is open above
        /// where the data end before.
        case reached(time: Double, interval: Interval)
        /// More than half last beyond the last time seen.
        case notReached
        /// At the time by which half have ended, so few were still watched that it is not to be relied on.
        case tooFewAtRisk(Int)
    }

    /// The least number at risk for which a median is told.
    public static let leastAtRisk = 10

    /// The median duration, told only where at least 10 are at risk at that time.
    public var median: Median {
        guard let step = steps.first(where: { Self.isHalfGone($0.survival) }) else { return .notReached }
        guard step.atRisk >= Self.leastAtRisk else { return .tooFewAtRisk(step.atRisk) }
        let low = steps.first { $0.interval.map { Self.isHalfGone($0.low) } ?? true }
        let high = steps.first { $0.interval.map { Self.isHalfGone($0.high) } ?? true }
        return .reached(
            time: step.time,
            interval: Interval(
                low?.time ?? step.time, high?.time ?? durations[durations.count - 1], level: level,
                method: .logLogGreenwood, isOpenAbove: high == nil))
    }

    /// At most one half, but for the rounding of a product of shares.
    private static func isHalfGone(_ survival: Double) -> Bool { survival <= 0.5 + 1e-12 }
}

extension KaplanMeier.Median: CustomStringConvertible {
    /// A short text for a table.
    public var description: String {
        switch self {
        case .reached(let time, _): "\(time)"
        case .notReached: "not reached"
        case .tooFewAtRisk(let count): "not reached with at least \(KaplanMeier.leastAtRisk) at risk (\(count) left)"
        }
    }
}
