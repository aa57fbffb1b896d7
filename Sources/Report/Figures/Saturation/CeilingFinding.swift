import Analysis
import Quantities
import Records

extension FigureCatalogue {
    /// The ceiling that a benchmark's results tend to. Where only records are known it has no interval; nil for an unbounded
    /// metric.
    static func statedCeiling(
        _ analysis: BenchmarkAnalysis, _ sentences: SaturationSentences, _ page: BenchmarkPage
    ) -> StatedFinding? {
        guard analysis.history.profile.scale.kind.isBounded else { return nil }
        let ceiling = try? analysis.ceiling.get()
        let curve = ceiling?.curve
        let isTold = ceiling?.isTold == true
        let interval = isTold ? ceiling?.interval : nil
        var derived: [String: Double] = [:]
        for told in isTold ? curve?.toldDates ?? [] : [] {
            derived["reaches\(Int(told.share * 100))Year"] = told.year
        }
        let judged = analysis.saturation.judgement.judgedAt
        if let open = ceiling?.interval, !isTold {
            derived["ceilingIntervalLow"] = open.low
            derived["ceilingIntervalHigh"] = open.high
        }
        let finding = Finding(
            analysis: "saturationCeiling", measure: page.tracked.id, population: "benchmarks",
            group: page.tracked.area, window: .init(from: nil, to: judged.year), vintage: page.set.vintage.label,
            n: curve?.count ?? analysis.results.count, estimate: isTold ? curve?.asymptote : nil,
            low: interval?.low, high: interval?.high, level: interval?.level.value,
            unit: page.benchmark.unit ?? "1", method: method(ceiling),
            reason: analysis.ceilingReason ?? "the ceiling of what results are typically like, not of the record",
            asOf: PartialDate(judged), derived: derived, labels: curve.map { ["family": $0.family] } ?? [:])
        return StatedFinding(finding, sentence: sentences.ceiling.joined(separator: " "))
    }

    private static func method(_ ceiling: BenchmarkCeiling?) -> String {
        switch ceiling {
        case .estimated: "best curve by AICc through all results; F-profile over all three curves"
        case .described: "best curve by AICc through the records, a description"
        case nil: "none"
        }
    }
}
