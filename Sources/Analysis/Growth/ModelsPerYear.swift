import Records
import Statistics

/// How the number of models per year grows, over complete years.
public struct ModelsPerYear: Sendable {
    public let years: [Int]
    public let counts: [Int]
    /// A line through log10 of the counts. Years without a model have no logarithm and are left out.
    public let outcome: GrowthOutcome
    /// Of the counts as counts, years without a model included.
    public let shape: ShapeAssessment?
    public let shapeReason: String

    /// - Parameters:
    ///   - from, to: the years looked at; nil begins at the first record and ends at the last complete year.
    ///   - lastCompleteYear: later years, of which more is to come, are left out.
    public init(_ population: Population, from: Int?, to: Int?, lastCompleteYear: Int) {
        let records = population.models.records
        let last = min(to ?? .max, lastCompleteYear, records.last?.year ?? lastCompleteYear)
        let first = from ?? records.first?.year ?? last
        let years = first <= last ? Array(first...last) : []
        var counts = [Int](repeating: 0, count: years.count)
        for record in records where record.year >= first && record.year <= last { counts[record.year - first] += 1 }
        let known = years.indices.filter { counts[$0] > 0 }
        outcome = GrowthOutcome(
            Result { () throws(InsufficientData) in
                try GrowthLine(
                    times: known.map { Double(years[$0]) },
                    logs: known.compactMap { GrowthScale.log10.fitted(Double(counts[$0])) }, clusters: nil)
            })
        let series = try? YearlySeries(times: years.map(Double.init), values: counts.map(Double.init), errors: .counts)
        shape = series.map(ShapeAssessment.init)
        shapeReason =
            shape.map { "\($0.reason)" }
            ?? "\(ShapeReason.tooFewYears(have: years.count, need: ShapeAssessment.leastYears))"
        self.years = years
        self.counts = counts
    }
}
