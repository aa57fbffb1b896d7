import Testing

@testable import Analysis

@Suite("The limits of the saturation rules")
struct SaturationThresholdTests {
    @Test("The standard ones are those of methods/trends.md, section 4")
    func standard() {
        let values = SaturationThresholds.standard.limits.map(\.value)
        #expect(values == [0.05, 2, 4, 24, 36, 5, 0.1, 0.15, 1.0 / 3])
    }

    @Test("Any of them can be set by name, the others stay")
    func setting() throws {
        let found = try SaturationThresholds.standard.setting(["nearHeadroom": 0.2, "recentMonths": 12])
        #expect(found == SaturationThresholds(recentMonths: 12, nearHeadroom: 0.2))
    }

    @Test(
        "A wrong name or value is told",
        arguments: [
            (["nearHeadrom": 0.2], "Did you mean \"nearHeadroom\"?"),
            (["nearHeadroom": 20], "nearHeadroom cannot be 20. Give a share from 0 to 1, such as 0.05."),
            (["leastRecords": 2.5], "leastRecords cannot be 2.5. Give a whole number from 1 to 1200."),
            (["leastRecords": .infinity], "leastRecords cannot be inf. Give a whole number from 1 to 1200."),
        ] as [([String: Double], String)])
    func problems(values: [String: Double], text: String) {
        let problem = #expect(throws: ThresholdProblem.self) { try SaturationThresholds.standard.setting(values) }
        #expect(problem?.description.hasSuffix(text) == true)
    }
}
