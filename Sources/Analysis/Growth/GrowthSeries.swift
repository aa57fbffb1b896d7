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
    /// The standard deviation of each value in orders of magnitude (OOM); nil where records state none of this measure.
    public let uncertaintiesOOM: [Double]?
    /// Records of the population in the window, whether they state the value or not.
    public let populationCount: Int
    /// Zero or negative values, which have no logarithm.
    public let notPositiveCount: Int

    /// Records of the years `from` to `to`, both included; nil is open. `keep` chooses among them, as a group does.
    public init(
        _ population: Population, field: String, from: Int? = nil, to: Int? = nil,
        where keep: (ModelRecord) -> Bool = { _ in true }
    ) {
        let numbers = population.models.numbers(field) ?? []
        let window = Finding.Window(from: from, to: to)
        let records = population.models.records.filter { window.contains($0.year) && keep($0) }
        let stated = records.compactMap { record in
            record.row < numbers.count ? numbers[record.row].map { (record: record, value: $0) } : nil
        }
        let positive = stated.filter { $0.value > 0 }
        let rows = positive.map(\.record.row)
        self.init(
            rows: rows, times: positive.map(\.record.date.decimalYear), values: positive.map(\.value),
            clusterNames: positive.map(\.record.organizations.first),
            uncertaintiesOOM: RecordUncertainty.standardDeviationsOOM(population.models, field: field, rows: rows),
            populationCount: records.count, notPositiveCount: stated.count - positive.count)
    }

    /// - Parameters:
    ///   - values: positive, in their own unit.
    ///   - clusterNames: whose records err together; nil for one of no known cluster.
    init(
        rows: [Int], times: [Double], values: [Double], clusterNames: [String?], uncertaintiesOOM: [Double]? = nil,
        populationCount: Int, notPositiveCount: Int
    ) {
        self.rows = rows
        self.times = times
        self.values = values
        logs = values.compactMap(GrowthScale.log10.fitted)
        clusters = clusterCodes(clusterNames)
        self.uncertaintiesOOM = uncertaintiesOOM
        self.populationCount = populationCount
        self.notPositiveCount = notPositiveCount
    }

    private init(_ whole: GrowthSeries, keeping places: [Int]) {
        rows = places.map { whole.rows[$0] }
        times = places.map { whole.times[$0] }
        values = places.map { whole.values[$0] }
        logs = places.map { whole.logs[$0] }
        clusters = places.map { whole.clusters[$0] }
        uncertaintiesOOM = whole.uncertaintiesOOM.map { deviations in places.map { deviations[$0] } }
        populationCount = whole.populationCount
        notPositiveCount = whole.notPositiveCount
    }

    /// The records at these places only.
    func selecting(_ places: [Int]) -> GrowthSeries { GrowthSeries(self, keeping: places) }

    public var count: Int { rows.count }

    /// The share of records of the population in the window that state the value; nil without records.
    public var coverage: Double? {
        populationCount == 0 ? nil : Double(count + notPositiveCount) / Double(populationCount)
    }
}
