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
            unit: page.benchmark.unit ?? "1", method: method(ceiling), reason: reason(analysis),
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

    private static func reason(_ analysis: BenchmarkAnalysis) -> String {
        switch analysis.ceiling {
        case .failure(let why): "\(why)"
        case .success(let ceiling) where ceiling.curve.isUnbent: "the results do not bend below the perfect score"
        case .success(let ceiling) where !ceiling.isTold: "hardly a result lies on the rise of the curve"
        case .success(.described): "only records are known, so the curve describes them and has no interval"
        case .success(.estimated(_, nil)): "the fit did not settle, so it has no interval"
        case .success(.estimated): "the ceiling of what results are typically like, not of the record"
        }
    }
}
