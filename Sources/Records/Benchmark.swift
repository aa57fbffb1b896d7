import Quantities
import Tables

/// How well a fact about a benchmark is verified.
public enum VerificationStatus: String, Sendable, CaseIterable {
    /// Read in the paper.
    case primary
    /// On the benchmark's own page.
    case official
    /// Stated elsewhere.
    case secondary
    /// Computed from the other kinds.
    case derived
    /// Follows from the metric.
    case definition
    case unverified
    /// Assumed, for want of a statement.
    case assumed
}

/// The score of people on a benchmark.
public struct HumanBaseline: Sendable, Equatable {
    /// In the metric's unit.
    public let score: Double
    /// Experts, crowd workers, one person …; nil where unknown.
    public let kind: String?
    public let source: String?
    public let status: VerificationStatus?
}

/// What is known of one benchmark, but for its results.
public struct Benchmark: Sendable, Equatable {
    public let id: String
    public let name: String
    /// Nil where the table of tasks and areas does not have its task.
    public let area: String?
    public let task: String
    public let metric: String
    /// Nil for pure numbers.
    public let unit: String?
    public let direction: MetricDirection
    public let floor: Double?
    public let floorStatus: VerificationStatus?
    public let perfectScore: Double?
    public let ceilingKind: CeilingKind
    public let labelNoiseCeiling: Double?
    public let labelNoiseSource: String?
    public let human: HumanBaseline?
    public let launch: PartialDate?
    public let launchStatus: VerificationStatus?
    /// The name of the resource that holds its results.
    public let resultsResource: String
    public let completeness: ResultCompleteness
    /// The day to which that source was kept.
    public let coverageEnd: PartialDate

    /// The rows of `benchmarks.csv` that state what is needed of a benchmark.
    public static func all(in table: Table) -> [Benchmark] { (0..<table.rowCount).compactMap { Benchmark(table, $0) } }

    private init?(_ table: Table, _ row: Int) {
        func text(_ field: String) -> String? { table.cell(field, row: row).text }
        func number(_ field: String) -> Double? { table.cell(field, row: row).number }
        func status(_ field: String) -> VerificationStatus? { text(field).flatMap(VerificationStatus.init(rawValue:)) }
        guard let id = text("id"), let name = text("name"), let task = text("task"), let metric = text("metric"),
            let direction = text("direction").flatMap(MetricDirection.init(rawValue:)),
            let kind = text("ceiling_kind").flatMap(CeilingKind.init(rawValue:)), let results = text("results"),
            let completeness = text("completeness").flatMap(ResultCompleteness.init(rawValue:)),
            let coverageEnd = table.cell("coverage_end", row: row).date
        else { return nil }
        self.id = id
        self.name = name
        area = text("area")
        self.task = task
        self.metric = metric
        unit = text("unit")
        self.direction = direction
        floor = number("floor")
        floorStatus = status("floor_status")
        perfectScore = number("perfect_score")
        ceilingKind = kind
        labelNoiseCeiling = number("label_noise_ceiling")
        labelNoiseSource = text("label_noise_source")
        human = number("human_baseline").map {
            HumanBaseline(
                score: $0, kind: text("human_kind"), source: text("human_source"), status: status("human_status"))
        }
        launch = table.cell("launch_date", row: row).date
        launchStatus = status("launch_status")
        resultsResource = results
        self.completeness = completeness
        self.coverageEnd = coverageEnd
    }
}
