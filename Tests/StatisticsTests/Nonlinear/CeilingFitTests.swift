import RealModule
import Statistics
import Testing

@Suite("Ceiling fits")
struct CeilingFitTests {
    static let families: [(name: String, curve: Curve, parameters: [Double])] = [
        ("logistic", .logistic, [90, 0.9, 2015]), ("Gompertz", .gompertz, [90, 0.6, 2014]),
        ("exponential to a ceiling", .exponentialToCeiling, [90, 0.4, 2011]),
    ]

    @Test("find the family and the ceiling that made the data, where the errors are small", arguments: 0..<3)
    func recovers(index: Int) throws {
        let (name, curve, parameters) = Self.families[index]
        var stream = RandomStream(seed: 5, record: index, purpose: .simulation)
        let x = (0..<40).map { 2012 + Double($0) / 4 }
        let y = x.map { curve.value(at: $0, parameters) + 0.2 * stream.normal() }
        let ranked = try CeilingFit.ranked(x: x, y: y)
        #expect(ranked.count == 3)
        #expect(ranked[0].fit.curve.name == name)
        #expect(ranked[0].delta == 0 && ranked[1].delta > 10)
        #expect(ranked[0].fit.convergence == .converged)
        #expect(abs(ranked[0].asymptote - 90) < 0.6)
        #expect(try #require(ranked[0].asymptoteInterval()).contains(90))
    }

    @Test("do not depend on the order of the results")
    func order() throws {
        let x = (0..<12).map { 2012 + Double($0) }
        let y = [12.0, 20, 33, 41, 55, 60, 66, 71, 73, 78, 77, 80]
        let forward = try CeilingFit.ranked(x: x, y: y)
        let backward = try CeilingFit.ranked(x: x.reversed(), y: y.reversed())
        #expect(forward.map(\.fit.curve.name) == backward.map(\.fit.curve.name))
        #expect(abs(forward[0].asymptote - backward[0].asymptote) < 1e-6)
    }

    @Test("refuse what cannot be fitted, and survive what can hardly be")
    func degenerate() throws {
        #expect(throws: InsufficientData.tooFewRecords(have: 5, need: 6)) {
            _ = try CeilingFit.ranked(x: [1, 2, 3, 4, 5], y: [1, 2, 3, 4, 5])
        }
        #expect(throws: InsufficientData.constantY) {
            _ = try CeilingFit.ranked(x: [1, 2, 3, 4, 5, 6], y: [3, 3, 3, 3, 3, 3])
        }
        for y in [[-1.0, -2, -3, -2, -1, -4], [1, 1, 1, 1, 1, 5], [0, 0, 0, 0, 0, 1e-9], [1e9, 1, 1e9, 1, 1e9, 1]] {
            let ranked = try CeilingFit.ranked(x: [2012, 2013, 2014, 2015, 2016, 2017], y: y)
            #expect(ranked.allSatisfy { $0.asymptote.isFinite && $0.aicc.isFinite })
            for candidate in ranked {
                let interval = candidate.asymptoteInterval()
                #expect(interval.map { !$0.low.isNaN && !$0.high.isNaN } ?? true)
            }
        }
    }
}
