import Statistics
import Testing

/// The expected numbers are those that Tests/Fixtures/Statistics/breaks.py prints: every cut tried, by numpy.linalg.lstsq.
@Suite("Jumps")
struct JumpTests {
    @Test("a stepped trend: date, Hansen interval, sums of squares and LWZ are NumPy's")
    func stepped() throws {
        let search = try BreakSearch.jumps(x: MadeTrend.x, y: MadeTrend.stepped)
        let models = try (0...2).map { try #require(search.model(breaks: $0)) }
        for (model, (sum, criterion)) in zip(
            models,
            [(23.626778526577, -104.27232622), (7.861476501523, -179.07661509), (7.501195634759, -158.95423634)])
        {
            #expect(abs(model.sumOfSquares - sum) < 1e-9)
            #expect(abs(model.criterion - criterion) < 1e-7)
        }
        #expect(search.best == models[1])
        let jump = search.best.breaks[0]
        #expect(abs(jump.time - 2011) < 1e-9)
        #expect(abs(jump.interval.low - 2010.8) < 1e-9 && abs(jump.interval.high - 2011) < 1e-9)
        #expect(!jump.isOpenEnded)
        #expect(zip(models[2].breaks, [2011.0, 2020]).allSatisfy { abs($0.time - $1) < 1e-9 })
    }

    @Test("a straight trend has none, and an undetermined date is open-ended")
    func straight() throws {
        let search = try BreakSearch.jumps(x: MadeTrend.x, y: MadeTrend.straight)
        #expect(search.best.breaks.isEmpty)
        let one = try #require(search.model(breaks: 1))
        #expect(abs(one.sumOfSquares - 7.731216488756) < 1e-9)
        #expect(abs(one.breaks[0].time - 2020) < 1e-9)
        #expect(abs(one.breaks[0].interval.low - 2005.8) < 1e-9 && abs(one.breaks[0].interval.high - 2020) < 1e-9)
        #expect(one.breaks[0].interval.isOpenBelow && one.breaks[0].interval.isOpenAbove)
        let two = try #require(search.model(breaks: 2))
        #expect(abs(two.sumOfSquares - 7.355498230585) < 1e-9)
        #expect(zip(two.breaks, [2014.2, 2016.4]).allSatisfy { abs($0.time - $1) < 1e-9 })
    }

    @Test("never lie between records of one time")
    func ties() throws {
        // Four records a year; the level rises in the middle of 2010.
        let x = (0..<80).map { (index: Int) -> Double in Double(2000 + index / 4) }
        let y = (0..<80).map { (index: Int) -> Double in Double((index >= 42 ? 50 : 0) + index * 7 % 5) / 10 }
        let search = try BreakSearch.jumps(x: x, y: y)
        let one = try #require(search.model(breaks: 1))
        #expect([2010.0, 2011].contains(one.breaks[0].time))
        for jump in search.models.flatMap(\.breaks) { #expect(jump.time == jump.time.rounded()) }
    }

    @Test("finds two steps, and gives each an interval of its own")
    func twoSteps() throws {
        let y = MadeTrend.y { ($0 >= 2009 ? 2 : 0) + ($0 >= 2015 ? 2 : 0) }
        let search = try BreakSearch.jumps(x: MadeTrend.x, y: y)
        #expect(search.best.breaks.count == 2)
        for (jump, truth) in zip(search.best.breaks, [2009.0, 2015]) { #expect(jump.interval.contains(truth)) }
    }

    @Test("too few records allow none")
    func few() throws {
        let search = try BreakSearch.jumps(x: Array(MadeTrend.x.prefix(19)), y: Array(MadeTrend.stepped.prefix(19)))
        #expect(search.models.count == 1)
        #expect(try BreakSearch.jumps(x: [1, 2, 3, 4], y: [1, 2, 3, 9]).best.breaks.isEmpty)
    }
}
