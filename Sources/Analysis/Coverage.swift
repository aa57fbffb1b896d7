import Records
import Tables

/// For each field, the share of records that state it, by year.
public struct Coverage: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let field: String
        public let title: String
        public let known: [Int]
    }

    public let years: [Int]
    public let records: [Int]
    public let rows: [Row]

    public init(_ population: Population, from: Int, to: Int, fields: [Field]) {
        let years = from <= to ? Array(from...to) : []
        var records = [Int](repeating: 0, count: years.count)
        let inWindow = population.models.records.filter { $0.year >= from && $0.year <= to }
        for record in inWindow { records[record.year - from] += 1 }
        rows = fields.map { field in
            var known = [Int](repeating: 0, count: years.count)
            if let column = population.models.table[field.name] {
                for record in inWindow where column[record.row] != .unknown { known[record.year - from] += 1 }
            }
            return Row(field: field.name, title: field.title, known: known)
        }
        self.years = years
        self.records = records
    }

    /// The share of all records in the window that state the field; nil without records.
    public func share(of row: Row) -> Double? {
        let total = records.reduce(0, +)
        return total == 0 ? nil : Double(row.known.reduce(0, +)) / Double(total)
    }
}
