import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/proportions_survival.py (statsmodels 0.15).
@Suite("Intervals of shares")
struct ProportionIntervalTests {
    @Test(
        "Wilson's agrees with statsmodels' proportion_confint(method='wilson')",
        arguments: [
            (7, 20, 0.95, 0.18119182410108203, 0.5671457233147638), (0, 15, 0.95, 0, 0.20388330103584867),
            (15, 15, 0.95, 0.7961166989641513, 1), (51, 87, 0.99, 0.4488523052804682, 0.711344379337181),
        ])
    func wilson(part: Double, whole: Double, level: Double, low: Double, high: Double) throws {
        let interval = try Interval.wilson(part, of: whole, level: try #require(ConfidenceLevel(level)))
        expect([interval.low, interval.high], [low, high])
        #expect(interval.method == .wilson && interval.level.value == level)
    }

    @Test(
        "Newcombe's agrees with statsmodels' confint_proportions_2indep(method='newcomb')",
        arguments: [
            (45, 64, 52, 61, 0.002359082929606432, 0.28794698906973015),
            (0, 10, 3, 10, -0.03759243457905065, 0.6032218525388546),
            (5, 10, 5, 10, -0.3725136238199143, 0.3725136238199143),
        ])
    func newcombe(
        part: Double, whole: Double, laterPart: Double, laterWhole: Double, low: Double, high: Double
    ) throws {
        let interval = try Interval.newcombe(from: (part, whole), to: (laterPart, laterWhole))
        expect([interval.low, interval.high], [low, high])
        #expect(interval.method == .newcombe)
    }

    @Test("nothing counted, or more than all, has a reason")
    func reasons() {
        #expect(throws: InsufficientData.nothingKnown) { try Interval.wilson(0, of: 0) }
        #expect(throws: InsufficientData.partOutsideWhole) { try Interval.wilson(3, of: 2) }
        #expect(throws: InsufficientData.partOutsideWhole) { try Interval.wilson(-1, of: 2) }
        #expect(throws: InsufficientData.partOutsideWhole) { try Interval.wilson(.nan, of: 2) }
        #expect(throws: InsufficientData.nothingKnown) { try Interval.newcombe(from: (1, 2), to: (0, 0)) }
    }
}
