import Quantities
import Records

/// How long a benchmark lasted from launch to saturation, or how long it has lasted unsaturated.
public struct SaturationLife: Sendable, Equatable {
    public let id: String
    public let name: String
    public let area: String
    /// The launch, or the first result where the launch is unknown.
    public let start: CalendarDay
    public let startIsLaunch: Bool
    /// The day it was first judged saturated, or the last day it is known not to be.
    public let end: CalendarDay
    public let isSaturated: Bool

    public var years: Double { end.decimalYear - start.decimalYear }
}

/// The lives of benchmarks as known at a day, and why some have none.
public struct SaturationLives: Sendable, Equatable {
    public enum Omission: String, Sendable, CaseIterable {
        /// Unbounded, so never saturated.
        case unbounded
        /// Bounded, but nobody reaches the bound.
        case unreachable
        /// Within the saturated headroom from the start.
        case bornSaturated
        /// No result by the day.
        case noResult
        /// Its results are known no further than its launch.
        case notFollowed
    }

    /// By start, then id.
    public let lives: [SaturationLife]
    public let omitted: [Omission: Int]

    public init(_ benchmarks: [TrackedBenchmark], at day: CalendarDay, thresholds: SaturationThresholds = .standard) {
        var lives: [SaturationLife] = []
        var omitted: [Omission: Int] = [:]
        for benchmark in benchmarks {
            switch Self.life(of: benchmark, at: day, thresholds) {
            case .success(let life): lives.append(life)
            case .failure(let why): omitted[why, default: 0] += 1
            }
        }
        self.lives = lives.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.omitted = omitted
    }

    init(lives: [SaturationLife], omitted: [Omission: Int]) {
        self.lives = lives
        self.omitted = omitted
    }

    private static func life(
        of benchmark: TrackedBenchmark, at day: CalendarDay, _ limits: SaturationThresholds
    ) -> Result<SaturationLife, Omission> {
        let history = benchmark.history
        switch history.profile.scale.kind {
        case .none: return .failure(.unbounded)
        case .unreachable: return .failure(.unreachable)
        case .perfect, .labelNoise: break
        }
        guard let first = history.results.first, first.day <= day, let start = benchmark.start else {
            return .failure(.noResult)
        }
        let end = history.coverageEnd.map { min(day, $0) } ?? day
        let saturated = history.firstSaturated(by: end, limits: limits)
        let atFirst = history.profile.scale.headroom(first.score) ?? 1
        if atFirst <= limits.saturatedHeadroom || saturated.map({ $0 <= start }) == true {
            return .failure(.bornSaturated)
        }
        guard saturated ?? end > start else { return .failure(.notFollowed) }
        return .success(
            SaturationLife(
                id: benchmark.id, name: benchmark.name, area: benchmark.area, start: start,
                startIsLaunch: history.profile.launch != nil, end: saturated ?? end, isSaturated: saturated != nil))
    }

    /// Those that saturated, the fastest first.
    public var fastest: [SaturationLife] {
        lives.filter(\.isSaturated).sorted { ($0.years, $0.id) < ($1.years, $1.id) }
    }
}

extension SaturationLives.Omission: Error {}
