import Analysis
import Quantities
import Records
import Tables

/// What `almanac saturation` found, to be printed as a table, JSON, Markdown or SVG.
public struct SaturationReport: Sendable {
    public enum Subject: Equatable, Sendable {
        case file(String)
        /// A benchmark of the project, by id, as known in a vintage.
        case benchmark(id: String, vintage: String)
    }

    public let subject: Subject
    /// What the scores are called.
    public let name: String
    /// Nil for pure numbers, and for a file, which does not state it.
    public let unit: String?
    public let analysis: BenchmarkAnalysis
    /// Where the human baseline is from, where a benchmark's record states it.
    public let baseline: HumanBaseline?
    /// Who keeps the results of a benchmark; nil for a file.
    public let resultsSource: String?
    /// What was taken for granted or guessed, in sentences.
    public let decisions: [String]
    /// What is odd or left out, and what to do.
    public let diagnostics: [Diagnostic]

    init(
        subject: Subject, name: String, unit: String?, analysis: BenchmarkAnalysis, baseline: HumanBaseline? = nil,
        resultsSource: String? = nil, decisions: [String], diagnostics: [Diagnostic], asked: PartialDate?
    ) {
        self.subject = subject
        self.name = name
        self.unit = unit
        self.analysis = analysis
        self.baseline = baseline
        self.resultsSource = resultsSource
        self.decisions = decisions + Self.dayDecision(asked)
        self.diagnostics = diagnostics
    }

    private static func dayDecision(_ asked: PartialDate?) -> [String] {
        guard let asked, asked.precision != .day else { return [] }
        return ["--at \(asked.iso) is taken as \(asked.representativeDay.iso)"]
    }

    /// Where the results come from, in a few words.
    var source: String {
        switch subject {
        case .file(let path): path
        case .benchmark(let id, let vintage): "benchmark \(id), vintage \(vintage)"
        }
    }
}
