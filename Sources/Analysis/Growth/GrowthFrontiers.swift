import Statistics

/// The growth of all records of a series, of its running record, and of the ten largest of the trailing year.
public struct GrowthFrontiers: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case all
        case runningRecord = "running-record"
        case top10 = "top-10"

        var rule: FrontierRule {
            switch self {
            case .all: .all
            case .runningRecord: .runningRecord
            case .top10: .defaultTop
            }
        }
    }

    public struct Frontier: Sendable {
        public let kind: Kind
        public let outcome: GrowthOutcome
        /// The records that the line goes through, by their places in the series.
        public let members: [Int]
        /// What the records' own errors alone would do to the rate; nil where records state none.
        public let recordErrors: GrowthRate?
        fileprivate let line: SimpleLine?

        /// The height of the line, log10 of the measure, at a decimal year; nil where there is no line.
        public func height(at time: Double) -> Double? { line.map { $0.intercept + $0.slope * time } }
    }

    public let series: GrowthSeries
    /// One for each kind that was asked for.
    public let frontiers: [Frontier]

    public init(_ series: GrowthSeries, kinds: [Kind] = Kind.allCases, seed: UInt64, resamples: Int) {
        let bootstrap = Bootstrap(seed: seed, resamples: resamples)
        self.series = series
        frontiers = kinds.map { Self.frontier($0, series, bootstrap) }
    }

    private static func frontier(_ kind: Kind, _ series: GrowthSeries, _ bootstrap: Bootstrap) -> Frontier {
        let fit: GrowthFit
        do throws(InsufficientData) {
            fit = try GrowthFit(series, frontier: kind.rule, bootstrap: bootstrap)
        } catch {
            return Frontier(
                kind: kind, outcome: GrowthOutcome(error), members: [], recordErrors: nil, line: nil)
        }
        return Frontier(
            kind: kind, outcome: GrowthOutcome(fit.rate, hasFewClusters: fit.hasFewClusters),
            members: fit.members,
            recordErrors: fit.recordInterval(of: series, bootstrap: bootstrap).map {
                GrowthRate(slope: fit.rate.slope, interval: $0)
            },
            line: SimpleLine(x: series.times, y: series.logs, rows: fit.members))
    }
}
