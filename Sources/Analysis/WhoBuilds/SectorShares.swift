import Records
import Statistics

/// Each sector's share of those of a year's models that state a sector, and how far it moved between two years, with intervals.
public struct SectorShares: Sendable {
    /// A part of a whole with its 95 % Wilson interval.
    public struct Share: Sendable, Equatable {
        /// Models; not whole where they are counted in fractions.
        public let part: Double
        public let whole: Int
        public let interval: Interval

        public var estimate: Double { part / Double(whole) }
    }

    /// The later share less the earlier one, with its 95 % Newcombe interval.
    public struct Change: Sendable, Equatable {
        public enum Verdict: String, Sendable {
            case rose, fell
            /// The interval holds zero.
            case notSettled
        }

        public let sector: SectorClass
        public let before: Share
        public let after: Share
        public let interval: Interval

        public var estimate: Double { after.estimate - before.estimate }

        public var verdict: Verdict { interval.contains(0) ? .notSettled : estimate > 0 ? .rose : .fell }
    }

    public let counting: Counting
    /// The years looked at, without gaps, first to last.
    public let years: [Int]
    /// Models of each year, and those of them that state a sector, which shares are of.
    public let totals: [Int]
    public let stated: [Int]
    private let parts: [SectorClass: [Double]]

    public init(_ population: Population, counting: Counting, from: Int, to: Int) {
        let years = from <= to ? Array(from...to) : []
        var totals = [Int](repeating: 0, count: years.count)
        var stated = totals
        var parts: [SectorClass: [Double]] = [:]
        for sector in SectorClass.allCases { parts[sector] = [Double](repeating: 0, count: years.count) }
        for record in population.models.records where record.year >= from && record.year <= to {
            totals[record.year - from] += 1
            stated[record.year - from] += record.sectors.isEmpty ? 0 : 1
            for (sector, part) in counting.parts(record) { parts[sector]?[record.year - from] += part }
        }
        self.counting = counting
        self.years = years
        self.totals = totals
        self.stated = stated
        self.parts = parts
    }

    /// The sectors that have a model in any year, in their order.
    public var sectors: [SectorClass] { SectorClass.allCases.filter { parts[$0]?.contains { $0 > 0 } ?? false } }

    /// Nil for a year in which no model states a sector, or outside the window; and for `unknown`, which is no sector.
    public func share(_ sector: SectorClass, _ year: Int) -> Share? {
        guard let first = years.first, stated.indices.contains(year - first), sector != .unknown,
            let part = parts[sector]?[year - first]
        else { return nil }
        let whole = stated[year - first]
        // Thirds of many records may sum to a hair more than their whole.
        let counted = min(part, Double(whole))
        guard let interval = try? Interval.wilson(counted, of: Double(whole)) else { return nil }
        return Share(part: counted, whole: whole, interval: interval)
    }

    /// Nil where either year has no share.
    public func change(_ sector: SectorClass, from first: Int, to last: Int) -> Change? {
        guard let before = share(sector, first), let after = share(sector, last),
            let interval = try? Interval.newcombe(
                from: (before.part, Double(before.whole)), to: (after.part, Double(after.whole)))
        else { return nil }
        return Change(sector: sector, before: before, after: after, interval: interval)
    }
}
