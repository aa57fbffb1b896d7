import Quantities
import RealModule
import Records
import Statistics

/// How the time horizon of one suite grows. It is unbounded, so it has a doubling time and no headroom; suites are never
/// joined.
public struct HorizonGrowth: Sendable {
    public let suite: String
    /// In order of release, then name.
    public let horizons: [TimeHorizon]
    /// Those that exceeded every earlier one.
    public let records: [TimeHorizon]
    /// A line through log10 of all horizons, or why there is none; its interval is that of ordinary least squares, since the
    /// models of a suite have no organizations to cluster by.
    public let line: Result<GrowthLine, InsufficientData>
    /// The slope of the records in log10 a year, with the interval of resampled clouds, or why there is none. It also rises
    /// because there are more attempts.
    public let frontier: Result<FrontierSlope, InsufficientData>

    /// Months in which the record doubles, with its interval; the interval is nil where the slope's holds 0 or there is none.
    public var recordDoublingMonths: (value: Double, interval: Interval?)? {
        guard let frontier = try? frontier.get() else { return nil }
        let rate = GrowthRate(slope: frontier.slope, interval: frontier.interval)
        return (rate.doublingMonths, rate.doublingMonthsInterval)
    }

    /// One for each suite, in alphabetical order, of what was released by `day`.
    public static func all(
        _ horizons: [TimeHorizon], upTo day: CalendarDay, bootstrap: Bootstrap = Bootstrap(resamples: 1000)
    ) -> [HorizonGrowth] {
        let known = horizons.filter { $0.date.representativeDay <= day }
        let bySuite = Dictionary(grouping: known, by: \.suite)
        return bySuite.keys.sorted().map { HorizonGrowth(suite: $0, horizons: bySuite[$0] ?? [], bootstrap: bootstrap) }
    }

    /// The same from the seed and resamples of a report.
    public static func all(
        _ horizons: [TimeHorizon], upTo day: CalendarDay, seed: UInt64, resamples: Int
    ) -> [HorizonGrowth] {
        all(horizons, upTo: day, bootstrap: Bootstrap(seed: seed, resamples: resamples))
    }

    private init(suite: String, horizons: [TimeHorizon], bootstrap: Bootstrap) {
        let sorted = horizons.sorted {
            ($0.date.representativeDay, $0.model) < ($1.date.representativeDay, $1.model)
        }
        var records: [TimeHorizon] = []
        for horizon in sorted {
            guard let best = records.last else {
                records.append(horizon)
                continue
            }
            guard horizon.minutes > best.minutes else { continue }
            if best.date.representativeDay == horizon.date.representativeDay { records.removeLast() }
            records.append(horizon)
        }
        self.suite = suite
        self.horizons = sorted
        self.records = records
        let times = sorted.map(\.date.decimalYear)
        let logs = sorted.map { Double.log10($0.minutes) }
        line = Result { () throws(InsufficientData) in
            try GrowthLine(times: times, logs: logs, clusters: nil, interceptAt: 2020)
        }
        frontier = Result { () throws(InsufficientData) in
            try FrontierSlope(x: times, y: logs, rule: .runningRecord, bootstrap: bootstrap)
        }
    }
}
