import Quantities

/// Benchmarks by the years in which they were launched: how many there are and how many saturated within a few years.
public struct LaunchCohorts: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let from: Int
        /// Included.
        public let to: Int
        public let lives: [SaturationLife]
        /// `2018–2019`, or `2022` for a single year.
        public var label: String { from == to ? "\(from)" : "\(from)–\(to)" }
        public var count: Int { lives.count }
        public var saturated: Int { lives.count(where: \.isSaturated) }
    }

    public let rows: [Row]

    /// - Parameter starts: The first year of each cohort in rising order; the last cohort is open and ends with the newest
    ///   life. Lives before the first are left out.
    public init(_ lives: SaturationLives, starts: [Int]) {
        let newest = lives.lives.map(\.start.year).max() ?? 0
        rows = starts.enumerated().compactMap { index, from in
            let to = starts.indices.contains(index + 1) ? starts[index + 1] - 1 : max(newest, from)
            guard to >= from else { return nil }
            return Row(from: from, to: to, lives: lives.lives.filter { (from...to).contains($0.start.year) })
        }
    }
}
