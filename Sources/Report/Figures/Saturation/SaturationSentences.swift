import Analysis
import Quantities
import Records

/// What is said of one benchmark, sentence by sentence; each says no more than its rule allows.
public struct SaturationSentences {
    let name: String
    let scores: ScoreText
    let analysis: BenchmarkAnalysis

    /// - Parameters:
    ///   - name: Of the benchmark, as the sentences call it.
    ///   - unit: Of the scores; nil for pure numbers.
    public init(_ analysis: BenchmarkAnalysis, name: String, unit: String?) {
        self.name = name
        self.analysis = analysis
        scores = ScoreText(unit: unit)
    }

    private var saturation: BenchmarkSaturation { analysis.saturation }
    private var profile: BenchmarkProfile { analysis.history.profile }

    /// In the order in which a reader needs them.
    public var all: [String] {
        [verdict, coverage, stateOfTheArt, human, lastYear, sinceLaunch, halving, labelNoise, undated].compactMap { $0 }
    }

    public var verdict: String {
        let judgement = saturation.judgement
        return "\(name): \(judgement.verdict.label) on \(judgement.judgedAt.iso), by rule \(judgement.rule) of 7: "
            + "\(analysis.reason)."
    }

    /// Nil where the day asked for is the day judged.
    public var coverage: String? {
        let judgement = saturation.judgement
        guard judgement.judgedAt < judgement.askedFor else { return nil }
        return "Results are known to \(judgement.judgedAt.iso) only, so that is the day judged, not "
            + "\(judgement.askedFor.iso)."
    }

    public var stateOfTheArt: String? {
        guard let record = saturation.records.last else { return nil }
        let number = saturation.records.count
        let holder = record.name.isEmpty ? "" : " by \(record.name)"
        let headroom =
            saturation.headroom.map { "; \(ScoreText.headroom($0)) of the way from floor to ceiling is left" }
            ?? "; the metric is unbounded, so it has no headroom and is never called saturated"
        return "The state of the art is \(scores.text(record.score))\(holder) (\(record.date.iso)), "
            + (number == 1 ? "the only record" : "record number \(NumberText.count(number))") + headroom + "."
    }

    public var human: String {
        guard let human = profile.human else { return "No human baseline is stated." }
        guard let passed = saturation.humanPassed else {
            return "No dated result held here reaches the human baseline of \(scores.text(human))."
        }
        let holder = passed.name.isEmpty ? "" : " with \(passed.name)"
        return "The human baseline of \(scores.text(human)) was reached on \(passed.date.iso)\(holder), at "
            + "\(scores.text(passed.score))."
    }

    public var lastYear: String? {
        let judged = saturation.judgement.judgedAt
        if let gain = saturation.lastYear { return "In the 12 months to \(judged.iso) \(self.gain(gain))." }
        guard let last = analysis.results.last, last.day <= judged.adding(months: -12) else { return nil }
        let missing = profile.completeness == .allResults ? "No result" : "No new record"
        return "\(missing) is held in the 12 months to \(judged.iso); the last is of \(last.date.iso)."
    }

    public var sinceLaunch: String? {
        saturation.sinceLaunch.map { "Since \($0.from.date.iso) \(gain($0))." }
    }

    private func gain(_ gain: SOTAImprovement) -> String {
        guard gain.points != 0 else { return "the state of the art did not move" }
        let relative = gain.relative.map { " (\(ScoreText.percent($0)) of the earlier score)" } ?? ""
        let closed = gain.headroomClosed.map { ", closing \(ScoreText.percent($0)) of the headroom left then" } ?? ""
        return "the state of the art improved by \(scores.difference(gain.points))\(relative)\(closed)"
    }

    public var halving: String? {
        guard case .success(let halving) = saturation.errorHalving, halving.halvingMonths > 0 else { return nil }
        return "Through the records the headroom halved every \(NumberText.significant(halving.halvingMonths)) months; "
            + "that describes them and has no interval, since a running record only ever improves."
    }

    public var labelNoise: String? {
        guard let ceiling = profile.scale.labelNoiseCeiling else { return nil }
        let place =
            saturation.isBeyondLabelNoise == true
            ? "the state of the art is beyond it, as a soft ceiling allows" : "the state of the art is not beyond it"
        return "Label noise is stated to limit a perfect answerer to \(scores.text(ceiling)); \(place)."
    }

    public var undated: String? {
        let undated = saturation.undated
        guard let best = undated.best else { return nil }
        let count = "\(NumberText.count(undated.count)) \(undated.count == 1 ? "result has" : "results have")"
        let which = undated.count == 1 ? "it" : "the best of them"
        let beats =
            undated.beatsRecord
            ? "; \(which), \(scores.text(best.score))\(best.name.isEmpty ? "" : " by \(best.name)"), beats the dated record"
            : "; \(undated.count == 1 ? "it does not beat" : "none of them beats") the dated record"
        return "\(count) no date and cannot enter the history\(beats)."
    }
}
