import Analysis
import Quantities
import Records
import Testing

@Suite("Time horizons and times to train that we ship")
struct HorizonsAndTimesTests {
    private func data() throws -> BenchmarkDatasets { try BenchmarkDatasets.shared.get() }

    @Test("METR's v1.0 suite to April 2025: the record doubles every 7 months, METR's own 171 to 249 days")
    func horizons() throws {
        // Kwa et al. 2025 (arXiv:2503.14499): 212 days, 95 % interval 171 to 249, over models of 2019 to March 2025.
        let until = try #require(CalendarDay(year: 2025, month: 3, day: 31))
        let suites = HorizonGrowth.all(try data().horizons, upTo: until)
        let first = try #require(suites.first { $0.suite == "v1.0" })
        let months = try #require(first.recordDoublingMonths)
        #expect(months.value > 171 / 30.44 && months.value < 249 / 30.44, "\(months)")
        #expect(try #require(months.interval).contains(212 / 30.44))
    }

    @Test("The two suites stay apart")
    func suites() throws {
        let suites = HorizonGrowth.all(
            try data().horizons, upTo: try #require(CalendarDay(year: 2026, month: 4, day: 30)))
        #expect(suites.map(\.suite) == ["v1.0", "v1.1"])
        #expect(suites.map(\.horizons.count) == [33, 24])
    }

    @Test("MLPerf: no result is marked as resubmitted before v2.1, many are from v3.1 on")
    func resubmitted() throws {
        let rows = TrainingTimes.all(try data().trainingTimes).flatMap(\.rows)
        let marked = rows.filter(\.isResubmitted).map(\.time.round.label)
        #expect(Set(marked) == ["v2.1", "v3.1", "v4.0", "v4.1", "v5.1"])
        #expect(rows.count == 98)
        // ResNet's best time of v3.0 stood in v3.1 and v4.0 again.
        let resnet = try #require(TrainingTimes.all(try data().trainingTimes).first { $0.benchmark == "resnet" })
        #expect(resnet.rows.suffix(3).map(\.time.minutes) == [0.183, 0.183, 0.183])
        #expect(resnet.rows.suffix(3).map(\.isResubmitted) == [false, true, true])
    }
}
