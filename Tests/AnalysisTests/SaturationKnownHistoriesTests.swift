import Quantities
import Records
import Testing

@testable import Analysis

/// Records per month from the Intelligence Task Ontology's trajectories (to May 2020), observations of MNIST and Switchboard from
/// the EFF's AI Progress Measurement; the verdicts are the known answers of methods/trends.md, section 4.
@Suite("Histories whose answer is known")
struct SaturationKnownHistoriesTests {
    struct Known: CustomTestStringConvertible, Sendable {
        let name: String
        let floor: Double
        var kind = CeilingKind.perfect
        let verdict: SaturationVerdict
        let results: String

        var testDescription: String { name }
    }

    static let onlyRecords: [Known] = [
        Known(
            name: "ImageNet top-1", floor: 0.1, verdict: .nearSaturation,
            results: """
                2012-12:63.3 2013-11:64 2013-12:66.3 2014-06:71.32 2014-06:72.14 2014-09:74.5 2015-02:75.73 2015-12:78.8
                2015-12:80.62 2016-11:80.9 2017-07:81.38 2017-07:82.7 2017-12:82.9 2018-02:83.9 2018-05:84.2 2018-05:85.4
                2019-06:86.4 2019-11:88.4 2020-03:88.5
                """),
        Known(
            name: "ImageNet top-5", floor: 0.5, verdict: .saturated,
            results: """
                2012-12:84.6 2013-11:85.3 2013-12:86.3 2013-12:86.76 2014-06:91.86 2014-09:91.9 2014-09:92 2015-02:92.62
                2015-12:93.29 2015-12:94.29 2015-12:95.51 2016-11:95.6 2017-07:95.77 2017-07:96.2 2018-02:96.6 2018-05:97.2
                2018-05:97.6 2019-06:98 2019-11:98.1 2019-11:98.7
                """),
        Known(
            name: "CIFAR-10", floor: 10, verdict: .saturated,
            results: """
                2012-02:88.8 2012-12:90.5 2013-02:90.65 2013-12:91.2 2014-09:91.8 2014-09:93.7 2014-12:96.5 2016-08:96.54
                2016-10:96.69 2017-09:97.88 2018-11:99 2019-12:99.37
                """),
        Known(
            name: "CIFAR-100", floor: 1, verdict: .nearSaturation,
            results: """
                2013-01:57.5 2013-02:61.43 2013-12:63.2 2013-12:64.3 2014-09:65.4 2014-09:75.7 2016-03:77.3 2016-05:81.15
                2016-08:82.82 2017-09:84.59 2018-05:89.3 2018-11:91.3 2019-05:91.7 2019-12:92.17 2019-12:93.6
                """),
        Known(
            name: "SQuAD 1.1 F1", floor: 0, verdict: .saturated,
            results: """
                2016-08:64.7 2016-10:71.2 2016-11:74.9 2016-11:77.3 2017-03:77.42 2017-03:78.5 2017-03:78.8 2017-04:79.5
                2017-05:86.3 2018-10:91.1 2019-06:95.1 2019-10:95.64 2019-11:95.77
                """),
        Known(
            name: "SQuAD 2.0 F1", floor: 0, verdict: .nearSaturation,
            results: """
                2017-11:72.484 2017-12:73.704 2018-08:74.295 2018-10:83.061 2019-06:90.689 2019-08:90.702 2019-09:92.215
                2020-01:92.978
                """),
        Known(
            name: "COCO box AP", floor: 0, kind: .unreachable, verdict: .improving,
            results: """
                2015-12:28.8 2015-12:34.9 2016-12:36.2 2016-12:36.8 2017-03:37.5 2017-03:39.8 2017-08:40.8 2017-11:41.8
                2017-11:45.7 2018-03:47.4 2019-01:48.4 2019-06:50.7 2019-09:53.3
                """),
        Known(
            name: "WMT14 En-De BLEU", floor: 0, kind: .none, verdict: .improving,
            results: """
                2015-08:11.3 2015-08:20.9 2016-09:26.3 2017-05:26.4 2017-06:28.4 2017-11:28.9 2018-03:29.2 2018-06:29.3
                2018-08:35
                """),
    ]

