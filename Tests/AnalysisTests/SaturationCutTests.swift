import Quantities
import Records
import Testing

@testable import Analysis

@Suite("A verdict uses nothing after its date")
struct SaturationCutTests {
    /// Numbers from a seed (Numerical Recipes' 64-bit linear congruence), for made histories.
    struct Draws {
        var state: UInt64

        mutating func unit() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / 9_007_199_254_740_992
        }
    }

    @Test("Cutting the file at a date gives the same answer at it, for the same coverage end", arguments: 0..<60)
    func cut(seed: Int) throws {
        var draws = Draws(state: UInt64(seed) &* 7919 &+ 20_230_403)
        let count = 3 + Int(draws.unit() * 40)
        let start = day("2012-01-01").daysSinceEpoch
        var dates: [PartialDate?] = []
        var scores: [Double?] = []
        for _ in 0..<count {
            let offset = Int(draws.unit() * 3650)
            dates.append(draws.unit() < 0.05 ? nil : PartialDate(CalendarDay(daysSinceEpoch: start + offset)))
            scores.append(100 * (1 - 0.9 * draws.unit() * (1 - Double(offset) / 3700)))
        }
        let kinds: [CeilingKind] = [.perfect, .none, .unreachable]
        let kind = kinds[seed % 3]
        let profile = BenchmarkProfile(
            scale: kind.isBounded ? try .percent(kind: kind) : try .unbounded(), human: 90,
            completeness: seed.isMultiple(of: 2) ? .allResults : .onlyRecords, coverageEnd: day("2021-06-30"))
        let whole = BenchmarkHistory(dates: dates, scores: scores, profile: profile)

        for year in 2012...2023 {
            let at = day("\(year)-12-31")
            let kept = dates.indices.filter { index in dates[index].map { $0.representativeDay <= at } ?? true }
            let cut = BenchmarkHistory(
                dates: kept.map { dates[$0] }, scores: kept.map { scores[$0] }, profile: profile)
            let fromWhole = BenchmarkSaturation(whole, at: at)
            let fromCut = BenchmarkSaturation(cut, at: at)
            #expect(fromWhole.judgement == fromCut.judgement)
            #expect(fromWhole.records.map(\.score) == fromCut.records.map(\.score))
            #expect(fromWhole.humanPassed?.day == fromCut.humanPassed?.day)
            #expect(fromWhole.lastYear?.points == fromCut.lastYear?.points)
            #expect(
                fromWhole.undated == fromCut.undated || fromWhole.undated.best?.score == fromCut.undated.best?.score)
        }
    }
}
