import Records

/// A measure over time: the records of a population that state a positive value, as growth fits look at them.
public struct GrowthSeries: Sendable {
    /// Rows of the population's table.
    public let rows: [Int]
    /// Decimal years.
    public let times: [Double]
    public let values: [Double]
    /// log10 of the values.
    public let logs: [Double]
    /// The code of each record's first-listed organization; records without one stand alone.
    public let clusters: [Int]
    /// Records of the population in the window, whether they state the value or not.
    public let populationCount: Int
    /// Zero or negative values, which have no logarithm.
    public let notPositiveCount: Int

    /// Records of the years `from` to `to`, both included; nil is open.
    public init(_ population: Population, field: String, from: Int? = nil, to: Int? = nil) {
        let numbers = population.models.numbers(field) ?? []
        var rows: [Int] = []
        var times: [Double] = []
        var values: [Double] = []
        var organizations: [String?] = []
        var count = 0
        var notPositive = 0
        for record in population.models.records where Self.contains(record.year, from, to) {
            count += 1
            guard record.row < numbers.count, let value = numbers[record.row] else { continue }
            guard value > 0 else {
                notPositive += 1
                continue
            }
            rows.append(record.row)
            times.append(record.date.decimalYear)
            values.append(value)
            organizations.append(record.organizations.first)
        }
        self.rows = rows
        self.times = times
        self.values = values
        logs = values.compactMap(GrowthScale.log10.fitted)
        clusters = clusterCodes(organizations)
        populationCount = count
        notPositiveCount = notPositive
    }

    public var count: Int { rows.count }

    /// The share of records of the population in the window that state the value; nil without records.
    public var coverage: Double? {
        populationCount == 0 ? nil : Double(count + notPositiveCount) / Double(populationCount)
    }

    private static func contains(_ year: Int, _ from: Int?, _ to: Int?) -> Bool {
        (from.map { year >= $0 } ?? true) && (to.map { year <= $0 } ?? true)
    }
}
