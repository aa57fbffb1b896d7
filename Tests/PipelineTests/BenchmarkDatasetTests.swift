import Analysis
import Quantities
import Records
import Testing

@Suite("The benchmarks that we ship")
struct BenchmarkDatasetTests {
    private func data() throws -> BenchmarkDatasets { try BenchmarkDatasets.shared.get() }

    @Test("There are at least 120 benchmarks with results, of at least 10 areas, leaving games of one console aside")
    func breadth() throws {
        let (tracked, _) = TrackedBenchmark.all(in: try data().today)
        let others = tracked.filter { $0.area != "atari" }
        #expect(others.count >= 120)
        #expect(Set(others.map(\.area)).count >= 10)
        #expect(!tracked.contains { $0.area == TrackedBenchmark.unknownArea })
    }

    @Test("Every benchmark has a scale; only those that the hub has dropped since August 2025 are without results")
    func leftOut() throws {
        let (_, leftOut) = TrackedBenchmark.all(in: try data().today)
        #expect(leftOut.filter { $0.reason != .noResults }.isEmpty)
        #expect(leftOut.map(\.id) == ["factorio-lab", "mc-bench", "osuniverse"])
    }

    @Test("Every result belongs to a benchmark that names its resource")
    func results() throws {
        let data = try data()
        let resourceOfID = Dictionary(uniqueKeysWithValues: data.benchmarks.map { ($0.id, $0.resultsResource) })
        for results in data.results {
            let ids = Set((0..<results.table.rowCount).compactMap { results.table.cell("benchmark", row: $0).text })
            #expect(!ids.isEmpty)
            for id in ids.sorted() { #expect(resourceOfID[id] == results.resource, "\(id) in \(results.resource)") }
        }
    }

    @Test("Coverage and completeness belong to the source: they are the same for all benchmarks of a resource")
    func coverage() throws {
        let bySource = Dictionary(grouping: try data().benchmarks, by: \.resultsResource)
        for (resource, benchmarks) in bySource {
            #expect(Set(benchmarks.map(\.coverageEnd)).count == 1, "\(resource)")
            #expect(Set(benchmarks.map(\.completeness)).count == 1, "\(resource)")
        }
    }

    @Test("No score is better than perfect, none is after the coverage end")
    func plausible() throws {
        let (tracked, _) = TrackedBenchmark.all(in: try data().today)
        for benchmark in tracked {
            let history = benchmark.history
            #expect(!history.notices.contains { $0.rule == .impossibleScore }, "\(benchmark.id)")
            if let last = history.results.last, let end = history.coverageEnd {
                #expect(last.day <= end, "\(benchmark.id)")
            }
        }
    }

    @Test("One score may be a fraction among percentages: 0.449 of CMRC 2018, whose F1 is 34.2")
    func units() throws {
        let suspects = TrackedBenchmark.all(in: try data().today).tracked.filter { benchmark in
            benchmark.history.notices.contains { $0.rule == .mixedUnits }
        }
        #expect(suspects.map(\.id) == ["cmrc-2018-em"])
    }

    @Test("A human baseline and a launch say how well they are verified")
    func verification() throws {
        for benchmark in try data().benchmarks {
            if let human = benchmark.human { #expect(human.status != nil && human.source != nil, "\(benchmark.id)") }
            if benchmark.launch != nil { #expect(benchmark.launchStatus != nil, "\(benchmark.id)") }
            if benchmark.ceilingKind.isBounded { #expect(benchmark.floorStatus != nil, "\(benchmark.id)") }
        }
    }
}
