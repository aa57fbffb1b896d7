import Quantities
import Records
import Testing

@testable import Analysis

@Suite("Many benchmarks side by side")
struct SaturationAcrossTests {
    private func benchmark(
        _ id: String, _ results: String, area: String = "language", kind: CeilingKind = .perfect, launch: String? = nil,
        coverageEnd: String = "2022-12-31"
    ) throws -> TrackedBenchmark {
        let scale = kind.isBounded ? try ScoreScale.percent(kind: kind) : try ScoreScale.unbounded()
        let profile = BenchmarkProfile(
            scale: scale, launch: launch.flatMap { PartialDate(iso: $0) }, coverageEnd: day(coverageEnd))
        return TrackedBenchmark(id: id, name: id, area: area, history: BenchmarkHistory(results, profile))
    }

    private func four() throws -> [TrackedBenchmark] {
        [
            try benchmark("quick", "2018-06-01:60 2019-06-01:97", launch: "2018-01-01"),
            try benchmark("slow", "2010-01-01:20 2012-01-01:40 2014-01-01:70 2020-01-01:95", area: "vision"),
            try benchmark("open", "2019-01-01:10 2020-01-01:20 2021-01-01:30 2022-01-01:40", launch: "2018-07-01"),
            try benchmark("old", "2005-01-01:30 2006-01-01:50", area: "vision", coverageEnd: "2008-12-31"),
        ]
    }

    @Test("Verdicts at each year's end; a benchmark no longer covered is counted apart")
    func yearly() throws {
        let found = YearlyVerdicts(try four(), from: 2005, to: 2021)
        let in2007 = found.rows[2]
        #expect(in2007.counts == [.insufficientData: 1])
        let in2019 = found.rows[14]
        // "slow" has three records and none new since 2014, "open" one.
        #expect(in2019.counts == [.saturated: 1, .insufficientData: 2])
        #expect(in2019.coverageEnded == 1)
        let in2021 = found.rows[16]
        #expect(in2021.count(.saturated) == 2)
        #expect(in2021.share(.saturated) == 2.0 / 3)
    }

    @Test("A life runs from launch to the first saturated day, or is censored at the coverage end")
    func lives() throws {
        let found = SaturationLives(try four(), at: day("2022-12-31"))
        #expect(found.lives.map(\.id) == ["old", "slow", "quick", "open"])
        #expect(found.lives.map(\.isSaturated) == [false, true, true, false])
        #expect(found.lives.map(\.startIsLaunch) == [false, false, true, true])
        #expect(found.lives[2].end.iso == "2019-06-01")
        #expect(found.lives[3].end.iso == "2022-12-31")
        #expect(found.fastest.map(\.id) == ["quick", "slow"])
        #expect(abs(found.fastest[0].years - 1.4137) < 1e-3)
    }

