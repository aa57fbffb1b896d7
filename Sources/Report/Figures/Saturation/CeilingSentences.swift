import Analysis
import Quantities
import Records

extension SaturationSentences {
    /// What the curve with a ceiling says. Where only records are known it is a description, and no interval is named.
    public var ceiling: [String] {
        switch analysis.ceiling {
        case .failure(let reason):
            return ["No curve with a ceiling is drawn: \(analysis.ceilingReason ?? "\(reason)")."]
        case .success(.described(let curve)): return described(curve)
        case .success(let ceiling):
            let (curve, interval) = (ceiling.curve, ceiling.interval)
            let range = interval.map {
                "95 % interval \(end($0.low, isOpen: $0.isOpenBelow, "at most")) to "
                    + end($0.high, isOpen: $0.isOpenAbove, "at least")
            }
            return ceiling.isTold ? estimated(curve, range: range) : [untold(curve, range: range)]
        }
    }

    /// An end that the results leave open is said to be.
    private func end(_ value: Double, isOpen: Bool, _ words: String) -> String {
        (isOpen ? words + " " : "") + scores.number(value)
    }

    private func described(_ curve: SaturationCurve) -> [String] {
        guard !curve.isUnbent else {
            return ["The records do not bend below the perfect score, so that a curve through them tells no ceiling."]
        }
        return [
            "A curve (\(curve.family)) through the \(NumberText.count(curve.count)) records tends to "
                + "\(scores.text(curve.asymptote)). It describes the records: since only those are known, it is no estimate "
                + "and has no interval."
        ] + dates(curve)
    }

    private func estimated(_ curve: SaturationCurve, range: String?) -> [String] {
        [
            "A curve (\(curve.family)) through all \(NumberText.count(curve.count)) results tends to "
                + "\(scores.text(curve.asymptote)) (\(range ?? "no interval, since the fit did not settle")).",
            "That is the ceiling of what results are typically like, not of the record, which is better than them.",
        ] + dates(curve)
    }

    private func untold(_ curve: SaturationCurve, range: String?) -> String {
        let why =
            curve.isUnbent
            ? "do not bend below the perfect score"
            : "hardly lie on the rise of the curve that fits them best (\(curve.family))"
        return "The \(NumberText.count(curve.count)) results \(why), so that no ceiling can be told from them"
            + (range.map { "; that of the typical result is left open (\($0))" } ?? "") + "."
    }

    /// When the curve reaches shares of the way to its ceiling; dates after the last result follow from the curve alone.
    private func dates(_ curve: SaturationCurve) -> [String] {
        let dates = curve.toldDates.map { told in
            "\(NumberText.percent(told.share)) in \(told.day.iso.prefix(7))"
                + (told.isAfterLastResult ? " (after the last result)" : "")
        }
        guard !dates.isEmpty else { return [] }
        return ["Of the way from floor to its ceiling the curve reaches \(dates.joined(separator: ", "))."]
    }
}
