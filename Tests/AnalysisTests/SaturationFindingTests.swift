import Quantities
import Records
import Testing

@testable import Analysis

@Suite("Saturation as a finding")
struct SaturationFindingTests {
    @Test("It carries headroom, verdict, rule, dates and what stands beside them")
    func finding() throws {
        let profile = BenchmarkProfile(scale: try .percent(), human: 75, coverageEnd: day("2021-06-30"))
        let history = BenchmarkHistory(
            "2019-01-01:50 2019-06-01:70 2020-01-01:80 2020-06-01:85 ?:90", profile,
            names: ["a", "b", "c", "d", "e"])
        let found = BenchmarkSaturation(history, at: day("2022-12-31")).finding(
            id: "quiz", area: "language", vintage: "2026-02")
        #expect(found.id == "saturation/quiz/benchmarks/language/-2022")
        #expect(found.estimate == 0.15)
        #expect(found.low == nil && found.level == nil)
        #expect(found.verdict == "nearSaturation")
        #expect(found.asOf.iso == "2021-06-30")
        #expect(found.coverage == 0.8)
        #expect(found.derived["stateOfTheArt"] == 85)
        #expect(found.derived["undatedResults"] == 1)
        #expect(found.labels["humanPassed"] == "2020-01-01")
        #expect(found.labels["undatedRecord"] == "e")
        #expect(
            found.reason
                == "headroom 15.0 % is at most 15 %; the headroom is observed and has no interval")
    }

    @Test("An unbounded metric has no estimate, and says why")
    func unbounded() throws {
        let history = BenchmarkHistory("2019-01:50 2020-01:70", BenchmarkProfile(scale: try .unbounded()))
        let found = BenchmarkSaturation(history, at: day("2022-12-31")).finding(
            id: "elo", area: "games", vintage: "2026-02")
        #expect(found.estimate == nil)
        #expect(found.reason?.hasSuffix("an unbounded metric has no headroom") == true)
    }
}
