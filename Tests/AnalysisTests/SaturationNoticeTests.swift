import Quantities
import Records
import Tables
import Testing

@testable import Analysis

@Suite("Odd results are told and nothing is lost")
struct SaturationNoticeTests {
    private func history(_ text: String, launch: String? = nil, floor: Double = 0) throws -> BenchmarkHistory {
        let profile = BenchmarkProfile(
            scale: try .percent(floor: floor), launch: launch.flatMap { PartialDate(iso: $0) })
        return BenchmarkHistory(text, profile)
    }

    private func notice(_ rule: HistoryNotice.Rule, in history: BenchmarkHistory) -> HistoryNotice? {
        history.notices.first { $0.rule == rule }
    }

    @Test("A score above perfect is withheld and named")
    func impossible() throws {
        let found = try history("2020-01-01:50 2020-02-01:940 2020-03-01:60")
        #expect(found.envelope.steps.map(\.score) == [50, 60])
        let told = try #require(notice(.impossibleScore, in: found))
        #expect(told.rows == [1])
        #expect(told.message == "1 row has a score better than perfect (940) and is left out.")
    }

    @Test("A score below chance is kept and named")
    func worseThanFloor() throws {
        let found = try history("2020-01-01:20 2020-03-01:60", floor: 25)
        #expect(found.results.count == 2)
        #expect(notice(.worseThanFloor, in: found)?.rows == [0])
    }

    @Test("Every row is in the history, among the undated, or named as withheld")
    func nothingLost() throws {
        let found = try history("2020-01-01:50 ?:60 2020-02-01: 2020-03-01:101 ?: 2020-03-01:70")
        let named = found.notices.filter { $0.isWithheld && $0.rule != .undated }.flatMap(\.rows)
        let all = found.results.map(\.row) + found.undated.map(\.row) + named
        #expect(all.sorted() == [0, 1, 2, 3, 4, 5])
        #expect(notice(.missingScore, in: found)?.rows == [2, 4])
    }

    @Test("Two scores on one day are a notice, the best counts")
    func sameDay() throws {
        let found = try history("2020-01-01:50 2020-01-01:55 2020-01-01:40 2020-05-01:60 2020-05-01:61")
        let told = try #require(notice(.sameDay, in: found))
        #expect(told.rows == [0, 1, 2, 3, 4])
        #expect(told.message.hasPrefix("2 days hold more than one result (5 in all)"))
        #expect(found.envelope.steps.map(\.score) == [55, 61])
    }

    @Test("A model may be older than the benchmark: a notice, the result stays")
    func beforeLaunch() throws {
        let found = try history("2019-12-31:50 2020-01-01:55 2021-01-01:60", launch: "2020")
        let told = try #require(notice(.beforeLaunch, in: found))
        #expect(told.rows == [0])
        #expect(!told.isWithheld)
        #expect(found.results.count == 3)
    }

    @Test("An undated result is counted, and said to beat the record where it does")
    func undated() throws {
        let found = try history("2020-01-01:50 ?:70 ?:40 2021-01-01:60")
        let summary = BenchmarkSaturation(found, at: day("2021-12-31")).undated
        #expect(summary.count == 2)
        #expect(summary.best?.score == 70)
        #expect(summary.beatsRecord)
        let below = try history("2020-01-01:50 ?:49")
        #expect(!BenchmarkSaturation(below, at: day("2021-12-31")).undated.beatsRecord)
    }

    @Test("Fractions among percentages are suspected, not converted")
    func mixedUnits() throws {
        let found = try history("2020-01-01:0.45 2020-02-01:62 2020-03-01:0.71 2020-04-01:80")
        #expect(notice(.mixedUnits, in: found)?.rows == [0, 2])
        #expect(found.envelope.steps.map(\.score) == [0.45, 62, 80])
    }

    @Test("Low scores near the floor are no fractions")
    func lowScores() {
        // FrontierMath and ARC-AGI-2 begin near 0 in percent.
        #expect(MixedUnits.suspects([0, 0.3, 0.8, 1.3, 3, 9, 16, 54]) == nil)
        #expect(MixedUnits.suspects([0.45, 0.71]) == nil)
        #expect(MixedUnits.suspects([45, 71]) == nil)
        #expect(MixedUnits.suspects([0.02, 40, 60]) == nil)
        #expect(MixedUnits.suspects([]) == nil)
        // SQuAD 2.0 has one failed submission of 0.07 % among scores of 5 to 91.
        #expect(MixedUnits.suspects([0.07] + (0..<40).map { 50 + Double($0) } + [4.8]) == nil)
    }

    @Test("A notice becomes a diagnostic at the line of its first row")
    func diagnostic() throws {
        let found = try history("2020-01-01:50 2020-02-01:940")
        let origins = [RowOrigin(file: "a.csv", line: 2), RowOrigin(file: "a.csv", line: 3)]
        let told = try #require(notice(.impossibleScore, in: found)).diagnostic(file: "b.csv", origins: origins)
        #expect(told.severity == .row)
        #expect(told.file == "a.csv")
        #expect(told.line == 3)
        #expect(told.rule == "impossible-score")
    }
}
