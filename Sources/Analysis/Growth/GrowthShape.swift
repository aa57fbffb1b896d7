import RealModule
import Statistics

/// The shape of growth, judged on the yearly series behind a trend.
///
/// The series are the geometric means of the complete years with at least 3 records. Where no year holds more than one
/// record, as in a table of yearly totals, the records are the series.
public struct GrowthShape: Sendable {
    public let verdict: ShapeVerdict
    /// A sentence without its full stop.
    public let reason: String
    /// Nil where there is no series to judge.
    public let assessment: ShapeAssessment?
    /// The same with each year counting as often as it has records; nil where the records are the series.
    public let weighted: ShapeAssessment?
    /// The year that is left out because more may come of it.
    public let incompleteYear: Int?

    public static let leastRecordsOfYear = 3

    /// - Parameters:
    ///   - times: decimal years.
    ///   - values: in the measure's own unit.
    ///   - lastCompleteYear: later years are left out of the means.
    ///   - isFrontier: the points are chosen for their values, so that single ones make no series.
    public init(times: [Double], values: [Double], lastCompleteYear: Int, isFrontier: Bool = false) {
        guard values.allSatisfy({ $0 > 0 && $0.isFinite }) else {
            self.init(insufficient: "zero and negative values have no geometric mean")
            return
        }
        let years = Self.years(times)
        guard let last = years.last else {
            self.init(insufficient: "\(InsufficientData.nothingKnown)")
            return
        }
        if !isFrontier, years.allSatisfy({ $0.rows.count == 1 }) {
            self.init(try? YearlySeries(times: times, values: values, errors: .logNormal), weighted: nil)
            return
        }
        let incompleteYear = last.year > lastCompleteYear ? last.year : nil
        let means = years.filter { $0.rows.count >= Self.leastRecordsOfYear && $0.year <= lastCompleteYear }
        let yearTimes = means.map { Double($0.year) }
        let yearValues = means.map { mean in Self.geometricMean(mean.rows.map { values[$0] }) }
        func series(_ weights: [Double]?) -> YearlySeries? {
            try? YearlySeries(times: yearTimes, values: yearValues, errors: .logNormal, weights: weights)
        }
        self.init(
            series(nil), weighted: series(means.map { Double($0.rows.count) }), years: means.count,
            incompleteYear: incompleteYear)
    }

    private init(_ series: YearlySeries?, weighted: YearlySeries?, years: Int = 0, incompleteYear: Int? = nil) {
        assessment = series.map(ShapeAssessment.init)
        self.weighted = weighted.map(ShapeAssessment.init)
        self.incompleteYear = incompleteYear
        verdict = assessment?.verdict ?? .insufficientData
        reason =
            assessment.map { "\($0.reason)" }
            ?? "\(ShapeReason.tooFewYears(have: years, need: ShapeAssessment.leastYears))"
    }

    private init(insufficient reason: String) {
        (verdict, self.reason) = (.insufficientData, reason)
        (assessment, weighted, incompleteYear) = (nil, nil, nil)
    }

    private static func years(_ times: [Double]) -> [(year: Int, rows: [Int])] {
        let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
        var years: [(year: Int, rows: [Int])] = []
        for row in order {
            guard let year = Int(exactly: times[row].rounded(.down)) else { continue }
            if years.last?.year == year { years[years.count - 1].rows.append(row) } else { years.append((year, [row])) }
        }
        return years
    }

    private static func geometricMean(_ values: [Double]) -> Double {
        Double.exp(values.reduce(0) { $0 + Double.log($1) } / Double(values.count))
    }
}
