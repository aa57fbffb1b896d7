import Statistics
import Testing

/// The short form of the simulation whose long form is Benchmarks/Sources/ShapeSimulation.
@Suite("Shape verdicts of made series")
struct ShapeSimulationTests {
    static let repeats = 20
    /// 5 % and two standard errors of 20 series.
    static let wrongBar = 0.05 + 2 * (0.05 * 0.95 / 20).squareRoot()

    @Test("are right in at least 80 % at n = 14, σ = 0.05 dex", arguments: GrowthFamily.allCases)
    func power(family: GrowthFamily) throws {
        let tally = try verdicts { try family.series(years: 14, sigma: 0.05, number: $0) }
        #expect(share(tally, family.rightVerdict) >= 0.8)
    }

    @Test("are right at n = 14, σ = 0.10 dex as often as the issue asks, less two standard errors")
    func powerAtTenthOfAnOrder() throws {
        for (family, bar) in [(GrowthFamily.linear, 0.2), (.power, 0.5), (.exponential, 0.8), (.logistic, 0.6)] {
            let tally = try verdicts { try family.series(years: 14, sigma: 0.1, number: $0) }
            let error = (bar * (1 - bar) / Double(Self.repeats)).squareRoot()
            #expect(share(tally, family.rightVerdict) >= bar - 2 * error, "\(family)")
        }
    }

    @Test("are seldom wrong where noise drowns the shape", arguments: GrowthFamily.allCases, [0.2, 0.55])
    func wrong(family: GrowthFamily, sigma: Double) throws {
        let tally = try verdicts { try family.series(years: 12, sigma: sigma, number: $0) }
        #expect(wrongShare(tally, family) <= Self.wrongBar)
    }

    @Test("are seldom wrong for counts, and right once the counts are large", arguments: GrowthFamily.allCases)
    func counts(family: GrowthFamily) throws {
        let small = try verdicts { try family.counts(years: 12, start: 1, number: $0) }
        #expect(wrongShare(small, family) <= Self.wrongBar)
        let large = try verdicts { try family.counts(years: 14, start: 10, number: $0) }
        #expect(share(large, family.rightVerdict) >= 0.8)
    }

    private func verdicts(_ series: (Int) throws -> YearlySeries) rethrows -> [ShapeVerdict] {
        try (0..<Self.repeats).map { ShapeAssessment(try series($0)).verdict }
    }

    private func share(_ verdicts: [ShapeVerdict], _ wanted: ShapeVerdict) -> Double {
        Double(verdicts.count { $0 == wanted }) / Double(verdicts.count)
    }

    /// Neither right nor inconclusive; super-linear is a weaker truth for a super-exponential series.
    private func wrongShare(_ verdicts: [ShapeVerdict], _ family: GrowthFamily) -> Double {
        var harmless: Set<ShapeVerdict> = [family.rightVerdict, .inconclusive]
        if family == .superExponential { harmless.insert(.superLinear) }
        return Double(verdicts.count { !harmless.contains($0) }) / Double(verdicts.count)
    }
}
