import Records

/// Models per year by who worked together: one organization, several of one sector, or several sectors.
public struct TeamCounts: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case oneOrganization = "one-organization"
        case oneSector = "one-sector"
        case acrossSectors = "across-sectors"
        /// No organization is stated, or several without a sector.
        case unknown

        /// By the stated sectors first: one organization may belong to two.
        init(_ record: ModelRecord) {
            let organizations = Set(record.organizations).count
            if record.sectors.count > 1 {
                self = .acrossSectors
            } else if organizations == 1 {
                self = .oneOrganization
            } else if organizations > 1, record.sectors.count == 1 {
                self = .oneSector
            } else {
                self = .unknown
            }
        }
    }

    public let years: [Int]
    private let counts: [Kind: [Int]]
    /// Organizations that the records of a year name, a name once a record, and those records.
    private let named: [(organizations: Int, records: Int)]

    public init(_ population: Population, from: Int, to: Int) {
        let years = from <= to ? Array(from...to) : []
        var counts: [Kind: [Int]] = [:]
        for kind in Kind.allCases { counts[kind] = [Int](repeating: 0, count: years.count) }
        var named = [(organizations: Int, records: Int)](repeating: (0, 0), count: years.count)
        for record in population.models.records where record.year >= from && record.year <= to {
            counts[Kind(record)]?[record.year - from] += 1
            let organizations = Set(record.organizations).count
            guard organizations > 0 else { continue }
            named[record.year - from].organizations += organizations
            named[record.year - from].records += 1
        }
        self.years = years
        self.counts = counts
        self.named = named
    }

    public func count(_ kind: Kind, _ year: Int) -> Int {
        guard let first = years.first, let values = counts[kind], values.indices.contains(year - first) else {
            return 0
        }
        return values[year - first]
    }

    /// Records of which it is known who worked together: what a share is of.
    public func knownTotal(_ year: Int) -> Int { total(year) - count(.unknown, year) }

    public func total(_ year: Int) -> Int { Kind.allCases.reduce(0) { $0 + count($1, year) } }

    /// The mean number of organizations of a record that names any; nil for a year without one.
    public func meanOrganizations(_ year: Int) -> Double? {
        guard let first = years.first, named.indices.contains(year - first) else { return nil }
        let (organizations, records) = named[year - first]
        return records == 0 ? nil : Double(organizations) / Double(records)
    }
}
