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

    /// One for each suite, in alphabetical order, of what was released by `day`.
    public static func all(_ horizons: [TimeHorizon], upTo day: CalendarDay) -> [HorizonGrowth] {
        let known = horizons.filter { $0.date.representativeDay <= day }
        let bySuite = Dictionary(grouping: known, by: \.suite)
        return bySuite.keys.sorted().map { HorizonGrowth(suite: $0, horizons: bySuite[$0] ?? []) }
    }

    private init(suite: String, horizons: [TimeHorizon]) {
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
        line = Result { () throws(InsufficientData) in
            try GrowthLine(
                times: sorted.map(\.date.decimalYear), logs: sorted.map { Double.log10($0.minutes) }, clusters: nil,
                interceptAt: 2020)
        }
    }
}
