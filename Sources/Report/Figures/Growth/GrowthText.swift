import Analysis
import Quantities
import Records

/// How growth is put into words; a sentence says no more than its interval allows.
struct GrowthText {
    let measure: Measure
    /// The population in words.
    let what: String

    /// `5.70 (5.30 to 6.20)`; `at least 12 months, or falling` where the slope's interval contains zero.
    func doubling(_ line: GrowthLine) -> String { Self.doubling(line.rate) }

    func sentence(_ era: GrowthEras.Era) -> String {
        Self.sentence(
            "\(measure.title) of \(what)", when: era.label,
            era.outcome, n: era.series.count)
    }

    static func doubling(_ rate: GrowthRate) -> String {
        guard let (low, high) = doublingEnds(rate) else {
            guard rate.interval != nil else { return "no interval" }
            guard let least = rate.leastDoublingMonths else { return "falling" }
            return "at least \(NumberText.significant(least)), or falling"
        }
        let text = "\(NumberText.significant(abs(rate.doublingMonths))) (\(low) to \(high))"
        return rate.slope > 0 ? text : "halves in " + text
    }

    /// An interval whose ends lie further apart than this factor says nothing.
    static let widestInterval = 10_000.0

    /// `4.33 (3.72 to 5.03)`.
    static func factor(_ rate: GrowthRate) -> String {
        guard let interval = rate.factorInterval else { return "no interval" }
        guard interval.high <= widestInterval * interval.low else { return "not estimable" }
        return
            "\(NumberText.significant(rate.factor)) (\(NumberText.significant(interval.low)) to \(NumberText.significant(interval.high)))"
    }

    static func sentence(_ subject: String, when: String, _ outcome: GrowthOutcome, n: Int) -> String {
        let sample = "n = \(NumberText.count(n))"
        guard let rate = outcome.rate else {
            return "\(subject) \(when): no growth can be stated (\(outcome.reason ?? "nothing is known"))."
        }
        guard rate.interval != nil else {
            return "\(subject) \(when): no growth can be stated, as it would have no interval (\(sample))."
        }
        guard let (low, high) = doublingEnds(rate), let factor = rate.factorInterval else {
            let least = rate.leastDoublingMonths.map {
                "the doubling time is at least \(NumberText.significant($0)) months, or the measure is falling"
            }
            return
                "\(subject) \(when): the data do not settle whether it grows; \(least ?? "it is falling") (\(sample))."
        }
        return
            "\(subject) \(rate.slope > 0 ? "doubled" : "halved") every \(NumberText.significant(abs(rate.doublingMonths))) months \(when) "
            + "(95 % interval \(low) to \(high); growth factor \(NumberText.significant(rate.factor)) a year, "
            + "\(NumberText.significant(factor.low)) to \(NumberText.significant(factor.high)); \(sample))."
            + (outcome.hasFewClusters ? " Fewer than 4 degrees of freedom bear on the interval." : "")
    }

    /// The ends of a doubling time's interval, the shorter first; nil where growth is not settled.
    static func doublingEnds(_ rate: GrowthRate) -> (String, String)? {
        rate.doublingMonthsInterval.map { interval in
            let (first, second) = (abs(interval.low), abs(interval.high))
            return (NumberText.significant(min(first, second)), NumberText.significant(max(first, second)))
        }
    }
}
