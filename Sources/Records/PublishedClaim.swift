import Tables

/// One statement of a claim that others published, and how it is tested.
public struct PublishedClaim: Sendable, Equatable {
    public enum Test: String, Sendable, CaseIterable {
        case crossover, sectorCount, doublingTime, growthFactor, shape, benchmarkGain
    }

    public enum Frontier: String, Sendable, CaseIterable {
        case runningRecord = "running-record"
        case top10 = "top-10"
    }

    public let id: String
    /// The claim that the statement is a part of, and its words.
    public let claim: String
    public let title: String
    public let statement: String
    public let source: String
    public let sourceLink: String?
    /// The year of publication.
    public let published: Int
    public let test: Test
    /// A numeric field of the models; nil where models are counted.
    public let measure: String?
    public let sector: SectorClass?
    /// Nil for all records.
    public let frontier: Frontier?
    /// First and last year that the statement is about; nil is open.
    public let from: Int?
    public let to: Int?
    /// The published figure, or the ends of what is published; nil where a word is published, not a number.
    public let figure: ClosedRange<Double>?
    public let unit: String?

    public init(
        id: String, claim: String, title: String, statement: String, source: String, sourceLink: String? = nil,
        published: Int, test: Test, measure: String? = nil, sector: SectorClass? = nil, frontier: Frontier? = nil,
        from: Int? = nil, to: Int? = nil, figure: ClosedRange<Double>? = nil, unit: String? = nil
    ) {
        self.id = id
        self.claim = claim
        self.title = title
        self.statement = statement
        self.source = source
        self.sourceLink = sourceLink
        self.published = published
        self.test = test
        self.measure = measure
        self.sector = sector
        self.frontier = frontier
        self.from = from
        self.to = to
        self.figure = figure
        self.unit = unit
    }

    /// The rows of `claims.csv`.
    public static func all(in table: Table) -> [PublishedClaim] {
        (0..<table.rowCount).compactMap { row in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            func number(_ field: String) -> Double? { table.cell(field, row: row).number }
            guard let id = text("id"), let claim = text("claim"), let title = text("title"),
                let statement = text("statement"), let source = text("source"), let published = number("published"),
                let test = text("test").flatMap(Test.init(rawValue:))
            else { return nil }
            let (low, high) = (number("figure_low"), number("figure_high"))
            return PublishedClaim(
                id: id, claim: claim, title: title, statement: statement, source: source,
                sourceLink: text("source_link"), published: Int(published), test: test, measure: text("measure"),
                sector: text("sector").flatMap(SectorClass.init(rawValue:)),
                frontier: text("frontier").flatMap(Frontier.init(rawValue:)), from: number("from").map { Int($0) },
                to: number("to").map { Int($0) }, figure: range(low ?? high, high ?? low), unit: text("unit"))
        }
    }

    private static func range(_ low: Double?, _ high: Double?) -> ClosedRange<Double>? {
        guard let low, let high else { return nil }
        return min(low, high)...max(low, high)
    }
}
