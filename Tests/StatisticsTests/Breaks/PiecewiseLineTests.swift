import Statistics
import Testing

@Suite("Lines between given breaks")
struct PiecewiseLineTests {
    @Test("separate lines have the slopes of the eras fitted alone")
    func separate() throws {
        let (x, y) = (MadeTrend.x, MadeTrend.stepped)
        let fit = try PiecewiseLine(x: x, y: y, breaks: [2011], joint: .separate)
        let late = x.indices.filter { x[$0] >= 2011 }
        let early = x.indices.filter { x[$0] < 2011 }
        for (era, rows) in zip(fit.eras, [early, late]) {
            let alone = try fitLine(x: rows.map { x[$0] }, y: rows.map { y[$0] })
            #expect(abs(era.slope.value - alone.slope.value) < 1e-10)
            #expect(era.count == rows.count)
        }
        #expect(fit.eras[0].from == nil && fit.eras[0].to == 2011)
        #expect(fit.eras[1].from == 2011 && fit.eras[1].to == nil)
    }

    @Test("a kinked line explains as much as the search says")
    func searched() throws {
        let search = try BreakSearch.kinks(x: MadeTrend.x, y: MadeTrend.bentTwice)
        let fit = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.bentTwice, breaks: search.best.breaks.map(\.time))
        #expect(abs(fit.fit.sumOfSquares - search.best.sumOfSquares) < 1e-10)
    }

    @Test("given the kinks that made the data, the eras have the slopes that made them")
    func given() throws {
        let fit = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.bentTwice, breaks: [2010, 2016])
        for (era, truth) in zip(fit.eras, [0.1, 0.6, 0.2]) {
            #expect(era.slope.ols.interval().contains(truth))
            #expect(try era.slope.hc3.get().interval().contains(truth))
        }
    }

    @Test("the mean at any x lies on the lines: without breaks as the line's, between breaks by the slope of its era")
    func mean() throws {
        let line = try fitLine(x: MadeTrend.x, y: MadeTrend.straight)
        let straight = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.straight, breaks: [])
        #expect(abs(straight.mean(at: 2013.7).value - line.mean(at: 2013.7).value) < 1e-10)
        #expect(abs(straight.mean(at: 2013.7).standardError - line.mean(at: 2013.7).standardError) < 1e-12)
        let bent = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.bentTwice, breaks: [2010, 2016])
        #expect(abs(bent.mean(at: 2014).value - bent.mean(at: 2012).value - 2 * bent.eras[1].slope.value) < 1e-10)
        #expect(abs(bent.mean(at: 2017).value - bent.mean(at: 2016).value - bent.eras[2].slope.value) < 1e-10)
        let stepped = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.stepped, breaks: [2011], joint: .separate)
        #expect(abs(stepped.mean(at: 2012).value - stepped.mean(at: 2011).value - stepped.eras[1].slope.value) < 1e-10)
    }

    @Test("clusters give CR2 intervals; without breaks it is the line")
    func clusters() throws {
        let clusters = MadeTrend.x.indices.map { $0 % 12 }
        let fit = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.straight, breaks: [], clusters: clusters)
        let line = try fitLine(x: MadeTrend.x, y: MadeTrend.straight, clusters: clusters)
        let expected = try #require(line.slope.cluster).get()
        let found = try #require(fit.eras[0].slope.cluster).get()
        #expect(abs(found.standardError - expected.standardError) < 1e-12)
        #expect(abs(found.degreesOfFreedom - expected.degreesOfFreedom) < 1e-8)
    }

    @Test("an era without a slope of its own is refused with the reason")
    func emptyEra() {
        #expect(throws: InsufficientData.dependentColumns(rank: 2, columns: 3)) {
            _ = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.straight, breaks: [2050])
        }
        #expect(throws: InsufficientData.dependentColumns(rank: 2, columns: 3)) {
            _ = try PiecewiseLine(x: MadeTrend.x, y: MadeTrend.straight, breaks: [1990])
        }
    }
}
