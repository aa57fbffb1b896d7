import Quantities
import Records

/// What `almanac saturation` is asked: a benchmark of the project or a file of results, and what is known of it.
public struct SaturationRequest: Sendable {
    /// The id or name of a benchmark, or the path of a CSV or XML file.
    public let subject: String
    /// Where the benchmarks lie.
    public var project = "."
    /// The date of the verdict; nil is the coverage end.
    public var at: PartialDate?
    /// What is stated of the metric; for a benchmark of the project in place of what its record states.
    public var ceiling: Double?
    public var ceilingKind: CeilingKind?
    public var floor: Double?
    public var human: Double?
    public var direction: MetricDirection?
    public var coverageEnd: PartialDate?
    public var holdsOnlyRecords = false
    /// Of a file: its columns, guessed where nil, and a filter of its rows.
    public var x: String?
    public var y: String?
    public var name: String?
    public var filter: String?
    public var notation = FileOptions()

    public init(_ subject: String) { self.subject = subject }

    /// Whether the subject is a path rather than the name of a benchmark.
    var isFile: Bool {
        let isPath = subject.contains("/") || Self.endings.contains { subject.lowercased().hasSuffix($0) }
        return isPath || ProjectFolder(".").has(subject)
    }

    private static let endings = [".csv", ".tsv", ".txt", ".xml"]

    /// The first option that means something only with a file.
    var fileOption: String? {
        let given: [(String, Bool)] = [
            ("--x", x != nil), ("--y", y != nil), ("--name", name != nil), ("--where", filter != nil),
            ("--record", notation.record != nil), ("--delimiter", notation.delimiter != nil),
            ("--encoding", notation.encoding != nil), ("--date-format", notation.dateFormat != nil),
            ("--decimal-comma", notation.hasDecimalComma), ("--thousands", notation.thousands != nil),
        ]
        return given.first { $0.1 }?.0
    }
}
