import Statistics
import Testing

@Suite("The asymptote when the family is chosen by the data")
struct CeilingFamilyChoiceTests {
    private func made(seed: Int) throws -> [CeilingFit] {
        var stream = RandomStream(seed: 11, record: seed, purpose: .simulation)
        let x = (0..<40).map { Double($0) / 8 }
        let y = x.map { Curve.logistic.value(at: $0, [80, 1.5, 3.6]) + 2 * stream.normal() }
        return try CeilingFit.ranked(x: x, y: y)
    }

    @Test("its interval holds that of the chosen family")
    func wider() throws {
        for seed in 0..<10 {
            let ranked = try made(seed: seed)
            let chosen = try #require(ranked[0].asymptoteInterval())
            let any = try #require(CeilingFit.asymptoteInterval(ofAny: ranked))
            #expect(any.low <= chosen.low && any.high >= chosen.high)
            #expect(any.level == .percent95)
        }
    }

    @Test("it covers the truth where the chosen family's own interval does not")
    func coverage() throws {
        var (chosen, any) = (0, 0)
        for seed in 0..<60 {
            let ranked = try made(seed: seed)
            if ranked[0].asymptoteInterval()?.contains(80) == true { chosen += 1 }
            if CeilingFit.asymptoteInterval(ofAny: ranked)?.contains(80) == true { any += 1 }
        }
        // 95 % of 60 is 57; three standard errors below it 52.
        #expect(any >= 52, "\(any) of 60")
        #expect(chosen < any)
    }

    @Test("a perfect fit leaves nothing open that an interval could tell")
    func perfect() throws {
        let x = (0..<12).map(Double.init)
        let ranked = try CeilingFit.ranked(x: x, y: x.map { Curve.logistic.value(at: $0, [80, 1, 5]) })
        let interval = CeilingFit.asymptoteInterval(ofAny: ranked)
        #expect(interval.map { abs($0.low - 80) < 1e-6 && abs($0.high - 80) < 1e-6 } ?? true)
    }
}
