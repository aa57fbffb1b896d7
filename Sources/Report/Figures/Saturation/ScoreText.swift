import Quantities

/// A score with its unit, as readers see it.
struct ScoreText {
    /// Nil for pure numbers.
    let unit: String?

    /// `92.98 %`, `13,245 points`, `0.941`.
    func text(_ score: Double) -> String { number(score) + (unit.map { " \($0)" } ?? "") }

    func number(_ score: Double) -> String {
        let isPlain = abs(score) >= 1000 && abs(score) < 1e9
        return isPlain ? NumberText.count(Int(score.rounded())) : NumberText.compact(score, digits: 4)
    }

    /// A difference: `2.1 points` of a percentage, else in the unit itself.
    func difference(_ points: Double) -> String {
        unit == "%" ? "\(number(points)) percentage points" : text(points)
    }

    /// A fraction as a percentage, with a decimal below 10 %.
    static func percent(_ fraction: Double) -> String {
        NumberText.percent(fraction, decimals: abs(fraction) < 0.1 ? 1 : 0)
    }

    /// Of the headroom: also with a decimal where rounding would hide what is left.
    static func headroom(_ fraction: Double?) -> String {
        fraction.map { NumberText.percent($0, decimals: 1) } ?? NumberText.notANumber
    }
}
