import RealModule
import Statistics
import Testing

/// The short form of the simulations in Benchmarks/Statistics, whose long tables stand in Simulations.md.
@Suite("Coverage of 95 % intervals on made data")
struct CoverageTests {
    /// 120 records over 20 years, denser towards the end.
    static let x = (0..<120).map { 2005 + 20 * ((Double($0) + 0.5) / 120).squareRoot() }
    /// Runs of four records that follow each other belong to one organization.
    static let clusters = (0..<120).map { $0 / 4 }

    @Test("the date of a kink; and no kink is found where there is none")
    func kinks() throws {
        var (covered, wrong) = (0, 0)
        for number in 0..<80 {
            var stream = RandomStream(seed: 21, resample: number, purpose: .simulation)
            let kink = 2017 + 4 * stream.uniform()
            let noise = Self.x.map { _ in stream.normal() }
            let bent = zip(Self.x, noise).map { x, noise in 0.2 * (x - 2005) + 0.6 * max(x - kink, 0) + noise }
            let straight = zip(Self.x, noise).map { x, noise in 0.5 * (x - 2005) + noise }
            let interval = try #require(try BreakSearch.kinks(x: Self.x, y: bent).model(breaks: 1)).breaks[0].interval
            let isCovered =
                interval.contains(kink) || (interval.isOpenBelow && kink < interval.low)
                || (interval.isOpenAbove && kink > interval.high)
            if isCovered { covered += 1 }
            if !(try BreakSearch.kinks(x: Self.x, y: straight).best.breaks.isEmpty) { wrong += 1 }
        }
        // 93 %, less two standard errors of 80; 3.4 %, and two more.
        #expect(covered >= 70, "\(covered) of 80")
        #expect(wrong <= 6, "\(wrong) of 80")
    }

    @Test("the date of a jump; and no jump is found where there is none")
    func jumps() throws {
        var (covered, wrong) = (0, 0)
        for number in 0..<40 {
            var stream = RandomStream(seed: 22, resample: number, purpose: .simulation)
            let date = 2017 + 4 * stream.uniform()
            let noise = Self.x.map { _ in stream.normal() }
            let stepped = zip(Self.x, noise).map { x, noise in 0.3 * (x - 2005) + (x >= date ? 3 : 0) + noise }
            let straight = zip(Self.x, noise).map { x, noise in 0.3 * (x - 2005) + noise }
            let jump = try #require(try BreakSearch.jumps(x: Self.x, y: stepped).model(breaks: 1)).breaks[0]
            if jump.interval.contains(date) { covered += 1 }
            if !(try BreakSearch.jumps(x: Self.x, y: straight).best.breaks.isEmpty) { wrong += 1 }
        }
        // 93 %, less two standard errors of 40; none.
        #expect(covered >= 34, "\(covered) of 40")
        #expect(wrong <= 1, "\(wrong) of 40")
    }

    @Test("the asymptote of a history past 70 %, all results known", arguments: [0, 1, 2])
    func asymptotes(index: Int) throws {
        let (curve, parameters) = [
            (Curve.logistic, [90.0, 0.8, 4]), (.gompertz, [90, 0.55, 3]), (.exponentialToCeiling, [90, 0.25, -1]),
        ][index]
        let end = [6.7, 5.7, 5.4][index]
        var covered = 0
        for number in 0..<30 {
            var stream = RandomStream(seed: 23, resample: number, purpose: .simulation)
            let x = (0..<20).map { end * (Double($0) + stream.uniform()) / 20 }
            let y = x.map { curve.value(at: $0, parameters) + 2 * stream.normal() }
            let fit = try #require(try CeilingFit.ranked(x: x, y: y).first { $0.fit.curve.name == curve.name })
            if fit.asymptoteInterval()?.contains(90) == true { covered += 1 }
        }
        // 93 %, less two standard errors of 30.
        #expect(covered >= 25, "\(covered) of 30")
    }

    @Test("a slope whose records err together: CR2 covers what OLS does not")
    func clusters() throws {
        var (ols, cr2) = (0, 0)
        for number in 0..<120 {
            var stream = RandomStream(seed: 24, resample: number, purpose: .simulation)
            let shared = (0..<30).map { _ in stream.normal() }
            let noise = Self.clusters.map { shared[$0] + 0.5 * stream.normal() }
            let y = zip(Self.x, noise).map { x, noise in 0.5 * (x - 2005) + noise }
            let line = try fitLine(x: Self.x, y: y, clusters: Self.clusters)
            if line.slope.ols.interval().contains(0.5) { ols += 1 }
            if try #require(line.slope.cluster).get().interval().contains(0.5) { cr2 += 1 }
        }
        // 93 %, less two standard errors of 120.
        #expect(cr2 >= 106, "\(cr2) of 120")
        #expect(ols < 100, "\(ols) of 120")
    }
}
