import Quantities
import Records
import Statistics

/// How the best time to train one MLPerf task fell from round to round.
public struct TrainingTimes: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let time: TrainingTime
        /// An earlier round's result, submitted again: it ran no later than the last run of the round before.
        public let isResubmitted: Bool
        /// Faster than every earlier round.
        public let isRecord: Bool
        /// How many times faster than the record before; nil for the first.
        public let timesFaster: Double?

        /// Minutes times accelerators, so that a bigger machine alone is no progress; nil where their number is unknown.
        public var acceleratorMinutes: Double? { time.acceleratorCount.map { $0 * time.minutes } }
    }

    public let benchmark: String
    /// In order of the rounds, the best of each.
    public let rows: [Row]

    /// Rounds of new runs that brought no record; resubmitted ones tell nothing of progress and do not count.
    public var roundsWithoutProgress: Int { rows.count { !$0.isResubmitted && !$0.isRecord } }

    /// One for each task, in alphabetical order. Rounds change targets, so times of a task compare only roughly.
    public static func all(_ times: [TrainingTime]) -> [TrainingTimes] {
        let lastRun = lastRuns(times)
        let byBenchmark = Dictionary(grouping: times, by: \.task)
        return byBenchmark.keys.sorted().map { name in
            TrainingTimes(benchmark: name, times: byBenchmark[name] ?? [], lastRunBefore: lastRun)
        }
    }

    private init(benchmark: String, times: [TrainingTime], lastRunBefore: [MLPerfRound: CalendarDay]) {
        let sorted = times.sorted { ($0.round, $0.minutes) < ($1.round, $1.minutes) }
        var rows: [Row] = []
        var best: Double?
        for time in sorted where rows.last?.time.round != time.round {
            let isRecord = best.map { time.minutes < $0 } ?? true
            let isResubmitted =
                time.runDate.flatMap { run in lastRunBefore[time.round].map { run.representativeDay <= $0 } } ?? false
            rows.append(
                Row(
                    time: time, isResubmitted: isResubmitted, isRecord: isRecord,
                    timesFaster: isRecord ? best.map { $0 / time.minutes } : nil))
            if isRecord { best = time.minutes }
        }
        self.benchmark = benchmark
        self.rows = rows
    }

    /// How many times faster the best result is than the first, the middle over the tasks of more than one round; nil without
    /// one.
    public static func medianTimesFaster(_ tasks: [TrainingTimes]) -> Median? {
        let factors = tasks.compactMap { task -> Double? in
            guard task.rows.count > 1, let first = task.rows.first, let best = task.rows.last(where: \.isRecord) else {
                return nil
            }
            return first.time.minutes / best.time.minutes
        }
        return try? Median(factors)
    }

    /// For each round the day of the last run, over all tasks, of the round before it.
    private static func lastRuns(_ times: [TrainingTime]) -> [MLPerfRound: CalendarDay] {
        let rounds = Set(times.map(\.round)).sorted()
        var found: [MLPerfRound: CalendarDay] = [:]
        for (before, round) in zip(rounds, rounds.dropFirst()) {
            found[round] = times.filter { $0.round == before }.compactMap { $0.runDate?.representativeDay }.max()
        }
        return found
    }
}
