import Analysis
import Plots
import Quantities
import Records

/// The life of one benchmark as a drawing: every result, the state of the art as steps, the ceiling, the human baseline and
/// the curve that results tend along.
public struct SaturationPlot {
    private let analysis: BenchmarkAnalysis
    private let scores: ScoreText
    private let axisTitle: String

    /// - Parameter metric: What the scores are, for the axis.
    public init(_ analysis: BenchmarkAnalysis, metric: String, unit: String?) {
        self.analysis = analysis
        scores = ScoreText(unit: unit)
        axisTitle = metric + (unit.flatMap { $0 == metric ? nil : " (\($0))" } ?? "")
    }

    /// Nil without a dated result.
    public func plot(title: String, caption: String = "") throws(PlotError) -> Plot? {
        let results = analysis.results
        guard !results.isEmpty else { return nil }
        return try Plot(
            title: title,
            description: "\(title). Steps are the state of the art, small circles all results"
                + (analysis.history.profile.scale.kind.isBounded
                    ? "; lines across are the ceiling and baselines." : "."),
            caption: caption, layers: try layers(results), xScale: .time(),
            yScale: isLogarithmic(results) ? .log10(axisTitle) : .linear(axisTitle, domain: domain(results)),
            annotations: try annotations())
    }

    private var profile: BenchmarkProfile { analysis.history.profile }

    private func layers(_ results: [DatedResult]) throws(PlotError) -> [Layer] {
        let records = analysis.saturation.records
        let named = Set(records.suffix(4).map(\.row))
        let cloud = try PlotData([
            "date": .values(results.map(\.day.decimalYear)), "score": .values(results.map(\.score)),
        ])
        // The last record holds until the judged day.
        let end = analysis.saturation.judgement.judgedAt.decimalYear
        let steps = try PlotData([
            "date": .values(records.map(\.day.decimalYear) + (records.isEmpty ? [] : [end])),
            "score": .values(records.map(\.score) + records.suffix(1).map(\.score)),
        ])
        let points = try PlotData([
            "date": .values(records.map(\.day.decimalYear)), "score": .values(records.map(\.score)),
            "name": .text(records.map { named.contains($0.row) && !$0.name.isEmpty ? $0.name : nil }),
            "hover": .names(records.map { "\($0.name), \($0.date.iso): \(scores.text($0.score))" }),
        ])
        return [
            Layer(
                .point(radius: 2.2, isHollow: true), Encoding(x: "date", y: "score"), data: cloud, role: Layer.neutral),
            Layer(.line(.step), Encoding(x: "date", y: "score"), data: steps),
            Layer(
                .point(), Encoding(x: "date", y: "score", label: "name", tooltip: "hover"), data: points),
        ]
    }

    private func annotations() throws(PlotError) -> [Annotation] {
        var annotations: [Annotation] = []
        if let perfect = profile.scale.perfectScore {
            annotations.append(.reference(.horizontal(at: perfect, "perfect score")))
        }
        if let noise = profile.scale.labelNoiseCeiling {
            annotations.append(.reference(.horizontal(at: noise, "label noise")))
        }
        if let human = profile.human { annotations.append(.reference(.horizontal(at: human, "human baseline"))) }
        if let fit = try curve() { annotations.append(.fit(fit)) }
        return annotations
    }

    private func curve() throws(PlotError) -> FittedLine? {
        guard case .success(let ceiling) = analysis.ceiling, ceiling.isTold,
            let first = analysis.results.first?.day.decimalYear
        else { return nil }
        let end = analysis.saturation.judgement.judgedAt.decimalYear
        guard end > first else { return nil }
        let times = (0...40).map { first + (end - first) * Double($0) / 40 }
        let words: String
        switch ceiling {
        case .described: words = "\(ceiling.curve.family) through the records"
        case .estimated: words = "\(ceiling.curve.family), typical result"
        }
        return try FittedLine(x: times, y: times.map(ceiling.curve.score(at:)), words: words, isDashed: true)
    }

    /// Unbounded scores of several orders of magnitude.
    private func isLogarithmic(_ results: [DatedResult]) -> Bool {
        guard !profile.scale.kind.isBounded, let low = results.map(\.score).min(), let high = results.map(\.score).max()
        else { return false }
        return low > 0 && high > 50 * low
    }

    /// Results, baselines and the perfect score, which is the bound of the axis.
    private func domain(_ results: [DatedResult]) -> ClosedRange<Double>? {
        let stated = [profile.scale.perfectScore, profile.scale.labelNoiseCeiling, profile.human].compactMap { $0 }
        let values = results.map(\.score) + stated
        guard let low = values.min(), let high = values.max(), low < high else { return nil }
        let margin = 0.04 * (high - low)
        let perfect = profile.scale.perfectScore
        let bottom = perfect == low ? low : low - margin
        return bottom...(perfect == high ? high : high + margin)
    }
}
