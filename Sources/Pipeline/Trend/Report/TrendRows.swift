import Analysis
import Quantities
import Statistics

/// The numbers of a part as rows of a table, for readers.
struct TrendRows {
    struct Row {
        let name: String
        let estimate: String
        let interval: String
        let method: String
    }

    let report: TrendReport
    let part: TrendPart

    private var analysis: GrowthAnalysis { part.analysis }

    /// Slope, intercept, growth and the robust slope; none where no line can be fitted.
    var estimates: [Row] {
        guard case .success(let line) = analysis.line else { return [] }
        var rows = [
            row("Slope (\(unit))", line.slope, line.slopeInterval),
            row("Intercept at \(report.text(ofX: line.fit.interceptAt))", line.intercept, line.interceptInterval),
        ]
        if let rate = analysis.rate {
            rows.append(growth(rate))
            rows.append(doubling(rate))
        }
        if case .success(let sen) = analysis.theilSen {
            rows.append(row("Theil–Sen slope", sen.slope, sen.interval()))
        }
        return rows
    }

    /// Orders of magnitude, or the unit of y, for each year or unit of x.
    private var unit: String {
        let amount = report.scale == .log10 ? "OOM" : "y"
        return "\(amount) per \(step)"
    }

    private var step: String { report.axis.isDates ? "year" : "unit of x" }

    private func row(_ name: String, _ value: Double, _ interval: Interval?) -> Row {
        Row(
            name: name, estimate: NumberText.significant(value), interval: interval.map(Self.text) ?? "none",
            method: interval?.method.name ?? "")
    }

    private func growth(_ rate: GrowthRate) -> Row {
        let interval = rate.factorInterval.map { "\(TrendWords.factor($0.low)) to \(TrendWords.factor($0.high))" }
        return Row(
            name: "Growth factor per \(step)", estimate: TrendWords.factor(rate.factor), interval: interval ?? "none",
            method: rate.interval?.method.name ?? "")
    }

    /// In months, or in units of x.
    private func doubling(_ rate: GrowthRate) -> Row {
        let unit = report.axis.monthsPerUnit
        let interval = rate.doublingMonthsInterval
        let halves = rate.slope < 0 && interval != nil
        let ends = interval.map {
            [abs($0.low) / unit, abs($0.high) / unit].sorted().map { NumberText.significant($0) }
        }
        let least = rate.leastDoublingMonths.map { "at least \(NumberText.significant($0 / unit)), or falling" }
        let months = rate.doublingMonths
        return Row(
            name: "\(halves ? "Halving" : "Doubling") time (\(report.axis.doublingUnit))",
            estimate: months.isFinite && (months > 0 || halves) ? NumberText.significant(abs(months) / unit) : "–",
            interval: ends.map { "\($0[0]) to \($0[1])" } ?? least ?? "none", method: interval?.method.name ?? "")
    }

    static func text(_ interval: Interval) -> String {
        "\(NumberText.significant(interval.low)) to \(NumberText.significant(interval.high))"
    }

    /// `R² 0.62. Standard error of the slope: OLS 0.0066, HC3 0.0081.`
    var quality: String? {
        guard case .success(let line) = analysis.line else { return nil }
        var errors = ["OLS \(NumberText.significant(line.fit.slope.ols.standardError))"]
        if case .success(let robust) = line.fit.slope.hc3 {
            errors.append("HC3 \(NumberText.significant(robust.standardError))")
        }
        if case .success(let robust) = line.fit.slope.cluster {
            errors.append("CR2 \(NumberText.significant(robust.standardError))")
        }
        let share = line.fit.fit.rSquared.map { "R² \(NumberText.fixed($0, decimals: 3)). " } ?? ""
        return "\(share)Standard error of the slope: \(errors.joined(separator: ", "))."
    }

    /// `Mann–Kendall: tau 0.56, S 12,345, p < 0.001.`
    var trendTest: String? {
        guard case .success(let test) = analysis.mannKendall else { return nil }
        let p = test.pValue < 0.001 ? "p < 0.001" : "p = \(NumberText.fixed(test.pValue, decimals: 3))"
        return "Mann–Kendall: tau \(NumberText.fixed(test.tau, decimals: 3)), S \(NumberText.count(test.s)), \(p)."
    }

    /// A sentence for each break; one that there is none, where one was looked for.
    var breaks: [String] {
        guard case .success(let found) = analysis.breaks, analysis.options.breaks != .none else { return [] }
        let slopes = found.slopes.map { "\(NumberText.significant($0.value)) (\(Self.text($0.interval)))" }
        if found.breaks.isEmpty {
            return found.most > 0 ? ["Breaks: none found (at most \(found.most) searched)."] : []
        }
        return found.breaks.enumerated().map { index, found in
            "Break at \(report.text(ofX: found.time, isBreak: true)) "
                + "(\(report.text(ofX: found.interval.low, isBreak: true)) to "
                + "\(report.text(ofX: found.interval.high, isBreak: true))): "
                + "slope \(slopes[index]) before, \(slopes[index + 1]) after."
        }
    }

    /// `Shape: superLinear: linear growth is excluded; runner-up …`
    var shape: String { "Shape: \(part.verdict.rawValue): \(part.verdictReason)." }

    /// `512 of 981 rows; left out: 469 whose y is unknown`
    var records: String {
        let left = part.excluded.map { "\(TrendWords.reason($0.reason)): \(NumberText.count($0.count))" }
        return "\(NumberText.count(part.count)) of \(NumberText.count(part.rowCount)) rows"
            + (left.isEmpty ? "" : "; left out: \(left.joined(separator: ", "))")
    }

    /// `from 1950-07-02 to 2025-12-31`
    var range: String {
        guard let first = part.fitted.first, let last = part.fitted.last else { return "" }
        func text(_ record: TrendRecord) -> String { record.date?.iso ?? report.text(ofX: record.x) }
        return "from \(text(first)) to \(text(last))"
    }
}
