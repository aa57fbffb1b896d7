import Quantities
import Records

/// The verdicts of very many record trajectories at one day, with everything that had to be left out counted.
public struct TrajectorySweep: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let trajectory: Trajectory
        /// Nil for an unbounded metric.
        public let headroom: Double?
        public let judgement: SaturationJudgement
    }

    /// The day that was judged.
    public let day: CalendarDay
    /// Tasks, datasets and metrics in the table.
    public let triples: Int
    /// Of them, those left out, by reason.
    public let excluded: [TrajectoryExclusion: Int]
    /// Of the rest, those that were the same results as another.
    public let duplicates: Int
    /// The histories judged, in the order of the table.
    public let rows: [Row]
    public let counts: [SaturationVerdict: Int]

    /// - Parameters:
    ///   - rules: By `MetricRule.key` of the metric's name; a metric without a rule is undecided.
    ///   - day: The day to which the source holds records.
    public init(
        _ trajectories: Trajectories, rules: [String: MetricRule], at day: CalendarDay,
        thresholds: SaturationThresholds = .standard
    ) {
        var excluded: [TrajectoryExclusion: Int] = [:]
        let usable = trajectories.all.filter { trajectory in
            switch Self.scale(of: trajectory, rules) {
            case .success: return true
            case .failure(let why):
                excluded[why, default: 0] += 1
                return false
            }
        }
        let joined = Trajectories(all: usable, unusableRows: 0).joined().all
        var counts: [SaturationVerdict: Int] = [:]
        var rows: [Row] = []
        rows.reserveCapacity(joined.count)
        for trajectory in joined {
            let scale: ScoreScale
            switch Self.scale(of: trajectory, rules) {
            case .success(let found): scale = found
            case .failure(let why):
                excluded[why, default: 0] += 1
                continue
            }
            let history = BenchmarkHistory(
                dates: trajectory.results.map(\.date), scores: trajectory.results.map(\.score),
                names: trajectory.results.map(\.model),
                profile: BenchmarkProfile(scale: scale, completeness: .onlyRecords, coverageEnd: day))
            let judgement = history.judged(at: day, by: thresholds)
            counts[judgement.verdict, default: 0] += 1
            rows.append(Row(trajectory: trajectory, headroom: judgement.figures.headroom, judgement: judgement))
        }
        self.day = day
        triples = trajectories.all.count
        self.excluded = excluded
        duplicates = usable.count - joined.count
        self.rows = rows
        self.counts = counts
    }

    /// The histories that have records enough for a verdict.
    public var judged: Int { rows.count - (counts[.insufficientData] ?? 0) }

    /// As a fraction of all histories; nil where there are none.
    public func share(_ verdict: SaturationVerdict) -> Double? {
        rows.isEmpty ? nil : Double(counts[verdict] ?? 0) / Double(rows.count)
    }

    private static func scale(
        of trajectory: Trajectory, _ rules: [String: MetricRule]
    ) -> Result<ScoreScale, TrajectoryExclusion> {
        guard let rule = rules[MetricRule.key(trajectory.metric)] else { return .failure(.undecidedMetric) }
        return rule.scale(of: trajectory.results.map(\.score))
    }
}
