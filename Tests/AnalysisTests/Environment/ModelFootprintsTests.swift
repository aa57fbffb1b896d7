import Footprint
import Quantities
import Records
import Testing

@testable import Analysis

@Suite("Footprints of models")
struct ModelFootprintsTests {
    private func footprints(_ runs: [MadeRun], reported: [[String: String]] = []) -> ModelFootprints {
        ModelFootprints(
            MadeRun.models(runs), FootprintBasis(MadeEnvironment.records(reported: reported), draws: Draws(.coarse)))
    }

    private func gap(_ run: MadeRun) -> FootprintGap? {
        guard case .failure(let gap)? = footprints([run]).all.first?.result else { return nil }
        return gap
    }

    @Test("chip-hours × TDP × load × PUE")
    func acceleratorTime() throws {
        let made = footprints([MadeRun(name: "A", countries: ["France"], hardware: ["Chip"], chipHours: 1000)])
        let estimate = try #require(made.footprint(of: "a")?.estimate)
        #expect(estimate.rung == .acceleratorTime)
        // 1,000 h × 200 W × 0.5 × 1.2.
        #expect(abs((estimate.energy?.mid ?? .zero) / .kilowattHours(120) - 1) < 1e-9)
        // The organization's country stands in, within a factor of two.
        let carbon = try #require(estimate.operationalCarbon)
        #expect(abs(carbon.mid / .kilograms(6) - 1) < 0.02 && abs(carbon.width / 4 - 1) < 0.05)
    }

    @Test("compute is as sure as its mark says: a range of 9, 100 and 961 times by itself, more with the MFU's")
    func confidence() throws {
        func width(_ mark: String?) throws -> Double {
            let made = footprints([MadeRun(name: "A", compute: 1e24, confidence: mark, hardware: ["Chip"], mfu: 0.4)])
            return try #require(made.all[0].estimate?.energy).width
        }
        #expect(try abs(width("confident") / 9 - 1) < 0.02)
        #expect(try abs(width("likely") / 100 - 1) < 0.02)
        #expect(try abs(width("speculative") / 961 - 1) < 0.03)
        #expect(try width(nil) == width("speculative"))
        let unsure = footprints([MadeRun(name: "A", compute: 1e24, confidence: "confident", hardware: ["Chip"])])
        #expect(try #require(unsure.all[0].estimate?.energy).width > 9)
    }

    @Test("what a report states of a model is taken before what its record does")
    func reported() throws {
        let made = footprints(
            [MadeRun(name: "A", hardware: ["Chip"], chipHours: 1000)],
            reported: [
                [
                    "model": "A 7B", "model_id": "a", "energy_mwh": "2", "energy_includes_pue": "no", "pue": "1.5",
                    "source": "paper",
                ]
            ])
        let estimate = try #require(made.all[0].estimate)
        #expect(estimate.rung == .reportedEnergy && estimate.energy?.mid == .megawattHours(3))
        #expect(estimate.inputs.first?.source == "paper")
    }

    @Test("each gap has its reason, and none is zero")
    func gaps() {
        #expect(gap(MadeRun(name: "A")) == .noCompute)
        #expect(gap(MadeRun(name: "A", compute: 1e24)) == .noHardware)
        #expect(gap(MadeRun(name: "A", compute: 1e24, hardware: ["Chip", "Other"])) == .severalAccelerators)
        #expect(gap(MadeRun(name: "A", compute: 1e24, hardware: ["Abacus"])) == .unlistedAccelerator)
        guard case .impossible(let error)? = gap(MadeRun(name: "A", compute: 1e24, hardware: ["Chip"], mfu: 72)) else {
            Issue.record("72 as a fraction must be refused")
            return
        }
        #expect("\(error)".contains("percentage"))
    }

    @Test("a factor that cannot be used is refused with its reason, and the others still count")
    func refused() throws {
        let records = MadeEnvironment.records(
            factors: MadeEnvironment.factors + [
                MadeEnvironment.factor("pue", 1.3, 1.2, 1.1), MadeEnvironment.factor("puee", 1, 1.1, 1.2),
            ])
        let basis = FootprintBasis(records, draws: Draws(.coarse))
        #expect(basis.refused.map(\.name) == ["pue", "puee"])
        let made = ModelFootprints(
            MadeRun.models([MadeRun(name: "A", hardware: ["Chip"], chipHours: 1000)]), basis)
        #expect(made.all[0].estimate?.energy != nil)
    }

    @Test("without tables there is nothing to estimate with")
    func noTables() {
        let none = RecordTables(
            vintage: Vintage(
                label: "2026-02", asOf: PartialDate(CalendarDay(daysSinceEpoch: 0)), populationIsAll: false),
            entries: [])
        #expect(FootprintBasis(tables: none).map { _ in true } == nil)
    }
}
