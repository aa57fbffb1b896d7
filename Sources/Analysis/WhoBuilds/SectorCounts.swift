import Records
import Statistics

/// Models per year by sector: stated sectors only, with the inferred ones as a second, labelled line.
/// Full counting: a record counts once, in the class of its set of sectors (methods/trends.md, section 3).
public struct SectorCounts: Sendable, Equatable {
    /// The years looked at, without gaps, first to last.
    public let years: [Int]
    /// For each class the count of each year.
    public let stated: [SectorClass: [Int]]
    /// Records without a stated sector whose organizations suggest one, by that class; they are `unknown` in `stated`.
    public let inferred: [SectorClass: [Int]]

    public init(_ population: Population, from: Int, to: Int) {
        let years = from <= to ? Array(from...to) : []
        var stated: [SectorClass: [Int]] = [:]
        var inferred: [SectorClass: [Int]] = [:]
        for sector in SectorClass.allCases {
            stated[sector] = [Int](repeating: 0, count: years.count)
            inferred[sector] = [Int](repeating: 0, count: years.count)
        }
        for record in population.models.records where record.year >= from && record.year <= to {
            stated[record.sector]?[record.year - from] += 1
            if record.sector == .unknown, let guess = record.inferredSector {
                inferred[guess]?[record.year - from] += 1
            }
        }
        self.years = years
        self.stated = stated
        self.inferred = inferred
    }

    public func count(_ sector: SectorClass, _ year: Int) -> Int {
        guard let first = years.first, let values = stated[sector], values.indices.contains(year - first) else {
            return 0
        }
        return values[year - first]
    }

    public func inferredCount(_ sector: SectorClass, _ year: Int) -> Int {
        guard let first = years.first, let values = inferred[sector], values.indices.contains(year - first) else {
            return 0
        }
        return values[year - first]
    }

    /// Records that state a sector: what a share is of.
    public func statedTotal(_ year: Int) -> Int { total(year) - count(.unknown, year) }

    public func total(_ year: Int) -> Int { SectorClass.allCases.reduce(0) { $0 + count($1, year) } }
}
