import Records
import Statistics

/// The share of a year's models whose weights are open, among those that state their accessibility.
public struct AccessShares: Sendable {
    public struct Year: Sendable {
        public let year: Int
        public let models: Int
        public let stated: Int
        public let open: Int
        /// With its 95 % Wilson interval; nil where no model of the year states its accessibility.
        public let share: Proportion?
    }

    public let years: [Year]

    public init(_ population: Population, from: Int, to: Int) {
        years = (from <= to ? Array(from...to) : []).map { year in
            let records = population.models.records.filter { $0.year == year }
            let stated = records.compactMap(\.access)
            let open = stated.count { $0 == .openWeights }
            return Year(
                year: year, models: records.count, stated: stated.count, open: open,
                share: try? Proportion(open, of: stated.count))
        }
    }
}
