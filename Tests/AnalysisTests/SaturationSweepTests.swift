import Quantities
import Records
import Testing

@testable import Analysis

@Suite("A sweep over record trajectories")
struct SaturationSweepTests {
    /// task, dataset, metric, date, model, score
    private static let rows: [(String?, String?, String?, String, String, Double?)] = [
        ("Detection", "COCO", "AP", "2016-01", "a", 30), ("Detection", "COCO", "AP", "2017-01", "b", 40),
        ("Detection", "COCO", "AP", "2018-01", "c", 45), ("Detection", "COCO", "AP", "2019-06", "d", 50),
        // The same results under a wider task, and one more; the metric in other capitals.
        ("Vision", "COCO", "ap", "2016-01", "a", 30), ("Vision", "COCO", "ap", "2019-06", "d", 50),
        ("Vision", "COCO", "ap", "2019-09", "e", 52),
        // The same dataset and metric, other results: not joined.
        ("Pose", "COCO", "AP", "2017-02", "p", 60),
        ("Digits", "MNIST", "Error", "2016-01", "m", 0.23), ("Digits", "MNIST", "Error", "2018-01", "n", 5),
        ("Networks", "ImageNet", "FPS", "2018-01", "n", 30),
        ("Parsing", "AMR", "F1", "2016-01", "x", 0.66), ("Parsing", "AMR", "F1", "2018-01", "y", 70.2),
        ("Actions", "RF", "F1", "2016-01", "x", 224),
        ("Reading", "SQuAD", "F1", "2018-01", "x", 0.8), ("Reading", "SQuAD", "F1", "2019-01", "y", 0.96),
        (nil, "SQuAD", "F1", "2018-01", "x", 80), ("Reading", "SQuAD", "F1", "2019-01", "z", nil),
    ]

    private static let rules: [String: MetricRule] = [
        "ap": MetricRule(direction: .higher, ceilingKind: .unreachable),
        "f1": MetricRule(direction: .higher, ceilingKind: .perfect),
        "error": MetricRule(direction: .lower, ceilingKind: .perfect),
        "fps": MetricRule(direction: nil, ceilingKind: .none),
    ]

    private func trajectories() -> Trajectories {
        Trajectories(
            tasks: Self.rows.map(\.0), datasets: Self.rows.map(\.1), metrics: Self.rows.map(\.2),
            dates: Self.rows.map { PartialDate(iso: $0.3) }, models: Self.rows.map(\.4), scores: Self.rows.map(\.5))
    }

    @Test("Rows gather by task, dataset and metric; unusable ones are counted")
    func gathering() {
        let found = trajectories()
        #expect(found.all.count == 8)
        #expect(found.unusableRows == 2)
    }

    @Test("The same results under several tasks are one history, other results of the same name are not")
    func joining() throws {
        let joined = trajectories().joined()
        let coco = joined.all.filter { $0.dataset == "COCO" }
        #expect(coco.map(\.tasks) == [["Detection", "Vision"], ["Pose"]])
        #expect(coco[0].results.map(\.score) == [30, 40, 45, 50, 52])
    }

    @Test("Everything left out is counted by reason, and the counts add up")
    func exclusions() {
        let found = TrajectorySweep(trajectories(), rules: Self.rules, at: day("2020-05-31"))
        #expect(found.triples == 8)
        #expect(found.excluded == [.lowerIsBetter: 1, .undecidedMetric: 1, .mixedUnits: 1, .beyondCeiling: 1])
        #expect(found.duplicates == 1)
        #expect(found.rows.count == 3)
        #expect(found.excluded.values.reduce(0, +) + found.duplicates + found.rows.count == found.triples)
    }

    @Test("A share whose scores stay below 1 has its ceiling at 1, else at 100")
    func units() throws {
        let found = TrajectorySweep(trajectories(), rules: Self.rules, at: day("2020-05-31"))
        let squad = try #require(found.rows.first { $0.trajectory.dataset == "SQuAD" })
        #expect(squad.judgement.verdict == .saturated)
        let coco = try #require(found.rows.first { $0.trajectory.tasks == ["Detection", "Vision"] })
        #expect(coco.headroom == 0.48)
        #expect(coco.judgement.verdict == .improving)
        #expect(found.share(.saturated) == 1.0 / 3)
    }
}
