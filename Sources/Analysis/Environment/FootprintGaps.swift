/// The models of a population without an estimate, counted by reason.
public struct FootprintGaps: Sendable {
    public struct Row: Sendable {
        public let reason: String
        public let models: Int
    }

    /// Most models first.
    public let rows: [Row]

    public init(_ footprints: [ModelFootprint]) {
        var counts: [String: Int] = [:]
        for case .failure(let gap) in footprints.map(\.result) { counts[gap.title, default: 0] += 1 }
        rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Row(reason: $0.key, models: $0.value) }
    }

    public var models: Int { rows.map(\.models).reduce(0, +) }
}
