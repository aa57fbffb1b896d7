import Records
import Testing

@testable import Analysis

@Suite("Crossover of industry over academia")
struct CrossoverTests {
    /// So many records a year: (year, industry, academia).
    private func population(_ counts: [(Int, Int, Int)]) throws -> Population {
        let models = counts.flatMap { year, industry, academia in
            (0..<industry).map { MadeModel(name: "I\(year)-\($0)", date: "\(year)", sectors: ["industry"]) }
                + (0..<academia).map { MadeModel(name: "A\(year)-\($0)", date: "\(year)", sectors: ["academia"]) }
        }
        return try Population(MadeCatalog.models(models), where: nil)
    }

    @Test("the smallest year that minimizes industry before it plus academia from it on")
    func leastCost() throws {
        // By hand: cost(2012) = 1+1 before, 1+0 after = 3; cost(2011) = 1 + 3+1+0 = 5; cost(2013) = 1+1+6 + 0 = 8.
        let crossover = Crossover(
            try population([(2010, 1, 9), (2011, 1, 3), (2012, 6, 1), (2013, 9, 0)]), seed: 1, resamples: 200)
        #expect(crossover.year == 2012)
        #expect(crossover.verdict == .crossed)
        let (low, high) = (try #require(crossover.low), try #require(crossover.high))
        #expect(low <= 2012 && 2012 <= high)
        #expect(crossover.contradictingYears == [])
        #expect(crossover.n == 30)
    }

    @Test("later years in which academia leads or draws are listed")
    func contradictions() throws {
        let crossover = Crossover(
            try population([(2010, 0, 9), (2011, 9, 1), (2012, 2, 2), (2013, 9, 0)]), seed: 1, resamples: 50)
        #expect(crossover.year == 2011)
        #expect(crossover.contradictingYears == [2012])
    }

    @Test("where one sector always leads there is none, and too little is said to be too little")
    func none() throws {
        #expect(Crossover(try population([(2010, 5, 0), (2011, 5, 0)]), seed: 1, resamples: 20).verdict == .none)
        #expect(Crossover(try population([(2010, 0, 5), (2011, 0, 5)]), seed: 1, resamples: 20).year == nil)
        #expect(Crossover(try population([(2010, 0, 1)]), seed: 1, resamples: 20).verdict == .insufficientData)
        #expect(Crossover(try population([]), seed: 1, resamples: 20).verdict == .insufficientData)
    }

    @Test("a wide interval is still ambiguous")
    func ambiguous() throws {
        let counts = (2000...2020).map { ($0, 1, 1) } + [(1999, 0, 2), (2021, 2, 0)]
        let crossover = Crossover(try population(counts), seed: 1, resamples: 200)
        #expect(crossover.verdict == .stillAmbiguous)
    }

    @Test("the same seed gives the same interval")
    func deterministic() throws {
        let made = try population([(2010, 1, 9), (2011, 4, 4), (2012, 5, 4), (2013, 9, 2)])
        #expect(Crossover(made, seed: 7, resamples: 100) == Crossover(made, seed: 7, resamples: 100))
    }
}
