import Quantities
import Records

extension TrackedBenchmark {
    /// The benchmarks of a vintage that have results and whose scale is stated, and why the others are not among them.
    public static func all(in records: BenchmarkRecords) -> (tracked: [TrackedBenchmark], leftOut: [LeftOut]) {
        var tracked: [TrackedBenchmark] = []
        var leftOut: [LeftOut] = []
        for benchmark in records.benchmarks {
            guard let (columns, _) = records.results(of: benchmark) else {
                leftOut.append(LeftOut(id: benchmark.id, reason: .noResults))
                continue
            }
            do {
                let profile = try BenchmarkProfile(benchmark, coverageEnd: records.coverageEnd(of: benchmark))
                tracked.append(
                    TrackedBenchmark(
                        id: benchmark.id, name: benchmark.name, area: benchmark.area ?? unknownArea,
                        history: BenchmarkHistory(
                            dates: columns.dates, scores: columns.scores, names: columns.models, profile: profile)))
            } catch {
                leftOut.append(LeftOut(id: benchmark.id, reason: .scale(error)))
            }
        }
        return (tracked, leftOut)
    }

    /// The area of benchmarks whose task has none.
    public static let unknownArea = "unknown"

    public struct LeftOut: Sendable, Equatable {
        public enum Reason: Sendable, Equatable {
            case noResults
            case scale(ScoreScaleProblem)
        }

        public let id: String
        public let reason: Reason
    }
}

extension BenchmarkProfile {
    /// - Throws: `ScoreScaleProblem` where the record does not state a usable scale.
    public init(_ benchmark: Benchmark, coverageEnd: CalendarDay) throws(ScoreScaleProblem) {
        let isBounded = benchmark.ceilingKind.isBounded
        let ceiling =
            benchmark.ceilingKind == .labelNoise ? benchmark.labelNoiseCeiling : benchmark.perfectScore
        self.init(
            scale: try ScoreScale(
                direction: benchmark.direction, floor: isBounded ? benchmark.floor : nil,
                ceiling: isBounded ? ceiling : nil, kind: benchmark.ceilingKind,
                labelNoiseCeiling: benchmark.labelNoiseCeiling, perfectScore: benchmark.perfectScore),
            human: benchmark.human?.score, launch: benchmark.launch, completeness: benchmark.completeness,
            coverageEnd: coverageEnd)
    }
}
