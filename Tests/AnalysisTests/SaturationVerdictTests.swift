import Quantities
import Records
import Testing

@testable import Analysis

@Suite("The verdict at a date: seven rules in their order")
struct SaturationVerdictTests {
    private func judged(
        _ text: String, at iso: String, kind: CeilingKind = .perfect, completeness: ResultCompleteness = .allResults,
        coverageEnd: String? = nil, limits: SaturationThresholds = .standard
    ) throws -> SaturationJudgement {
        let scale = kind.isBounded ? try ScoreScale.percent(kind: kind) : try ScoreScale.unbounded()
        let profile = BenchmarkProfile(
            scale: scale, completeness: completeness, coverageEnd: day(coverageEnd ?? iso))
        return BenchmarkHistory(text, profile).judged(at: day(iso), by: limits)
    }

    @Test("1. Headroom of 5 % or less with two records is saturated, even when nothing was heard for years")
    func saturated() throws {
        let silent = try judged("2010-01-01:50 2012-01-01:95", at: "2024-01-01")
        #expect(silent.verdict == .saturated)
        #expect(silent.rule == 1)
        let oneRecord = try judged("2012-01-01:99", at: "2024-01-01")
        #expect(oneRecord.verdict == .insufficientData)
        let unreachable = try judged("2010-01-01:50 2012-01-01:95", at: "2024-01-01", kind: .unreachable)
        #expect(unreachable.verdict == .saturated)
    }

    @Test("2. Fewer than four records are too few to say anything else")
    func insufficient() throws {
        let found = try judged("2020-01-01:10 2021-01-01:20 2022-01-01:30", at: "2022-06-01")
        #expect(found.verdict == .insufficientData)
        #expect(found.rule == 2)
    }

    @Test("3. Without a result in 24 months a benchmark is dormant; where only records are known, without a new record")
    func silent() throws {
        let text = "2015-01-01:10 2016-01-01:20 2017-01-01:30 2018-01-01:40"
        #expect(try judged(text, at: "2020-01-01").verdict == .dormant)
        #expect(try judged(text, at: "2019-12-31").verdict != .dormant)
        #expect(try judged(text, at: "2020-01-01", completeness: .onlyRecords).verdict == .noNewRecord)
    }

    @Test("4. Five results in 24 months that close less than a tenth of the headroom are a plateau")
    func plateau() throws {
        let before = "2015-01-01:10 2016-01-01:20 2017-01-01:30 2018-01-01:40"
        let stale = " 2019-02-01:38 2019-03-01:39 2019-04-01:41 2019-05-01:42 2019-06-01:43"
        let found = try judged(before + stale, at: "2020-06-01")
        #expect(found.verdict == .plateau)
        #expect(found.rule == 4)
        #expect(found.figures.recentResults == 5)
        // 40 → 43 of 60 points left.
        #expect(abs(try #require(found.figures.shareClosed) - 0.05) < 1e-12)
        #expect(try judged(before + stale, at: "2020-06-01", completeness: .onlyRecords).verdict != .plateau)
    }

    @Test("4. The same with at most 15 % headroom is saturated")
    func saturatedWithoutProgress() throws {
        let text =
            "2015-01-01:50 2016-01-01:70 2017-01-01:80 2018-01-01:88 2019-02-01:88 2019-03-01:88 2019-04-01:87 "
            + "2019-05-01:86 2019-06-01:88.5"
        let found = try judged(text, at: "2020-06-01")
        #expect(found.verdict == .saturated)
        #expect(found.rule == 4)
    }

    @Test("4. An unbounded metric without a new record in 24 months is a plateau, never saturated")
    func unboundedPlateau() throws {
        let text =
            "2015-01-01:100 2016-01-01:200 2017-01-01:300 2018-01-01:400 2019-02-01:300 2019-03-01:399 "
            + "2019-04-01:301 2019-05-01:302 2019-06-01:303"
        let found = try judged(text, at: "2020-06-01", kind: .none)
        #expect(found.verdict == .plateau)
        #expect(found.figures.headroom == nil)
        #expect(found.figures.shareClosed == nil)
    }

