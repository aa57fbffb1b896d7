import Analysis
import Quantities
import Records
import Testing

@testable import Report

@Suite("What is said of one benchmark")
struct SaturationSentencesTests {
    /// Yearly scores in percent that bend towards 90, of 2010 to 2021; the last one has no date.
    private func sentences(
        _ completeness: ResultCompleteness, kind: CeilingKind = .perfect, human: Double? = 80, last: Double = 60
    ) throws -> SaturationSentences {
        let scores = [20, 31, 44, 56, 67, 75, 80.5, 84, 86.2, 87.5, 88.3, 88.9, last]
        let dates = (2010...2021).map { PartialDate(year: $0, month: 6, day: 1) } + [nil]
        let isBounded = kind.isBounded
        let scale = try ScoreScale(
            direction: .higher, floor: isBounded ? 0 : nil, ceiling: isBounded ? 100 : nil, kind: kind)
        let history = BenchmarkHistory(
            dates: dates, scores: scores, names: scores.indices.map { "model \($0)" },
            profile: BenchmarkProfile(scale: scale, human: human, completeness: completeness))
        let day = try #require(CalendarDay(year: 2025, month: 1, day: 1))
        return SaturationSentences(BenchmarkAnalysis(history, at: day), name: "Made", unit: "%")
    }

    @Test("the verdict names its rule, its figures and the day judged, which is not the one asked for")
    func verdict() throws {
        let made = try sentences(.allResults)
        #expect(made.verdict == "Made: near saturation on 2021-06-01, by rule 5 of 7: headroom 11.1 % is at most 15 %.")
        #expect(made.coverage == "Results are known to 2021-06-01 only, so that is the day judged, not 2025-01-01.")
        #expect(made.human == "The human baseline of 80 % was reached on 2016-06-01 with model 6, at 80.5 %.")
    }

    @Test("the ceiling of all results has its interval and is the typical result's; that of records has none")
    func ceiling() throws {
        let all = try sentences(.allResults).ceiling.joined(separator: " ")
        #expect(all.contains("95 % interval") && all.contains("typically like, not of the record"))
        let records = try sentences(.onlyRecords).ceiling.joined(separator: " ")
        #expect(!records.contains("95 %, ") && !records.contains("95 % interval"))
        #expect(records.contains("it is no estimate and has no interval"))
    }

    @Test("a year without a result is no year without progress")
    func noResult() throws {
        #expect(try sentences(.allResults).lastYear?.contains("the state of the art improved by 0.6") == true)
        let scale = try ScoreScale(direction: .higher, floor: 0, ceiling: 100, kind: .perfect)
        let end = try #require(CalendarDay(year: 2020, month: 1, day: 1))
        for (completeness, missing) in [(ResultCompleteness.allResults, "No result"), (.onlyRecords, "No new record")] {
            let history = BenchmarkHistory(
                dates: [PartialDate(year: 2015, month: 6, day: 1)], scores: [40], names: ["one"],
                profile: BenchmarkProfile(scale: scale, human: 80, completeness: completeness, coverageEnd: end))
            let made = SaturationSentences(BenchmarkAnalysis(history, at: end), name: "Made", unit: "%")
            #expect(made.lastYear == "\(missing) is held in the 12 months to 2020-01-01; the last is of 2015-06-01.")
            #expect(made.sinceLaunch == nil)
            #expect(made.human == "No dated result held here reaches the human baseline of 80 %.")
        }
    }

    @Test("an unbounded metric has no headroom, no ceiling and is never called saturated")
    func unbounded() throws {
        let made = try sentences(.allResults, kind: .none, human: nil)
        #expect(made.stateOfTheArt?.contains("has no headroom and is never called saturated") == true)
        #expect(made.ceiling == ["No curve with a ceiling is drawn: the metric is unbounded."])
        #expect(made.halving == nil && made.human == "No human baseline is stated.")
    }

    @Test("an undated result that beats the record is named")
    func undated() throws {
        let beaten = try sentences(.allResults, last: 95).undated
        #expect(beaten?.contains("; it, 95 % by model 12, beats the dated record") == true)
        #expect(try sentences(.allResults).undated?.contains("it does not beat") == true)
    }
}
