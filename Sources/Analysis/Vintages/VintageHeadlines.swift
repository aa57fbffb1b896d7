import Records
import Statistics
import Tables

/// What each vintage says to the questions that the reports begin with.
public struct VintageHeadlines: Sendable {
    public struct Row: Sendable {
        public let vintage: Vintage
        /// Records of the population.
        public let count: Int
        public let crossover: Crossover
        /// In the order of the measures asked for.
        public let growth: [GrowthEras]
        /// For each measure the record that states the largest value; nil where none states any.
        public let largest: [RunningRecord.Step?]
    }

    public let measures: [String]
    /// Oldest vintage first.
    public let rows: [Row]

    /// - Parameters:
    ///   - measures: numeric fields of the models.
    ///   - starts: years at which an era of growth begins, ascending.
    public init(
        _ vintages: [ModelRecords], where filter: Filter?, measures: [String], starts: [Int], seed: UInt64,
        resamples: Int
    ) throws(FilterError) {
        var rows: [Row] = []
        for models in vintages {
            let population = try Population(models, where: filter)
            rows.append(
                Row(
                    vintage: models.vintage, count: population.models.records.count,
                    crossover: Crossover(population, seed: seed, resamples: resamples),
                    growth: measures.map { GrowthEras(population, field: $0, starts: starts) },
                    largest: measures.map { RunningRecord(population, field: $0).steps.last }))
        }
        self.measures = measures
        self.rows = rows
    }
}
