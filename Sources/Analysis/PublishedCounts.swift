import Records
import Tables

/// What AI Index editions printed of models per sector and year, beside the count of each vintage.
public struct PublishedCounts: Sendable {
    public struct Row: Sendable {
        public let printed: PublishedFigure
        public let sector: SectorClass
        /// For each vintage, oldest first; nil for years of which a vintage knows no record at all.
        public let counts: [Int?]
    }

    public let vintages: [Vintage]
    public let rows: [Row]

    /// The topics that count models by sector, as `published-figures.csv` names them.
    public static let topics = ["significant ML systems", "notable models"]

    public init(
        _ figures: [PublishedFigure], vintages: [ModelRecords], where filter: Filter?, upToEdition edition: Int
    ) throws(FilterError) {
        var counts: [(from: Int, counts: SectorCounts)] = []
        for models in vintages {
            let population = try Population(models, where: filter)
            let first = population.models.records.first?.year ?? 0
            let last = population.models.records.last?.year ?? -1
            counts.append((first, SectorCounts(population, from: first, to: last)))
        }
        rows = figures.compactMap { figure in
            guard Self.topics.contains(figure.topic), let sector = Self.sector(ofSlice: figure.slice) else {
                return nil
            }
            guard figure.dataYear <= edition else { return nil }
            return Row(
                printed: figure, sector: sector,
                counts: counts.map {
                    $0.counts.years.contains(figure.dataYear) ? $0.counts.count(sector, figure.dataYear) : nil
                })
        }.sorted {
            ($0.printed.dataYear, $0.sector, $0.printed.edition) < ($1.printed.dataYear, $1.sector, $1.printed.edition)
        }
        self.vintages = vintages.map(\.vintage)
    }

    static func sector(ofSlice slice: String) -> SectorClass? {
        switch slice {
        case "industry": .industry
        case "academia": .academia
        case "industry-academia collaboration": .industryAcademia
        case "research collective": .researchCollective
        case "nonprofit": .nonprofit
        case "government": .government
        default: nil
        }
    }
}
