import Analysis
import Quantities
import Testing

@testable import Report

@Suite("What changed between two sets of findings")
struct FindingChangesTests {
    private func growth(months: Double, settled: Bool = true) -> StatedFinding {
        var derived = ["doublingTimeMonths": months]
        if settled { derived["doublingTimeMonthsLow"] = months * 0.9 }
        return StatedFinding(
            Finding(
                analysis: "growth", measure: "parameters", population: "notable", window: .init(from: 2010, to: 2025),
                windowSlug: "2010-", vintage: "2026-02", n: 20, estimate: 2, unit: "per year", method: "",
                asOf: Self.asOf,
                derived: derived, labels: ["title": "parameters", "era": "from 2010 on"]), sentence: "")
    }

    private static let asOf = PartialDate(CalendarDay(daysSinceEpoch: 20_000))

    private func sentences(from old: StatedFinding, to new: StatedFinding) -> [String] {
        FindingChanges(from: [old], to: [new], year: 2025).sentences.map(\.text)
    }

    @Test("a doubling time that reads otherwise is told with both samples")
    func doublingTime() {
        #expect(
            sentences(from: growth(months: 11.7), to: growth(months: 11))
                == ["Parameters from 2010 on: doubling time 11.0 months; it was 11.7 (n = 20, was 20)."])
    }

    @Test("a growth that is not settled, or reads the same, is no change; a fall is never a negative doubling time")
    func unsettled() {
        #expect(sentences(from: growth(months: -97, settled: false), to: growth(months: -166, settled: false)).isEmpty)
        #expect(sentences(from: growth(months: 11), to: growth(months: 11.001)).isEmpty)
        #expect(sentences(from: growth(months: -30), to: growth(months: -20)).isEmpty)
        #expect(
            sentences(from: growth(months: -30), to: growth(months: 20)) == ["Parameters from 2010 on grows; it fell."])
    }
}
