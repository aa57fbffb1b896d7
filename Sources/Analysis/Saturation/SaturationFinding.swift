import Quantities
import Records

extension BenchmarkSaturation {
    /// The answer as a finding: the headroom, its verdict, and what stands beside them.
    /// - Parameters:
    ///   - id: Of the benchmark.
    ///   - area: What it tests.
    ///   - vintage: The label of the vintage that the results are of.
    public func finding(
        id: String, area: String, vintage: String, thresholds: SaturationThresholds = .standard
    ) -> Finding {
        let dated = judgement.figures.results
        return Finding(
            analysis: "saturation", measure: id, population: "benchmarks", group: area,
            window: Finding.Window(from: nil, to: judgement.askedFor.year), vintage: vintage, n: dated,
            estimate: headroom, unit: "share of the way from floor to ceiling",
            method: "running record, verdict by rule \(judgement.rule) of 7", verdict: verdict.rawValue,
            reason: judgement.reason(profile, limits: thresholds)
                + (headroom == nil
                    ? "; an unbounded metric has no headroom" : "; the headroom is observed and has no interval"),
            coverage: dated + undated.count == 0 ? nil : Double(dated) / Double(dated + undated.count),
            asOf: PartialDate(judgement.judgedAt), derived: derivedNumbers, labels: derivedWords(area: area))
    }

    private var derivedNumbers: [String: Double] {
        var numbers: [String: Double] = [
            "records": Double(records.count), "results": Double(judgement.figures.results),
            "recentResults": Double(judgement.figures.recentResults), "undatedResults": Double(undated.count),
            "rule": Double(judgement.rule),
        ]
        numbers["stateOfTheArt"] = records.last?.score
        numbers["humanBaseline"] = profile.human
        numbers["humanPassedYear"] = humanPassed?.day.decimalYear
        numbers["lastYearPoints"] = lastYear?.points
        numbers["lastYearRelative"] = lastYear?.relative
        numbers["lastYearHeadroomClosed"] = lastYear?.headroomClosed
        numbers["sinceLaunchPoints"] = sinceLaunch?.points
        numbers["sinceLaunchRelative"] = sinceLaunch?.relative
        numbers["sinceLaunchHeadroomClosed"] = sinceLaunch?.headroomClosed
        numbers["errorHalvingMonths"] = (try? errorHalving.get())?.halvingMonths
        return numbers
    }

    private func derivedWords(area: String) -> [String: String] {
        var words = [
            "area": area, "askedFor": judgement.askedFor.iso, "judgedAt": judgement.judgedAt.iso,
            "ceilingKind": profile.scale.kind.rawValue, "completeness": profile.completeness.rawValue,
        ]
        if let holder = records.last, !holder.name.isEmpty { words["recordHolder"] = holder.name }
        words["humanPassed"] = humanPassed?.date.iso
        if undated.beatsRecord { words["undatedRecord"] = undated.best?.name ?? "" }
        return words
    }
}
