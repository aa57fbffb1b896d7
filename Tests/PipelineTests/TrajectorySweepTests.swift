import Analysis
import Quantities
import Records
import Testing

@Suite("The sweep over all record trajectories")
struct TrajectorySweepTests {
    private func sweep() throws -> TrajectorySweep {
        let data = try BenchmarkDatasets.shared.get()
        return TrajectorySweep(
            Trajectories(data.trajectories), rules: MetricRule.rules(in: data.metricDirections),
            at: try #require(CalendarDay(year: 2020, month: 5, day: 31)))
    }

    /// The source has 4,014 triples, of them 566 where lower is better; three (one of those) differ from another by a blank
    /// behind the name only, and are one in our table.
    @Test("4,014 trajectories: 566 where lower is better are unusable, everything is counted")
    func counts() throws {
        let found = try sweep()
        #expect(found.triples == 4014 - 3)
        #expect(found.excluded[.lowerIsBetter] == 566 - 1)
        #expect(found.excluded.values.reduce(0, +) + found.duplicates + found.rows.count == found.triples)
    }

    @Test(
        "MNIST's rising error is not among them; UCF101 stands once though two tasks have it, apart from self-supervised results"
    )
    func examples() throws {
        let rows = try sweep().rows
        #expect(!rows.contains { $0.trajectory.dataset == "MNIST" && $0.trajectory.metric == "Percentage error" })
        let ucf = rows.filter { $0.trajectory.dataset == "UCF101" && $0.trajectory.metric == "3-fold Accuracy" }
        #expect(
            ucf.map(\.trajectory.tasks) == [
                ["Action Recognition", "Action Recognition In Videos"], ["Self-Supervised Action Recognition"],
            ])
    }
}
