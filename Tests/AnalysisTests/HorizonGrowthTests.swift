import Quantities
import Records
import Statistics
import Testing

@testable import Analysis

@Suite("The growth of time horizons")
struct HorizonGrowthTests {
    private func horizon(_ suite: String, _ model: String, _ date: String, _ minutes: Double) throws -> TimeHorizon {
        TimeHorizon(suite: suite, model: model, date: try #require(PartialDate(iso: date)), minutes: minutes)
    }

    @Test("A horizon that doubles every year has a doubling time of 12 months, suite by suite")
    func doubling() throws {
        let horizons = try (0..<6).map { try horizon("v1.0", "m\($0)", "\(2019 + $0)-01-01", Double(1 << $0)) }
        let other = try (0..<5).map { try horizon("v1.1", "n\($0)", "\(2019 + $0)-01-01", Double(1 << (2 * $0))) }
        let found = HorizonGrowth.all(horizons + other, upTo: day("2030-01-01"))
        #expect(found.map(\.suite) == ["v1.0", "v1.1"])
        #expect(abs(try found[0].line.get().doublingMonths - 12) < 1e-9)
        #expect(abs(try found[1].line.get().doublingMonths - 6) < 1e-9)
        #expect(abs(try #require(found[0].recordDoublingMonths).value - 12) < 1e-9)
    }

    @Test("Records are the models that exceeded all earlier ones; what comes after the day is unknown")
    func records() throws {
        let horizons = [
            try horizon("v1.0", "a", "2020-01-01", 1), try horizon("v1.0", "b", "2021-01-01", 0.5),
            try horizon("v1.0", "c", "2022-01-01", 3), try horizon("v1.0", "d", "2022-01-01", 4),
            try horizon("v1.0", "e", "2023-01-01", 9),
        ]
        let found = try #require(HorizonGrowth.all(horizons, upTo: day("2022-12-31")).first)
        #expect(found.records.map(\.model) == ["a", "d"])
        #expect(found.horizons.count == 4)
    }

    @Test("Too few models have no doubling time, with the reason")
    func tooFew() throws {
        let found = HorizonGrowth.all([try horizon("v1.0", "a", "2020-01-01", 1)], upTo: day("2022-12-31"))
        #expect(throws: InsufficientData.self) { try found[0].line.get() }
    }
}