    @Test("Benchmarks that cannot saturate, or were saturated from the start, have no life")
    func omissions() throws {
        let found = SaturationLives(
            [
                try benchmark("born", "2018-06-01:96 2019-06-01:97"),
                try benchmark("before-launch", "2018-06-01:60 2019-06-01:97", launch: "2020-01-01"),
                try benchmark("iou", "2018-06-01:60 2019-06-01:97", kind: .unreachable),
                try benchmark("elo", "2018-06-01:1600 2019-06-01:1700", kind: .none),
                try benchmark("later", "2023-06-01:60", coverageEnd: "2023-12-31"),
                try benchmark("unfollowed", "2018-06-01:60", launch: "2020-01-01", coverageEnd: "2019-12-31"),
            ], at: day("2022-12-31"))
        #expect(found.lives.isEmpty)
        #expect(
            found.omitted == [.bornSaturated: 2, .unreachable: 1, .unbounded: 1, .noResult: 1, .notFollowed: 1])
    }

    @Test("Rule 4 saturates at the end of the month in which its window closes")
    func saturatedByRule4() throws {
        let history = try benchmark(
            "stalled",
            "2015-01-01:50 2016-01-01:70 2017-01-01:80 2018-01-01:88 2019-02-01:88 2019-03-01:88 2019-04-01:87 "
                + "2019-05-01:86 2019-06-01:88.5", coverageEnd: "2020-12-31"
        ).history
        // The record of 2018-01-01 leaves the 24 months on 2020-01-01.
        #expect(history.firstSaturated(by: day("2020-12-31"))?.iso == "2020-01-31")
        #expect(history.firstSaturated(by: day("2020-01-30")) == nil)
        #expect(history.judged(at: day("2019-12-31")).verdict == .nearSaturation)
    }

    @Test("New benchmarks are counted at their launch, by area")
    func newBenchmarks() throws {
        let found = NewBenchmarks(try four(), from: 2010, to: 2018)
        #expect(found.areas == ["language", "vision"])
        #expect(found.counts[0][8] == 2)
        #expect(found.counts[1][0] == 1)
        #expect(found.withoutLaunch == 1)
        #expect(found.leftOut == 1)
    }

    @Test("Launch cohorts hold their lives, the last one open")
    func cohorts() throws {
        let found = LaunchCohorts(SaturationLives(try four(), at: day("2022-12-31")), starts: [2000, 2010, 2015])
        #expect(found.rows.map(\.to) == [2009, 2014, 2018])
        #expect(found.rows.map(\.count) == [1, 1, 2])
        #expect(found.rows.map(\.saturated) == [0, 1, 1])
    }

    @Test("The heat strip has no cell before the first result and after the coverage end")
    func strip() throws {
        let found = HeadroomStrip(try four(), from: 2005, to: day("2010-06-30"))
        // By area, then start.
        #expect(found.rows.map(\.id) == ["quick", "open", "old", "slow"])
        let old = try #require(found.rows.first { $0.id == "old" })
        #expect(
            old.cells == [
                .headroom(0.7), .headroom(0.5), .headroom(0.5), .headroom(0.5), .afterCoverageEnd, .afterCoverageEnd,
            ])
        let slow = try #require(found.rows.first { $0.id == "slow" })
        #expect(slow.cells.last == .headroom(0.8))
        #expect(slow.cells.first == .beforeFirstResult)
    }

    @Test("The improvement table sorts by last year's relative gain and gives both medians")
    func improvement() throws {
        let found = ImprovementTable(try four(), year: 2020)
        #expect(found.rows.map(\.id) == ["open", "slow"])
        #expect(found.rows[0].lastYear?.relative == 1)
        #expect(found.leftOut == 1)
        // The middle of 10 to 20 and 70 to 95; since launch 10 to 20 and 20 to 95.
        #expect(abs(try #require(found.lastYear).value - (1 + 25.0 / 70) / 2) < 1e-12)
        #expect(abs(try #require(found.sinceLaunch).value - (1 + 3.75) / 2) < 1e-12)
    }

    @Test("A benchmark without a result of the year has no gain of it, and one with a single result none since launch")
    func noResultIsNoGain() throws {
        let found = ImprovementTable(try four() + [try benchmark("single", "2020-03-01:50")], year: 2020)
        #expect(found.withoutResult == 1 && found.leftOut == 1)
        let single = try #require(found.rows.first { $0.id == "single" })
        #expect(single.lastYear == nil && single.sinceLaunch == nil)
        #expect(!found.rows.contains { $0.id == "quick" } && found.lastYear?.count == 2)
        let quick = try four()[0].history
        #expect(quick.improvement(inYear: 2020) == nil)
        #expect(quick.improvement(inYear: 2019)?.points == 37)
    }

    @Test("Open benchmarks are those with headroom and a verdict, most headroom first")
    func open() throws {
        let found = OpenBenchmarks(try four(), at: day("2022-12-31"))
        #expect(found.rows.map(\.id) == ["open"])
        #expect(found.rows[0].headroom == 0.6)
    }

    @Test("Two vintages: verdicts side by side, and what only one knows")
    func changes() throws {
        let earlier = [
            try benchmark("a", "2018-06-01:60 2019-06-01:80 2019-07-01:81 2019-08-01:82", coverageEnd: "2020-01-01"),
            try benchmark("gone", "2018-06-01:60"),
        ]
        let later = [
            try benchmark("a", "2018-06-01:60 2019-06-01:80 2019-07-01:81 2021-08-01:98", coverageEnd: "2022-01-01"),
            try benchmark("new", "2018-06-01:60"),
        ]
        let found = VerdictChanges(from: earlier, at: day("2020-01-01"), to: later, at: day("2022-01-01"))
        #expect(found.rows.map(\.before.verdict) == [.improving])
        #expect(found.rows.map(\.after.verdict) == [.saturated])
        #expect(found.rows[0].isChanged)
        #expect(found.onlyBefore == ["gone"])
        #expect(found.onlyAfter == ["new"])
    }
}

@Suite("Lifetimes of benchmarks")
struct LifetimeCurvesTests {
    private func life(_ id: String, area: String = "language", years: Int, saturated: Bool) throws -> SaturationLife {
        SaturationLife(
            id: id, name: id, area: area, start: day("2010-01-01"), startIsLaunch: true,
            end: day("\(2010 + years)-01-01"), isSaturated: saturated)
    }

    @Test("One curve for all and one an area, with numbers at risk and no median where fewer than 10 are at risk")
    func curves() throws {
        let lives = SaturationLives(
            lives: [
                try life("a", years: 1, saturated: true), try life("b", years: 2, saturated: true),
                try life("c", area: "vision", years: 3, saturated: false), try life("d", years: 4, saturated: true),
            ], omitted: [:])
        let found = LifetimeCurves(lives)
        let all = try #require(found.all)
        #expect(all.curve.steps.map(\.survival) == [0.75, 0.5, 0])
        #expect(all.curve.median == .tooFewAtRisk(3))
        #expect(LifetimeCurves.numbersAtRisk(all) == [4, 4, 3, 2, 1])
        #expect(found.byArea.map(\.name) == ["language", "vision"])
        #expect(LaunchCohorts(lives, starts: [2010]).rows[0].lifetimes?.curve.endedCount == 3)
    }

    @Test("Without any life there is no curve")
    func none() {
        let found = LifetimeCurves(SaturationLives(lives: [], omitted: [:]))
        #expect(found.all == nil)
        #expect(found.byArea.isEmpty)
    }
}
