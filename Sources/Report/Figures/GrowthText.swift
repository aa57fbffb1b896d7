import Analysis
import Quantities
import Records

/// How growth is put into words; a sentence says no more than its interval allows.
struct GrowthText {
    let measure: Measure
    /// The population in words.
    let what: String

    /// `5.70 (5.30 to 6.20)`; `at least 12 months, or falling` where the slope's interval contains zero.
    func doubling(_ line: GrowthLine) -> String {
        guard let interval = line.doublingMonthsInterval else {
            guard let least = line.leastDoublingMonths else { return "falling" }
            return "at least \(NumberText.significant(least)), or falling"
        }
        let text =
            "\(NumberText.significant(abs(line.doublingMonths))) (\(NumberText.significant(min(abs(interval.low), abs(interval.high)))) to \(NumberText.significant(max(abs(interval.low), abs(interval.high)))))"
        return line.slope > 0 ? text : "halves in " + text
    }

    func sentence(_ era: GrowthEras.Era) -> String {
        let subject = "\(measure.title) of \(what)"
        switch era.line {
        case .failure(let reason):
            return "\(subject) \(era.label): no growth can be stated, since \(reason)."
        case .success(let line):
            let n = "n = \(NumberText.count(era.series.count))"
            guard let interval = line.doublingMonthsInterval else {
                let least = line.leastDoublingMonths.map {
                    "the doubling time is at least \(NumberText.significant($0)) months, or the measure is falling"
                }
                return
                    "\(subject) \(era.label): the data do not settle whether it grows; \(least ?? "it is falling") (\(n))."
            }
            let (low, high) = (min(abs(interval.low), abs(interval.high)), max(abs(interval.low), abs(interval.high)))
            let factor = line.growthFactorInterval
            return
                "\(subject) \(line.slope > 0 ? "doubled" : "halved") every \(NumberText.significant(abs(line.doublingMonths))) months \(era.label) "
                + "(95 % interval \(NumberText.significant(low)) to \(NumberText.significant(high)); growth factor \(NumberText.significant(line.growthFactor)) a year, "
                + "\(NumberText.significant(factor.low)) to \(NumberText.significant(factor.high)); \(n))."
        }
    }
}
