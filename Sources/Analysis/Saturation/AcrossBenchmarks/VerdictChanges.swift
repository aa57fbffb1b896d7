import Quantities
import Records

/// The verdicts of an earlier vintage beside those of a later one.
public struct VerdictChanges: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let id: String
        public let name: String
        public let area: String
        public let before: SaturationJudgement
        public let after: SaturationJudgement
        public var isChanged: Bool { before.verdict != after.verdict }
    }

    /// Benchmarks that both vintages know, by id.
    public let rows: [Row]
    public let onlyBefore: [String]
    public let onlyAfter: [String]

    /// - Parameters:
    ///   - earlierDay, laterDay: The day at which each vintage is judged.
    public init(
        from earlier: [TrackedBenchmark], at earlierDay: CalendarDay, to later: [TrackedBenchmark],
        at laterDay: CalendarDay, thresholds: SaturationThresholds = .standard
    ) {
        let known = Dictionary(earlier.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = Set(later.map(\.id))
        rows = later.compactMap { benchmark -> Row? in
            guard let before = known[benchmark.id] else { return nil }
            return Row(
                id: benchmark.id, name: benchmark.name, area: benchmark.area,
                before: before.history.judged(at: earlierDay, by: thresholds),
                after: benchmark.history.judged(at: laterDay, by: thresholds))
        }
        .sorted { $0.id < $1.id }
        onlyBefore = earlier.map(\.id).filter { !ids.contains($0) }.sorted()
        onlyAfter = later.map(\.id).filter { known[$0] == nil }.sorted()
    }
}
