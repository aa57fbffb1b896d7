import Analysis
import Quantities
import Records
import Tables
import Testing

/// The known answers of methods/trends.md, section 4, on the tables that we ship.
@Suite("Saturation of known benchmarks")
struct SaturationAnswersTests {
    private func data() throws -> BenchmarkDatasets { try BenchmarkDatasets.shared.get() }

    private func day(_ iso: String) throws -> CalendarDay { try #require(PartialDate(iso: iso)).representativeDay }

    private func found(_ id: String, at iso: String, in records: BenchmarkRecords) throws -> BenchmarkSaturation {
        let tracked = try #require(TrackedBenchmark.all(in: records).tracked.first { $0.id == id }, "\(id)")
        return BenchmarkSaturation(tracked.history, at: try day(iso))
    }

    @Test(
        "The hub as known in August 2025, at 2025-08-01",
        arguments: [
            ("hellaswag", SaturationVerdict.saturated), ("gsm8k", .nearSaturation), ("boolq", .plateau),
            ("winogrande", .slowing), ("gpqa-diamond", .improving), ("frontiermath", .improving),
        ])
    func hub(id: String, verdict: SaturationVerdict) throws {
        let saturation = try found(id, at: "2025-08-01", in: data().august2025)
        #expect(saturation.verdict == verdict, "\(saturation.judgement)")
    }

    @Test(
        "Record trajectories at 2020-05-31",
        arguments: [
            ("imagenet-top-5", SaturationVerdict.saturated), ("cifar-10", .saturated),
            ("imagenet-top-1", .nearSaturation), ("cifar-100", .nearSaturation), ("coco-box-ap", .improving),
            ("wmt14-en-de", .improving),
        ])
    func trajectories(id: String, verdict: SaturationVerdict) throws {
        #expect(try found(id, at: "2020-05-31", in: data().today).verdict == verdict)
    }

    @Test(
        "Models passed the human scores of SQuAD on the very day of a submission",
        arguments: [
            ("squad-1-1-em", "2018-01-04"), ("squad-1-1-f1", "2018-09-27"), ("squad-2-0-em", "2019-03-20"),
            ("squad-2-0-f1", "2019-03-20"),
        ])
    func squad(id: String, passed: String) throws {
        let saturation = try found(id, at: "2023-12-31", in: data().today)
        #expect(saturation.humanPassed?.date.iso == passed)
        #expect(saturation.judgement.judgedAt.iso == "2023-09-29")
    }

    @Test("SQuAD 1.1 F1 was saturated in May 2020, SQuAD 2.0 F1 near it though people were passed")
    func squadVerdicts() throws {
        #expect(try found("squad-1-1-f1", at: "2020-05-31", in: data().today).verdict == .saturated)
        let later = try found("squad-2-0-f1", at: "2020-05-31", in: data().today)
        #expect(later.verdict == .nearSaturation)
        #expect(later.humanPassed != nil)
    }

    @Test("Between August 2025 and May 2026 the records moved as the hub's two exports say")
    func moved() throws {
        // Methods: OTIS AIME 85 → 100, ARC-AGI-1 61 → 98, Cybench 22.5 → 93, GPQA Diamond 87 → 94.6, FrontierMath 29 → 52.4.
        let expected = [
            ("otis-mock-aime", 85.0, 100.0), ("cybench", 22.5, 93), ("gpqa-diamond", 87, 94.6),
            ("frontiermath", 29, 52.4),
        ]
        for (id, before, after) in expected {
            let earlier = try found(id, at: "2025-08-01", in: data().august2025)
            let later = try found(id, at: "2026-04-30", in: data().today)
            #expect(abs(try #require(earlier.records.last).score - before) < 0.5, "\(id)")
            #expect(abs(try #require(later.records.last).score - after) < 0.5, "\(id)")
        }
    }

    @Test("What is improving is not called saturated, and what is no longer collected is dormant")
    func openAndDormant() throws {
        let today = try data().today
        #expect(try found("frontiermath", at: "2026-04-30", in: today).verdict == .improving)
        #expect(try found("hle", at: "2026-04-30", in: today).verdict != .saturated)
        let dormant = try found("squad-1-1-em", at: "2023-09-29", in: today)
        #expect(dormant.verdict == .dormant)
    }

    @Test("MNIST's error falls: saturated, with the human score of 0.2 unreached")
    func mnist() throws {
        let mnist = try found("mnist", at: "2019-09-25", in: data().today)
        #expect(mnist.records.map(\.score) == [0.56, 0.4, 0.39, 0.35, 0.23, 0.21])
        #expect(mnist.verdict == .saturated)
        #expect(mnist.humanPassed == nil)
    }

    @Test("Word error rates fall: Switchboard passed people on 2016-12-17")
    func speech() throws {
        let speech = try found("switchboard", at: "2017-12-31", in: data().today)
        #expect(speech.humanPassed?.date.iso == "2016-12-17")
        #expect(try #require(speech.sinceLaunch).points > 0)
    }

    @Test("BLEU, Atari, Elo and entropy have no headroom and are never saturated")
    func unbounded() throws {
        let tracked = TrackedBenchmark.all(in: try data().today).tracked
        let unbounded = tracked.filter { $0.history.profile.scale.kind == .none }
        #expect(unbounded.count > 60)
        for benchmark in unbounded {
            for year in 2015...2025 {
                let judgement = benchmark.history.judged(at: try day("\(year)-12-31"))
                #expect(judgement.figures.headroom == nil)
                #expect(judgement.verdict != .saturated && judgement.verdict != .nearSaturation)
            }
        }
    }

    @Test("Edition 2022 gives the verdicts of 31 December 2022, not today's")
    func edition() throws {
        let today = try data().today
        #expect(try found("mmlu", at: "2022-12-31", in: today).judgement.judgedAt.iso == "2022-12-31")
        #expect(
            try found("gsm8k", at: "2022-12-31", in: today).verdict
                != found("gsm8k", at: "2026-04-30", in: today).verdict)
    }

    @Test("BoolQ and GSM8K count their undated results")
    func undated() throws {
        let boolq = try found("boolq", at: "2026-04-30", in: data().today)
        #expect(boolq.undated.count == 83)
    }
}
