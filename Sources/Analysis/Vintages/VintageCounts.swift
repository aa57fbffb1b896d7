import Records
import Tables

/// The same years counted in each vintage, since records are added, removed, re-dated and relabelled for years afterwards.
public struct VintageCounts: Sendable {
    public struct Row: Sendable {
        public let vintage: Vintage
        public let counts: SectorCounts
    }

    public let years: [Int]
    /// Oldest vintage first.
    public let rows: [Row]

    public init(_ vintages: [ModelRecords], where filter: Filter?, from: Int, to: Int) throws(FilterError) {
        var rows: [Row] = []
        for models in vintages {
            rows.append(
                Row(
                    vintage: models.vintage,
                    counts: SectorCounts(try Population(models, where: filter), from: from, to: to)))
        }
        self.rows = rows
        years = from <= to ? Array(from...to) : []
    }

    /// The newest year that at least two vintages knew whole; nil where there is none.
    public var newestComparableYear: Int? {
        years.last { year in rows.count { Self.knewWhole(year, $0.vintage) } > 1 }
    }

    /// Whether a vintage can have known all records of a year; before that its count is of a part of the year.
    public static func knewWhole(_ year: Int, _ vintage: Vintage) -> Bool { vintage.asOf.year > year }
}
