import RealModule

/// Which records of a cloud make its frontier.
public enum FrontierRule: Hashable, Sendable {
    /// All records.
    case all
    /// Those that exceed all earlier ones; of one date only the best.
    case runningRecord
    /// Those that at their release are among the best `k` of the trailing 365 days.
    case top(Int)

    /// `top` where nothing else is said.
    public static let defaultTop = FrontierRule.top(10)

    /// A running record must exceed the last by this share of it. Sources tell equal values apart by adding a digit far
    /// behind the point; that is no progress.
    public static let leastGain = 1e-6

    /// How a value is written.
    public enum Scale: Hashable, Sendable {
        case log10, levels

        /// What a value must exceed to be a running record after `record`.
        fileprivate func threshold(_ record: Double) -> Double {
            switch self {
            case .log10: record + Double.log(onePlus: leastGain) / Double.log(10)
            case .levels: record + leastGain * abs(record)
            }
        }
    }

    /// The positions of the frontier's records, by time and then by position.
    ///
    /// - Parameters:
    ///   - times: Decimal years, without NaN.
    ///   - values: As many; larger is further.
    ///   - scale: How the values are written, for the least gain of a running record.
    public func members(times: [Double], values: [Double], scale: Scale) -> [Int] {
        guard times.count == values.count else { return [] }
        return FrontierDesign(times: times, rule: self).members(values, scale: scale)
    }
}

/// A frontier rule prepared for the times of a cloud, so that only the values differ between resamples.
struct FrontierDesign {
    private let rule: FrontierRule
    /// The positions in order of time.
    private let order: [Int]
    /// For each place in `order`, the first place of the same time and the first after it.
    private let sameTime: [Range<Int>]
    /// For each place in `order`, the first place within the trailing 365 days.
    private let windowStart: [Int]

    init(times: [Double], rule: FrontierRule) {
        self.rule = rule
        let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
        var sameTime: [Range<Int>] = []
        var windowStart: [Int] = []
        var (first, window) = (0, 0)
        for place in order.indices {
            if times[order[place]] != times[order[first]] { first = place }
            var next = place
            while next < order.count, times[order[next]] == times[order[place]] { next += 1 }
            sameTime.append(first..<next)
            // Decimal years carry the rounding of a division by 365. Where x are so large that a year vanishes beside them, a
            // window ends at its own record.
            while window < place, times[order[window]] <= times[order[place]] - 1 + 1e-9 { window += 1 }
            windowStart.append(window)
        }
        (self.order, self.sameTime, self.windowStart) = (order, sameTime, windowStart)
    }

    func members(_ values: [Double], scale: FrontierRule.Scale) -> [Int] {
        switch rule {
        case .all: order
        case .runningRecord: runningRecord(values, scale)
        case .top(let k): topMembers(values, k)
        }
    }

    private func runningRecord(_ values: [Double], _ scale: FrontierRule.Scale) -> [Int] {
        var members: [Int] = []
        var threshold = -Double.infinity
        var place = 0
        while place < order.count {
            let dates = sameTime[place]
            var best = order[place]
            for other in dates where values[order[other]] > values[best] { best = order[other] }
            if values[best] > threshold {
                members.append(best)
                threshold = scale.threshold(values[best])
            }
            place = dates.upperBound
        }
        return members
    }

    private func topMembers(_ values: [Double], _ k: Int) -> [Int] {
        order.indices.filter { place in
            let value = values[order[place]]
            var better = 0
            for other in windowStart[place]..<sameTime[place].upperBound where values[order[other]] > value {
                better += 1
                if better >= k { return false }
            }
            return k > 0
        }.map { order[$0] }
    }
}
