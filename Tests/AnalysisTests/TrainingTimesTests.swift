import Quantities
import Records
import Testing

@testable import Analysis

@Suite("Time to train from round to round")
struct TrainingTimesTests {
    private func time(
        _ benchmark: String, _ round: String, _ minutes: Double, _ run: String, nodes: Double? = nil
    ) throws -> TrainingTime {
        TrainingTime(
            benchmark: benchmark, round: try #require(MLPerfRound(round)), minutes: minutes, acceleratorCount: nodes,
            runDate: PartialDate(iso: run))
    }

    /// BERT's best times and run dates as MLCommons published them, v2.0 to v4.0.
    private func bert() throws -> [TrainingTime] {
        [
            try time("bert", "v2.0", 0.1795, "2022-05-19", nodes: 4096), try time("bert", "v2.1", 0.2057, "2022-05-14"),
            try time("bert", "v3.0", 0.1338, "2023-05-16"), try time("bert", "v3.1", 0.1193, "2023-10-05", nodes: 3472),
            try time("bert", "v4.0", 0.1193, "2023-10-05"), try time("resnet", "v2.1", 0.3, "2022-10-11"),
        ]
    }

    @Test("A result that ran no later than the round before ended is marked as resubmitted")
    func resubmitted() throws {
        let found = try #require(TrainingTimes.all(bert()).first)
        #expect(found.rows.map(\.time.round.label) == ["v2.0", "v2.1", "v3.0", "v3.1", "v4.0"])
        #expect(found.rows.map(\.isResubmitted) == [false, true, false, false, true])
    }

    @Test("Only new runs can be a round without progress")
    func progress() throws {
        let found = try #require(TrainingTimes.all(bert()).first)
        #expect(found.rows.map(\.isRecord) == [true, false, true, true, false])
        #expect(found.roundsWithoutProgress == 0)
        #expect(abs(try #require(found.rows[2].timesFaster) - 0.1795 / 0.1338) < 1e-12)
        #expect(found.rows[1].timesFaster == nil)
    }

    @Test("Accelerator-minutes stand beside the raw time")
    func normalized() throws {
        let found = try #require(TrainingTimes.all(bert()).first)
        #expect(abs(try #require(found.rows[0].acceleratorMinutes) - 735.232) < 1e-9)
        #expect(found.rows[1].acceleratorMinutes == nil)
    }

    @Test("What submitters call ssd is RetinaNet from v2.0 on, and mask is Mask R-CNN")
    func tasks() throws {
        let times = [
            try time("ssd", "v1.1", 0.4, "2021-10-01"), try time("ssd", "v2.0", 4, "2022-05-01"),
            try time("retinanet", "v5.0", 1.4, "2025-04-01"), try time("mask", "v0.6", 20, "2019-05-01"),
            try time("maskrcnn", "v0.6", 18, "2019-05-02"),
        ]
        let found = TrainingTimes.all(times)
        #expect(found.map(\.benchmark) == ["maskrcnn", "retinanet", "ssd"])
        #expect(found.map(\.rows.count) == [1, 2, 1])
        #expect(found[0].rows[0].time.minutes == 18)
        // Only retinanet has two rounds: 4 minutes, then 1.4.
        #expect(abs(try #require(TrainingTimes.medianTimesFaster(found)).value - 4 / 1.4) < 1e-12)
    }

    @Test("Rounds are ordered by number, not by text")
    func rounds() {
        #expect(
            ["v1.0", "v10.0", "v0.7", "v5.1"].compactMap(MLPerfRound.init).sorted().map(\.label) == [
                "v0.7", "v1.0", "v5.1", "v10.0",
            ])
        #expect(MLPerfRound("5.1") == nil)
        #expect(MLPerfRound("v5") == nil)
    }
}
