import Records

/// How many models each name of a list (organizations, countries) took part in: full counting gives every name of a record
/// one, fractional counting an equal share.
public struct NameCounts: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let name: String
        public let full: Int
        public let fractional: Double
    }

    /// Most models first, then by name.
    public let rows: [Row]
    public let recordsWithNames: Int
    public let recordsWithoutNames: Int

    public init(_ population: Population, from: Int, to: Int, names: (ModelRecord) -> [String]) {
        var full: [String: Int] = [:]
        var fractional: [String: Double] = [:]
        var without = 0
        var with = 0
        for record in population.models.records where record.year >= from && record.year <= to {
            let distinct = Array(Set(names(record))).sorted()
            if distinct.isEmpty { without += 1 } else { with += 1 }
            for name in distinct {
                full[name, default: 0] += 1
                fractional[name, default: 0] += 1 / Double(distinct.count)
            }
        }
        rows = full.map { Row(name: $0.key, full: $0.value, fractional: fractional[$0.key] ?? 0) }
            .sorted { ($1.full, $0.name) < ($0.full, $1.name) }
        recordsWithNames = with
        recordsWithoutNames = without
    }
}
