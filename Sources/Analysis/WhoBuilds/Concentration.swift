import Records
import Statistics

/// How far a year's models come from few organizations. A record of several organizations gives each an equal part.
public struct Concentration: Sendable {
    public struct Year: Sendable {
        public let year: Int
        /// Records of the year, and those of them that name an organization.
        public let records: Int
        public let named: Int
        /// The five organizations with most models, fewer where there are fewer; most first, then by name.
        public let top: [(organization: String, models: Double)]
        public let organizations: Int
        /// The Herfindahl–Hirschman index: the sum of squared shares, from 1/organizations to 1.
        public let herfindahl: Double
        /// The chance that two different models of the year have their organization in common. Unlike the index itself, it is
        /// not larger merely because the year has few models.
        public let adjusted: Double?
        /// Of `adjusted`: recentred bootstrap over records, cut at 0, since it is a chance; nil below `leastRecords`.
        public let interval: Interval?

        /// The share of the five organizations with most models. It carries no interval: the five are chosen by the same
        /// records, and so in each resample anew, for which intervals hold the true share less often than they say.
        public var topShare: Double { top.reduce(0) { $0 + $1.models } / Double(named) }
    }

    /// Years without a record that names an organization are left out.
    public let years: [Year]

    /// Years of fewer named records get no interval.
    public static let leastRecords = 20
    static let topCount = 5

    public init(_ population: Population, from: Int, to: Int, seed: UInt64, resamples: Int) {
        let bootstrap = Bootstrap(seed: seed, resamples: resamples)
        years = (from <= to ? Array(from...to) : []).compactMap { year in
            let records = population.models.records.filter { $0.year == year }
            return Self.year(year, teams: records.map { Array(Set($0.organizations)).sorted() }, bootstrap)
        }
    }

    private static func year(_ year: Int, teams all: [[String]], _ bootstrap: Bootstrap) -> Year? {
        let teams = all.filter { !$0.isEmpty }
        guard !teams.isEmpty else { return nil }
        let names = Set(teams.joined()).sorted()
        let codes = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let shares = Shares(teams: teams.map { $0.compactMap { codes[$0] } }, organizations: names.count)
        let once = [Double](repeating: 1, count: teams.count)
        let models = shares.models(once)
        let ranked = names.indices.sorted { (models[$1], names[$0]) < (models[$0], names[$1]) }
        let adjusted = shares.adjusted(once)
        let interval =
            teams.count < leastRecords
            ? nil
            : adjusted.flatMap { found in
                bootstrap.pairs(count: teams.count, statistic: shares.adjusted).recentredInterval(around: found)
                    .map { Interval(max(0, $0.low), $0.high, level: $0.level, method: $0.method) }
            }
        return Year(
            year: year, records: all.count, named: teams.count,
            top: ranked.prefix(topCount).map { (names[$0], models[$0]) }, organizations: names.count,
            herfindahl: shares.herfindahl(once), adjusted: adjusted, interval: interval)
    }
}

/// The organizations of each record as codes, for sums over resamples.
private struct Shares {
    let teams: [[Int]]
    let organizations: Int

    /// Models of each organization where record i counts `weights[i]` times.
    func models(_ weights: [Double]) -> [Double] {
        var models = [Double](repeating: 0, count: organizations)
        for (team, weight) in zip(teams, weights) {
            for code in team { models[code] += weight / Double(team.count) }
        }
        return models
    }

    func herfindahl(_ weights: [Double]) -> Double { squares(weights) / (count * count) }

    /// The same over pairs of different records; nil below two records.
    func adjusted(_ weights: [Double]) -> Double? {
        guard teams.count > 1 else { return nil }
        var own = 0.0
        for (team, weight) in zip(teams, weights) { own += weight / Double(team.count) }
        return (squares(weights) - own) / (count * (count - 1))
    }

    private var count: Double { Double(teams.count) }

    private func squares(_ weights: [Double]) -> Double { models(weights).reduce(0) { $0 + $1 * $1 } }
}
