import Records
import Statistics
import Testing

@testable import Analysis

@Suite("The state of the art of a benchmark over time")
struct SaturationEnvelopeTests {
    private func history(_ text: String, names: [String?] = [], lower: Bool = false) throws -> BenchmarkHistory {
        let scale =
            lower
            ? try ScoreScale(direction: .lower, floor: 100, ceiling: 0, kind: .perfect) : try ScoreScale.percent()
        return BenchmarkHistory(text, BenchmarkProfile(scale: scale), names: names)
    }

    @Test("Only results that beat all earlier ones are records, whatever the order of the rows")
    func records() throws {
        let found = try history("2020-03-01:70 2019-01-01:50 2019-06-01:45 2020-01-01:50 2021-01-01:71")
        #expect(found.envelope.steps.map(\.score) == [50, 70, 71])
        #expect(found.envelope.steps.map(\.row) == [1, 0, 4])
        #expect(found.results.count == 5)
    }

    @Test("A date gives one record, its best; of equal scores the first name holds it")
    func oneADate() throws {
        let found = try history("2019-01-01:50 2019-01-01:60 2019-01-01:60 2019-01-01:40", names: ["a", "c", "b", "d"])
        #expect(found.envelope.steps.map(\.score) == [60])
        #expect(found.envelope.steps.map(\.name) == ["b"])
    }

    @Test("Where lower is better the record falls")
    func lower() throws {
        let found = try history("2010-01:20 2011-01:25 2012-01:15 2013-01:15 2014-01:5", lower: true)
        #expect(found.envelope.steps.map(\.score) == [20, 15, 5])
        #expect(found.envelope.first(reaching: 15, direction: .lower)?.date.iso == "2012-01")
    }

    @Test("The record at a day is the last one set by its end")
    func holder() throws {
        let envelope = try history("2019-01-01:50 2020-03-01:70").envelope
        #expect(envelope.holder(at: day("2018-12-31")) == nil)
        #expect(envelope.holder(at: day("2020-02-29"))?.score == 50)
        #expect(envelope.holder(at: day("2020-03-01"))?.score == 70)
        #expect(envelope.upTo(day("2020-02-29")).steps.count == 1)
    }

    @Test("Gains are positive for improvements, in points, relative, and as share of the headroom closed")
    func improvement() throws {
        let found = try history("2019-02-01:60 2020-02-01:80 2021-02-01:85 2022-06-01:90")
        let lastYear = try #require(found.improvement(inYear: 2021))
        #expect(lastYear.points == 5)
        #expect(lastYear.relative == 0.0625)
        #expect(abs(try #require(lastYear.headroomClosed) - 0.25) < 1e-12)
        #expect(found.improvement(inYear: 2019) == nil)
        let all = try #require(found.improvementSinceLaunch(to: day("2022-12-31")))
        #expect(all.points == 30)
        #expect(abs(try #require(all.headroomClosed) - 0.75) < 1e-12)

        let falling = try history("2010-01:20 2012-01:15", lower: true)
        let gain = try #require(falling.improvement(inYear: 2012))
        #expect(gain.points == 5)
        #expect(gain.relative == 0.25)
        #expect(abs(try #require(gain.headroomClosed) - 0.25) < 1e-12)
    }

    @Test("Progress since launch starts at the record of the launch day, where models are older than the benchmark")
    func sinceLaunch() throws {
        let scale = try ScoreScale.percent()
        let profile = BenchmarkProfile(scale: scale, launch: .init(iso: "2021-01-01"))
        let found = BenchmarkHistory("2019-01-01:10 2020-01-01:30 2022-01-01:50", profile)
        #expect(found.improvementSinceLaunch(to: day("2022-12-31"))?.points == 20)
    }

    @Test("A relative gain on a score of 0 is unknown")
    func relativeToZero() throws {
        let found = try history("2019-01-01:0 2020-06-01:4")
        #expect(found.improvement(inYear: 2020)?.relative == nil)
        #expect(found.improvement(inYear: 2020)?.points == 4)
    }
}

@Suite("How fast the headroom halves")
struct ErrorHalvingTests {
    private func records(_ text: String) throws -> BenchmarkHistory {
        BenchmarkHistory(text, BenchmarkProfile(scale: try .percent()))
    }

    @Test("Headroom that halves every year has a halving time of 12 months")
    func everyYear() throws {
        let found = try records("2015-01-01:20 2016-01-01:60 2017-01-01:80 2018-01-01:90 2019-01-01:95")
        let halving = try ErrorHalving(found.envelope.steps, scale: found.profile.scale)
        #expect(abs(halving.halvingMonths - 12) < 1e-9)
        #expect(halving.records == 5)
        #expect(try #require(halving.rSquared) > 0.999_999)
    }

    @Test("Against NumPy: ImageNet top-1 records of ITO by month")
    func imageNet() throws {
        // NumPy: t = [2012+349/366, 2013+318/365, 2014+165/365, 2015+45/365, 2019+165/365]
        //        h = (100 - [63.3, 64, 72.14, 75.73, 86.4]) / 99.9; -log(2) / polyfit(t, log(h), 1)[0] * 12
        let found = BenchmarkHistory(
            "2012-12:63.3 2013-11:64 2014-06:72.14 2015-02:75.73 2019-06:86.4",
            BenchmarkProfile(scale: try .percent(floor: 0.1)))
        let halving = try ErrorHalving(found.envelope.steps, scale: found.profile.scale)
        #expect(abs(halving.halvingMonths - 52.823821097698314) < 1e-6)
    }

    @Test("A perfect score has no logarithm; too few records and unbounded metrics have no halving time")
    func degenerate() throws {
        let perfect = try records("2015-01-01:20 2016-01-01:60 2017-01-01:80 2018-01-01:90 2019-01-01:100")
        #expect(try ErrorHalving(perfect.envelope.steps, scale: perfect.profile.scale).records == 4)
        let few = try records("2015-01-01:20 2016-01-01:60")
        #expect(throws: InsufficientData.tooFewRecords(have: 2, need: 4)) {
            try ErrorHalving(few.envelope.steps, scale: few.profile.scale)
        }
        let elo = BenchmarkHistory("2015-01:1000", BenchmarkProfile(scale: try .unbounded()))
        #expect(throws: InsufficientData.nothingKnown) {
            try ErrorHalving(elo.envelope.steps, scale: elo.profile.scale)
        }
    }
}
