import Records
import Statistics

/// The year from which industry builds more models than academia.
/// Cost(Y) = industry's models before Y + academia's from Y on; the smallest Y that minimizes it (methods/trends.md, section 3).
public struct Crossover: Sendable, Equatable {
    public enum Verdict: String, Sendable {
        /// The interval spans at most five years.
        case crossed
        /// There is a minimum, and its interval spans more than five years or is open.
        case stillAmbiguous
        /// The minimum lies at either end.
        case none
        case insufficientData
    }

    public let verdict: Verdict
    public let year: Int?
    /// The 95 % percentile interval of the bootstrap over records; nil where that end is open.
    public let low: Int?
    public let high: Int?
    public let resamples: Int
    /// The share of resamples that have no crossover.
    public let shareWithout: Double
    /// Later years in which academia built at least as many models as industry.
    public let contradictingYears: [Int]
    /// Records of either sector.
    public let n: Int

    public init(_ population: Population, seed: UInt64, resamples: Int) {
        let records = population.models.records
        let first = records.first?.year ?? 0
        let last = records.last?.year ?? -1
        let years = max(0, last - first + 1)
        let events: [Event] = records.map { record in
            switch record.sector {
            case .industry: Event(year: record.year - first, sector: .industry)
            case .academia: Event(year: record.year - first, sector: .academia)
            default: Event(year: record.year - first, sector: .other)
            }
        }
        n = events.count { $0.sector != .other }
        self.resamples = resamples
        guard n >= 2 else {
            verdict = .insufficientData
            (year, low, high, shareWithout, contradictingYears) = (nil, nil, nil, 0, [])
            return
        }
        var tally = YearlyTally(years: years)
        for event in events { tally.add(event) }
        let found = tally.crossover()
        year = found.map { $0 + first }
        var ends: [Int] = []
        ends.reserveCapacity(resamples)
        for resample in 0..<resamples {
            var resampled = YearlyTally(years: years)
            var stream = RandomStream(seed: seed, resample: resample)
            for _ in events.indices { resampled.add(events[stream.index(below: events.count)]) }
            ends.append(resampled.crossoverOrEnd())
        }
        ends.sort()
        shareWithout = resamples == 0 ? 0 : Double(ends.count { $0 <= 0 || $0 >= years }) / Double(resamples)
        let interval = Self.interval(ends, years: years)
        low = interval.low.map { $0 + first }
        high = interval.high.map { $0 + first }
        if let found {
            contradictingYears = (found..<years).filter {
                tally.academia[$0] >= tally.industry[$0] && tally.academia[$0] > 0
            }
            .map { $0 + first }
        } else {
            contradictingYears = []
        }
        if found == nil {
            verdict = .none
        } else if let low, let high, high - low <= 5 {
            verdict = .crossed
        } else {
            verdict = .stillAmbiguous
        }
    }

    /// The middle 95 % of the resampled years; an end beyond which over 2.5 % have no crossover is open.
    private static func interval(_ sorted: [Int], years: Int) -> (low: Int?, high: Int?) {
        guard !sorted.isEmpty else { return (nil, nil) }
        let tail = Int((Double(sorted.count) * 0.025).rounded(.down))
        let low = sorted[tail]
        let high = sorted[sorted.count - 1 - tail]
        return (low <= 0 ? nil : low, high >= years ? nil : high)
    }
}

/// Models of the two sectors by year.
private struct YearlyTally {
    var industry: [Int]
    var academia: [Int]

    init(years: Int) {
        industry = [Int](repeating: 0, count: years)
        academia = industry
    }

    mutating func add(_ event: Event) {
        switch event.sector {
        case .industry: industry[event.year] += 1
        case .academia: academia[event.year] += 1
        case .other: break
        }
    }

    /// The smallest index that minimizes the cost; 0 or the number of years where the minimum lies at an end.
    func crossoverOrEnd() -> Int {
        var cost = academia.reduce(0, +)
        var (best, bestCost) = (0, cost)
        for year in industry.indices {
            cost += industry[year] - academia[year]
            if cost < bestCost { (best, bestCost) = (year + 1, cost) }
        }
        return best
    }

    func crossover() -> Int? {
        let index = crossoverOrEnd()
        return index == 0 || index == industry.count ? nil : index
    }
}

private struct Event {
    enum Kind { case industry, academia, other }

    let year: Int
    let sector: Kind
}
