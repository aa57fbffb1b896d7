import RealModule
import Statistics

/// Coverage of the asymptote's F-profile interval, where all results are known and where only records are.
enum AsymptoteSimulation {
    static let families: [(curve: Curve, parameters: [Double])] = [
        (.logistic, [90, 0.8, 4]), (.gompertz, [90, 0.55, 3]), (.exponentialToCeiling, [90, 0.25, -1]),
    ]

    static func run(repeats: Int) {
        header([
            "curve", "n", "reached at the end", "σ", "all results", "of these open above", "without interval",
            "family of the least AICc", "any family", "records only",
        ])
        for (curve, parameters) in families {
            for reached in [0.75, 0.9] {
                for count in [12, 20, 60] {
                    for sigma in [2.0, 5] { simulate(curve, parameters, reached, count, sigma, repeats) }
                }
            }
        }
    }

    private static func simulate(
        _ curve: Curve, _ parameters: [Double], _ reached: Double, _ count: Int, _ sigma: Double, _ repeats: Int
    ) {
        let (asymptote, rate, middle) = (parameters[0], parameters[1], parameters[2])
        // The time at which the curve has reached that share of its asymptote.
        let end =
            switch curve.name {
            case "logistic": middle + .log(reached / (1 - reached)) / rate
            case "Gompertz": middle - .log(-.log(reached)) / rate
            default: middle - .log(1 - reached) / rate
            }
        var (covered, open, without, chosen, chosenFits, any, anyFits, byRecords, recordFits) = (
            0, 0, 0, 0, 0, 0, 0, 0, 0
        )
        for number in 0..<repeats {
            var stream = RandomStream(seed: 7, resample: number, record: count, purpose: .simulation)
            let x = (0..<count).map { end * (Double($0) + stream.uniform()) / Double(count) }
            let y = x.map { curve.value(at: $0, parameters) + sigma * stream.normal() }
            let ranked = (try? CeilingFit.ranked(x: x, y: y)) ?? []
            if let interval = interval(curve, ranked) {
                if interval.contains(asymptote) { covered += 1 }
                if interval.isOpenAbove { open += 1 }
            } else {
                without += 1
            }
            if let interval = ranked.first?.asymptoteInterval() {
                chosenFits += 1
                if interval.contains(asymptote) { chosen += 1 }
            }
            if let interval = CeilingFit.asymptoteInterval(ofAny: ranked) {
                anyFits += 1
                if interval.contains(asymptote) { any += 1 }
            }
            let records = FrontierRule.runningRecord.members(times: x, values: y, scale: .levels)
            let ofRecords = (try? CeilingFit.ranked(x: records.map { x[$0] }, y: records.map { y[$0] })) ?? []
            if let interval = interval(curve, ofRecords) {
                recordFits += 1
                if interval.contains(asymptote) { byRecords += 1 }
            }
        }
        row([
            curve.name, "\(count)", "\(Int(reached * 100)) %", "\(Int(sigma))", percent(covered, of: repeats - without),
            percent(open, of: repeats - without), percent(without, of: repeats), percent(chosen, of: chosenFits),
            percent(any, of: anyFits),
            percent(byRecords, of: recordFits),
        ])
    }

    private static func interval(_ curve: Curve, _ ranked: [CeilingFit]) -> Interval? {
        ranked.first { $0.fit.curve.name == curve.name }?.asymptoteInterval()
    }
}