    @Test("5. Headroom of 15 % or less is near saturation")
    func near() throws {
        let found = try judged("2019-01-01:50 2019-06-01:70 2020-01-01:80 2020-06-01:85", at: "2020-12-31")
        #expect(found.verdict == .nearSaturation)
        #expect(found.rule == 5)
    }

    @Test("6. Less than a third of the earlier pace is slowing")
    func slowing() throws {
        // −ln headroom: 0.916 in the 3 years before, 0.102 in the 2 since: 0.305 and 0.051 a year.
        let text = "2015-01-01:0 2016-01-01:25 2017-01-01:45 2018-01-01:60 2019-06-01:63.88"
        let found = try judged(text, at: "2020-01-01")
        #expect(found.verdict == .slowing)
        #expect(found.rule == 6)
        let pace = try #require(found.figures.pace)
        #expect(abs(pace.earlier - 0.30543) < 1e-4)
        #expect(abs(pace.recent - 0.05093) < 1e-4)
    }

    @Test("6. The pace of an unbounded metric is that of the score's logarithm")
    func slowingUnbounded() throws {
        let text = "2015-01-01:1 2016-01-01:2 2017-01-01:4 2018-01-01:8 2019-06-01:8.5"
        #expect(try judged(text, at: "2020-01-01", kind: .none).verdict == .slowing)
        let negative = try judged(
            "2015-01-01:-20 2016-01-01:-10 2017-01-01:-5 2018-01-01:-1 2019-06-01:2", at: "2020-01-01", kind: .none)
        #expect(negative.figures.pace == nil)
        #expect(negative.verdict == .improving)
    }

    @Test("7. Anything else is improving")
    func improving() throws {
        let text = "2015-01-01:0 2016-01-01:25 2017-01-01:45 2018-01-01:60 2019-06-01:75"
        let found = try judged(text, at: "2020-01-01")
        #expect(found.verdict == .improving)
        #expect(found.rule == 7)
        let young = try judged("2018-01-01:0 2018-02-01:25 2018-03-01:45 2018-04-01:60", at: "2020-01-01")
        #expect(young.verdict == .improving)
    }

    @Test("A date after the coverage end is judged at the coverage end")
    func coverageEnd() throws {
        let found = try judged(
            "2015-01-01:10 2016-01-01:20 2017-01-01:30 2018-01-01:40", at: "2024-01-01", coverageEnd: "2018-06-30")
        #expect(found.judgedAt.iso == "2018-06-30")
        #expect(found.askedFor.iso == "2024-01-01")
        #expect(found.verdict == .improving)
    }

    @Test("The unit of the scores does not matter: 0.95 of 1 is as saturated as 95 of 100")
    func fractions() throws {
        let scale = try ScoreScale(direction: .higher, floor: 0, ceiling: 1, kind: .perfect)
        let history = BenchmarkHistory("2010-01-01:0.5 2012-01-01:0.95", BenchmarkProfile(scale: scale))
        #expect(history.judged(at: day("2013-01-01")).verdict == .saturated)
    }

    @Test("The limits are values")
    func limits() throws {
        let text = "2010-01-01:50 2011-01-01:60 2012-01-01:70 2013-01-01:90"
        let generous = SaturationThresholds(saturatedHeadroom: 0.10)
        #expect(try judged(text, at: "2013-06-01").verdict == .nearSaturation)
        #expect(try judged(text, at: "2013-06-01", limits: generous).verdict == .saturated)
    }

    @Test("Each verdict says which figures led to it")
    func reasons() throws {
        let scale = try ScoreScale.percent()
        let profile = BenchmarkProfile(scale: scale, coverageEnd: day("2020-01-01"))
        let text = "2015-01-01:10 2016-01-01:20 2017-01-01:30 2018-01-01:40"
        let judgement = BenchmarkHistory(text, profile).judged(at: day("2020-01-01"))
        #expect(
            judgement.reason(profile) == "no result in the 24 months to 2020-01-01; the last is of 2018-01-01")
    }

    @Test("A benchmark without a result has no verdict but insufficient data")
    func empty() throws {
        #expect(try judged("", at: "2020-01-01").verdict == .insufficientData)
    }
}
