import Quantities
import Tables

/// The best time to train of one MLPerf task in one round of submissions.
public struct TrainingTime: Sendable, Equatable {
    public let benchmark: String
    public let round: MLPerfRound
    public let minutes: Double
    public let submitter: String?
    public let system: String?
    public let accelerator: String?
    /// Nodes times accelerators per node; nil where either is unknown.
    public let acceleratorCount: Double?
    /// Median date of the runs.
    public let runDate: PartialDate?

    public init(
        benchmark: String, round: MLPerfRound, minutes: Double, submitter: String? = nil, system: String? = nil,
        accelerator: String? = nil, acceleratorCount: Double? = nil, runDate: PartialDate? = nil
    ) {
        self.benchmark = benchmark
        self.round = round
        self.minutes = minutes
        self.submitter = submitter
        self.system = system
        self.accelerator = accelerator
        self.acceleratorCount = acceleratorCount
        self.runDate = runDate
    }

    /// The rows of `mlperf.csv` that state a benchmark, a round and a time.
    public static func all(in table: Table) -> [TrainingTime] {
        (0..<table.rowCount).compactMap { row in
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            func number(_ field: String) -> Double? { table.cell(field, row: row).number }
            guard let benchmark = text("benchmark"), let round = text("round").flatMap(MLPerfRound.init),
                let minutes = number("minutes"), minutes > 0
            else { return nil }
            return TrainingTime(
                benchmark: benchmark, round: round, minutes: minutes, submitter: text("submitter"),
                system: text("system"), accelerator: text("accelerator"),
                acceleratorCount: number("nodes").flatMap { nodes in number("accelerators_per_node").map { nodes * $0 }
                },
                runDate: table.cell("run_date", row: row).date)
        }
    }
}

/// A round of MLPerf submissions, such as `v3.1`.
public struct MLPerfRound: Hashable, Comparable, Sendable {
    public let major: Int
    public let minor: Int

    /// Nil unless the text is `v`, digits, a point and digits.
    public init?(_ text: String) {
        guard text.hasPrefix("v") else { return nil }
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
        self.major = major
        self.minor = minor
    }

    public var label: String { "v\(major).\(minor)" }

    public static func < (left: MLPerfRound, right: MLPerfRound) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
