import Records
import Statistics

/// How a measure grows in each part of a population.
public struct GrowthGroups: Sendable {
    /// What a population is parted by. A record of several domains or countries counts in each of them.
    public enum Key: String, Sendable, CaseIterable {
        case domain, sector, country, accessibility

        func names(_ record: ModelRecord) -> [String] {
            switch self {
            case .domain: record.domains
            case .sector: record.sector == .unknown ? [] : [record.sector.label]
            case .country: record.countries.filter { !CountryName.isNone($0) }
            case .accessibility: record.access.map { [$0.label] } ?? []
            }
        }
    }

    public struct Group: Sendable {
        public let name: String
        public let series: GrowthSeries
        public let outcome: GrowthOutcome
        /// What the records' own errors alone would do to the rate; nil where records state none.
        public let recordErrors: GrowthRate?
    }

    /// Most records that state the value first, then by name.
    public let groups: [Group]
    /// Records in the window that state the value but belong to no group, since they do not state what they are parted by.
    public let statedWithoutGroup: Int

    /// The slowest and the fastest of two groups whose growth is settled and whose intervals do not overlap: the pair that
    /// lies furthest apart. Nil where no two groups are told apart.
    public var toldApart: (slow: Group, fast: Group)? {
        let settled = groups.filter(\.outcome.isSettled)
        let pairs = settled.flatMap { slow in settled.map { (slow: slow, fast: $0) } }.filter { pair in
            guard let slow = pair.slow.outcome.rate?.interval, let fast = pair.fast.outcome.rate?.interval else {
                return false
            }
            return slow.high < fast.low
        }
        func gap(_ pair: (slow: Group, fast: Group)) -> Double {
            (pair.fast.outcome.rate?.slope ?? 0) - (pair.slow.outcome.rate?.slope ?? 0)
        }
        return pairs.max { gap($0) < gap($1) }
    }

    public init(
        _ population: Population, field: String, by key: Key, from: Int?, to: Int?
    ) {
        let window = Finding.Window(from: from, to: to)
        let records = population.models.records.filter { window.contains($0.year) }
        let names = Set(records.flatMap(key.names)).sorted()
        groups = names.map { name in
            let series = GrowthSeries(population, field: field, from: from, to: to) { key.names($0).contains(name) }
            let line = GrowthEras.Era(from: from, to: to, series: series)
            return Group(
                name: name, series: series, outcome: line.outcome, recordErrors: line.recordErrors)
        }.sorted { (-$0.series.count, $0.name) < (-$1.series.count, $1.name) }
        let values = population.models.numbers(field) ?? []
        statedWithoutGroup = records.count { record in
            key.names(record).isEmpty && record.row < values.count && values[record.row] != nil
        }
    }
}
