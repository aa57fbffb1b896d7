import Statistics
import Testing

/// The expected numbers are those that Tests/Fixtures/Statistics/breaks.py prints: every model by numpy.linalg.lstsq.
@Suite("Kinks")
struct KinkTests {
    @Test("a trend bent twice: dates, intervals, sums of squares and criteria are NumPy's")
    func bentTwice() throws {
        let search = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.bentTwice)
        try expect(search.model(breaks: 0), [], 24.350016668234, -108.65532292)
        try expect(
            search.model(breaks: 1), [(2008.58333333, 2007.58333333, 2009.66666667)], 15.039770310681, -138.52099779)
        try expect(
            search.model(breaks: 2),
            [(2009.91666667, 2009.25, 2010.41666667), (2015.33333333, 2014.25, 2016.83333333)], 7.853222433732,
            -183.50123759)
        #expect(search.best == search.model(breaks: 2))
        #expect(search.best.breaks.allSatisfy { !$0.isOpenEnded && $0.interval.method == .kinkProfile })
    }

    @Test("a trend bent once: the second kink does not pay for its three parameters")
    func bentOnce() throws {
        let search = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.bentOnce)
        try expect(search.model(breaks: 1), [(2012.5, 2011.5, 2013.33333333)], 8.025107875644, -195.05206195)
        try expect(
            search.model(breaks: 2), [(2010, 2005.83333333, 2013.33333333), (2013, 2011.66666667, 2020)],
            7.887935612594, -183.10429206)
        #expect(search.best == search.model(breaks: 1))
        let second = try #require(search.model(breaks: 2))
        #expect(second.breaks[0].isOpenEnded && second.breaks[0].interval.isOpenBelow)
    }

    @Test("a straight trend has none")
    func straight() throws {
        let search = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.straight)
        #expect(search.best.breaks.isEmpty)
        #expect(search.models.count == 3)
    }

    @Test("clusters widen the interval where their records err together, and leave the date")
    func clusters() throws {
        var stream = RandomStream(seed: 13, purpose: .simulation)
        let x = (0..<240).map { 2005 + Double($0) / 12 }
        let shared = (0..<40).map { _ in stream.normal() }
        let y = x.indices.map {
            0.2 * (x[$0] - 2005) + 0.5 * max(x[$0] - 2015, 0) + shared[$0 / 6] + 0.3 * stream.normal()
        }
        let plain = try BreakSearch.kinks(x: x, y: y)
        let clustered = try BreakSearch.kinks(x: x, y: y, clusters: x.indices.map { 70 - $0 / 6 })
        let (a, b) = (try #require(plain.model(breaks: 1)), try #require(clustered.model(breaks: 1)))
        #expect(a.breaks[0].time == b.breaks[0].time && a.criterion == b.criterion)
        #expect(b.breaks[0].interval.width > 1.3 * a.breaks[0].interval.width)
        let one = try BreakSearch.kinks(x: x, y: y, clusters: x.map { _ in 1 })
        #expect(one.model(breaks: 1)?.breaks == a.breaks)
        #expect(throws: InsufficientData.unequalLengths(240, 2)) {
            _ = try BreakSearch.kinks(x: x, y: y, clusters: [1, 2])
        }
    }

    @Test("do not depend on the order of the records, nor on a shift or the scale of y")
    func invariance() throws {
        let order = MadeTrend.x.indices.sorted { ($0 * 37) % 90 < ($1 * 37) % 90 }
        let plain = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.bentTwice)
        let shuffled = try BreakSearch.kinks(
            x: order.map { MadeTrend.x[$0] }, y: order.map { 1e6 + 1000 * MadeTrend.bentTwice[$0] })
        #expect(plain.best.breaks == shuffled.best.breaks)
    }

    @Test("too few records for two eras allow no kink; exact lines have none, and exact kinks one")
    func edges() throws {
        let few = try BreakSearch.kinks(x: Array(MadeTrend.x.prefix(19)), y: Array(MadeTrend.bentTwice.prefix(19)))
        #expect(few.models.count == 1)
        #expect(few.best.criterion.isFinite)
        let line = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.x.map { 3 * $0 - 17 })
        #expect(line.best.breaks.isEmpty)
        let bent = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.x.map { max($0 - 2012.5, 0) })
        #expect(bent.best.breaks.map(\.time) == [2012.5])
        #expect(throws: InsufficientData.constantX) { _ = try BreakSearch.kinks(x: [1, 1, 1, 1], y: [1, 2, 3, 4]) }
        #expect(throws: InsufficientData.notFinite(index: 1)) {
            _ = try BreakSearch.kinks(x: [1, 2, 3, 4], y: [1, .nan, 3, 4])
        }
    }

    @Test("an x that is no date is searched at the records' own x")
    func noDates() throws {
        let x = (0..<60).map { Double($0) * 1_000 }
        let search = try BreakSearch.kinks(
            x: x, y: x.map { max($0 - 30_000, 0) + ($0 * 0.37).truncatingRemainder(dividingBy: 700) })
        #expect(search.best.breaks.count == 1)
        #expect(abs(search.best.breaks[0].time - 30_000) <= 1_000)
    }

    @Test("records of few dates and far eras neither trap nor give NaN")
    func lumps() throws {
        let x = (0..<60).map { (index: Int) -> Double in index < 30 ? 2000 : index < 58 ? 2020 : 2025.5 }
        let y = (0..<60).map { (index: Int) -> Double in Double(index * 7 % 13) }
        let kinks = try BreakSearch.kinks(x: x, y: y)
        #expect(kinks.models.allSatisfy { $0.sumOfSquares.isFinite && !$0.criterion.isNaN })
        let jumps = try BreakSearch.jumps(x: x, y: y)
        #expect(jumps.models.allSatisfy { $0.sumOfSquares.isFinite && !$0.criterion.isNaN })
    }

    private func expect(
        _ model: BreakModel?, _ breaks: [(time: Double, low: Double, high: Double)], _ sum: Double, _ criterion: Double
    ) throws {
        let model = try #require(model)
        #expect(abs(model.sumOfSquares - sum) < 1e-9)
        #expect(abs(model.criterion - criterion) < 1e-7)
        #expect(model.breaks.count == breaks.count)
        for (found, expected) in zip(model.breaks, breaks) {
            #expect(abs(found.time - expected.time) < 1e-8)
            #expect(abs(found.interval.low - expected.low) < 1e-8)
            #expect(abs(found.interval.high - expected.high) < 1e-8)
        }
    }
}
