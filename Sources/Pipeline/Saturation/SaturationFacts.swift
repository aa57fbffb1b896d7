import Analysis
import Quantities
import Records
import Report

/// What the answer rests on, in sentences: the scale, the human baseline and how well they are verified, the results.
struct SaturationFacts {
    let sentences: [String]

    init(_ report: SaturationReport) {
        let analysis = report.analysis
        let profile = analysis.history.profile
        sentences = [
            Self.scale(profile.scale, report), Self.human(profile.human, report), Self.results(analysis, report),
        ]
        .compactMap { $0 }
    }

    private static func scale(_ scale: ScoreScale, _ report: SaturationReport) -> String {
        guard let ceiling = scale.ceiling, let floor = scale.floor else {
            return "Scale: unbounded (ceiling kind none); \(scale.direction.rawValue) is better."
        }
        return
            "Scale: floor \(number(floor, report)), ceiling \(number(ceiling, report)) (kind \(scale.kind.rawValue)); "
            + "\(scale.direction.rawValue) is better."
    }

    private static func human(_ human: Double?, _ report: SaturationReport) -> String? {
        guard let human else { return nil }
        guard let baseline = report.baseline else { return "Human baseline: \(number(human, report)), as stated." }
        let status = baseline.status.map { ", verification: \($0.rawValue)" } ?? ""
        return "Human baseline: \(number(human, report))\(baseline.source.map { " from \($0)" } ?? "")\(status)."
    }

    private static func results(_ analysis: BenchmarkAnalysis, _ report: SaturationReport) -> String {
        let count = analysis.results.count
        let kind = analysis.history.profile.completeness == .allResults ? "result" : "record"
        return "Held: \(NumberText.count(count)) dated \(kind)\(count == 1 ? "" : "s")"
            + (report.resultsSource.map { ", from \($0)" } ?? "") + "."
    }

    private static func number(_ value: Double, _ report: SaturationReport) -> String {
        MachineNumber.text(value) + (report.unit.map { " \($0)" } ?? "")
    }
}
