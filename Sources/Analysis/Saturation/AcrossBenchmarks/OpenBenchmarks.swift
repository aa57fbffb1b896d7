import Quantities
import Records

/// The bounded benchmarks that are not saturated at a day, those with the most headroom first.
public struct OpenBenchmarks: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let id: String
        public let name: String
        public let area: String
        public let start: CalendarDay
        public let headroom: Double
        public let judgement: SaturationJudgement
    }

    public let rows: [Row]

    /// Dormant ones and those with too few records are left out: nobody knows how they would stand.
    public init(_ benchmarks: [TrackedBenchmark], at day: CalendarDay, thresholds: SaturationThresholds = .standard) {
        let open: [SaturationVerdict] = [.improving, .slowing, .plateau, .nearSaturation]
        rows = benchmarks.compactMap { benchmark -> Row? in
            let judgement = benchmark.history.judged(at: day, by: thresholds)
            guard open.contains(judgement.verdict), let headroom = judgement.figures.headroom,
                let start = benchmark.start
            else { return nil }
            return Row(
                id: benchmark.id, name: benchmark.name, area: benchmark.area, start: start, headroom: headroom,
                judgement: judgement)
        }
        .sorted { ($1.headroom, $0.id) < ($0.headroom, $1.id) }
    }
}
