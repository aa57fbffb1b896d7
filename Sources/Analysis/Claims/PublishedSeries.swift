import Records
import Tables

/// A series of yearly counts by sector as it was printed, year by year beside the counts of one vintage.
public struct PublishedSeries: Sendable {
    public struct Row: Sendable, Equatable {
        public let sector: SectorClass
        public let year: Int
        public let printed: Int
        public let count: Int
        /// Whether the year was over when the vintage was taken.
        public let isWhole: Bool

        public var isSame: Bool { printed == count }
    }

    public let vintage: Vintage
    /// By sector, then by year.
    public let rows: [Row]

    /// The topic of the series in `published-figures.csv`.
    public static let topic = "significant ML systems (series)"

    public init(_ figures: [PublishedFigure], _ population: Population) {
        let vintage = population.models.vintage
        let printed = figures.filter { $0.topic == Self.topic }
        let years = printed.map(\.dataYear)
        let counts = SectorCounts(population, from: years.min() ?? 0, to: years.max() ?? -1)
        rows = printed.compactMap { figure -> Row? in
            guard let sector = PublishedCounts.sector(ofSlice: figure.slice) else { return nil }
            return Row(
                sector: sector, year: figure.dataYear, printed: Int(figure.figure),
                count: counts.count(sector, figure.dataYear),
                isWhole: VintageCounts.knewWhole(figure.dataYear, vintage))
        }.sorted { ($0.sector, $0.year) < ($1.sector, $1.year) }
        self.vintage = vintage
    }

    /// The sectors of the series, in their order.
    public var sectors: [SectorClass] {
        SectorClass.allCases.filter { sector in rows.contains { $0.sector == sector } }
    }

    /// The rows of a sector that the vintage can judge.
    public func judged(_ sector: SectorClass) -> [Row] { rows.filter { $0.sector == sector && $0.isWhole } }

    public func verdict(_ sector: SectorClass) -> ClaimVerdict {
        let judged = judged(sector)
        return judged.isEmpty ? .notTestable : judged.allSatisfy(\.isSame) ? .reproduced : .differs
    }
}