    @Test("Record trajectories at 2020-05-31", arguments: onlyRecords)
    func trajectories(_ known: Known) throws {
        let scale = known.kind.isBounded ? try ScoreScale.percent(floor: known.floor) : try ScoreScale.unbounded()
        let profile = BenchmarkProfile(scale: scale, completeness: .onlyRecords, coverageEnd: day("2020-05-31"))
        let found = BenchmarkSaturation(BenchmarkHistory(known.results, profile), at: day("2020-05-31"))
        #expect(found.verdict == known.verdict)
        if known.kind == .none { #expect(found.headroom == nil) }
    }

    @Test("SQuAD 2.0: models passed the human F1 of 89.452 by June 2019")
    func humanPassed() throws {
        let results = try #require(Self.onlyRecords.first { $0.name == "SQuAD 2.0 F1" }).results
        let profile = BenchmarkProfile(
            scale: try .percent(), human: 89.452, completeness: .onlyRecords, coverageEnd: day("2020-05-31"))
        let history = BenchmarkHistory(results, profile)
        let found = BenchmarkSaturation(history, at: day("2020-05-31"))
        #expect(found.humanPassed?.date.iso == "2019-06")
        #expect(BenchmarkSaturation(history, at: day("2018-12-31")).humanPassed == nil)
    }

    @Test("MNIST, error in percent: 0.21 at best, saturated, the human 0.2 not reached")
    func mnist() throws {
        let scale = try ScoreScale(
            direction: .lower, floor: 90, ceiling: 0, kind: .perfect, labelNoiseCeiling: 0.15)
        let results = """
            2002-07-01:0.63 2002-07-01:0.56 2003-07-01:1.19 2003-07-01:0.68 2003-07-01:0.4 2006-07-01:1.2 2006-07-01:0.39
            2007-07-01:0.62 2009-07-01:0.53 2010-03-01:0.35 2012-06-16:0.23 2013-06-16:0.21 2015-02-28:0.32 2019-01-30:0.69
            """
        let found = BenchmarkSaturation(
            BenchmarkHistory(results, BenchmarkProfile(scale: scale, human: 0.2)), at: day("2019-12-31"))
        #expect(found.records.map(\.score) == [0.56, 0.4, 0.39, 0.35, 0.23, 0.21])
        #expect(found.verdict == .saturated)
        #expect(found.humanPassed == nil)
        #expect(found.isBeyondLabelNoise == false)
        #expect(found.judgement.judgedAt.iso == "2019-01-30")
    }

    @Test("Switchboard word error rate: below the 5.9 % of professional transcribers on 2016-12-17")
    func speech() throws {
        let scale = try ScoreScale(direction: .lower, floor: 100, ceiling: 0, kind: .perfect)
        let results = """
            2011-08-31:16.1 2012-04-27:18.5 2013-08-23:12.6 2013-08-23:11.5 2014-08-23:10.4 2014-12-07:20 2015-05-21:8
            2016-04-27:6.9 2016-06-23:6.6 2016-09-23:6.3 2016-10-17:6.6 2016-12-17:5.8 2017-03-23:5.5
            """
        let found = BenchmarkSaturation(
            BenchmarkHistory(results, BenchmarkProfile(scale: scale, human: 5.9)), at: day("2017-12-31"))
        #expect(found.records.map(\.score) == [16.1, 11.5, 10.4, 8, 6.9, 6.6, 6.3, 5.8, 5.5])
        #expect(found.humanPassed?.date.iso == "2016-12-17")
        #expect(found.verdict == .nearSaturation)
        #expect(try #require(found.sinceLaunch).points > 0)
    }
}
