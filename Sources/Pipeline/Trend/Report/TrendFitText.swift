import Analysis
import Quantities
import Statistics

/// A fit in few words, for drawings.
struct TrendFitText {
    let axis: TrendAxis

    /// `doubles every 5.57 months`, `changes by 1.2 a year`, or that this is not settled.
    func verb(_ analysis: GrowthAnalysis) -> String {
        guard case .success(let line) = analysis.line else { return "has too few records for a line" }
        guard let rate = analysis.rate else { return "changes by \(NumberText.significant(line.slope)) \(perStep)" }
        guard rate.doublingMonthsInterval != nil else { return "shows no settled trend" }
        return "\(rate.slope > 0 ? "doubles" : "halves") every \(span(rate.doublingMonths)) \(axis.doublingUnit)"
    }

    /// `doubles every 5.57 months (95 % interval 5.30 to 5.87)`.
    func words(_ analysis: GrowthAnalysis) -> String {
        guard let rate = analysis.rate else {
            let interval = (try? analysis.line.get())?.slopeInterval.map(TrendRows.text)
            return verb(analysis) + (interval.map { " (95 % interval \($0))" } ?? "")
        }
        guard let interval = rate.doublingMonthsInterval else { return verb(analysis) }
        let ends = [abs(interval.low), abs(interval.high)].sorted().map(span)
        return "\(verb(analysis)) (95 % interval \(ends[0]) to \(ends[1]))"
    }

    /// `slope 0.401, then 0.759 OOM a year`.
    func slopes(_ breaks: GrowthBreaks, _ scale: GrowthScale) -> String {
        let slopes = breaks.slopes.map { NumberText.significant($0.value) }.joined(separator: ", then ")
        return "slope \(slopes) \(scale == .log10 ? "OOM " : "")\(perStep)"
    }

    private var perStep: String { axis.isDates ? "a year" : "per unit of x" }

    private func span(_ months: Double) -> String { NumberText.significant(abs(months) / axis.monthsPerUnit) }
}

extension TrendAxis {
    /// In what doubling times are shown.
    var doublingUnit: String { isDates ? "months" : "units of x" }

    /// How many of the months that the analysis counts make one of these.
    var monthsPerUnit: Double { isDates ? 1 : 12 }
}
