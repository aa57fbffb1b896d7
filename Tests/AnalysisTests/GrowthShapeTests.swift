import Statistics
import Testing

@testable import Analysis

@Suite("The yearly series behind the shape of growth")
struct GrowthShapeTests {
    /// One value a year that doubles, nearly.
    private let years = (0..<14).map { 2008 + Double($0) }
    private var totals: [Double] {
        years.indices.map { 100 * GrowthScale.log10.value(0.3 * Double($0) + [0.01, -0.02, 0.015][$0 % 3]) }
    }

    @Test("one record a year is a series by itself, judged as Statistics judges it")
    func totalsOfYears() throws {
        let shape = GrowthShape(times: years, values: totals, lastCompleteYear: 2021)
        let direct = ShapeAssessment(try YearlySeries(times: years, values: totals, errors: .logNormal))
        #expect(shape.verdict == .superLinear && shape.verdict == direct.verdict)
        #expect(shape.assessment?.candidates == direct.candidates)
        #expect(shape.weighted == nil && shape.incompleteYear == nil)
    }

    @Test("several records a year give their geometric mean, where there are three")
    func means() throws {
        var (times, values): ([Double], [Double]) = ([], [])
        for (year, total) in zip(years, totals) {
            for (part, factor) in [(0.1, 0.5), (0.4, 1), (0.8, 2)] {
                times.append(year + part)
                values.append(total * factor)
            }
        }
        // Two records of a year more, which are too few.
        times += [2022.2, 2022.4]
        values += [1, 1]
        let shape = GrowthShape(times: times, values: values, lastCompleteYear: .max)
        let direct = ShapeAssessment(try YearlySeries(times: years, values: totals, errors: .logNormal))
        let found = try #require(shape.assessment)
        #expect(found.count == 14 && found.verdict == direct.verdict)
        for (one, other) in zip(found.candidates, direct.candidates) { #expect(abs(one.aicc - other.aicc) < 1e-6) }
        #expect(shape.weighted?.verdict == .superLinear)
    }

    @Test("a year of which more may come is left out and named")
    func incomplete() {
        let times = years.flatMap { [$0, $0 + 0.2, $0 + 0.4] }
        let values = totals.flatMap { [$0, $0, $0] }
        let shape = GrowthShape(times: times, values: values, lastCompleteYear: 2020)
        #expect(shape.incompleteYear == 2021 && shape.assessment?.count == 13)
    }

    @Test("no shape of values without a geometric mean, of few years, or of single records chosen for their size")
    func insufficient() {
        let negative = GrowthShape(times: years, values: totals.map { $0 - 150 }, lastCompleteYear: .max)
        #expect(negative.verdict == .insufficientData)
        #expect(negative.reason == "zero and negative values have no geometric mean")
        let few = GrowthShape(times: [2010.1, 2010.2, 2010.3], values: [1, 2, 3], lastCompleteYear: .max)
        #expect(few.reason == "1 complete year where 8 are needed")
        let records = GrowthShape(times: years, values: totals, lastCompleteYear: .max, isFrontier: true)
        #expect(records.reason == "0 complete years where 8 are needed")
    }
}
