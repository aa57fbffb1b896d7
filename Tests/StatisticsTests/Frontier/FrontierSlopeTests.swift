import Statistics
import Testing

@Suite("Frontier slopes")
struct FrontierSlopeTests {
    /// A cloud of 80 records over 15 years that rises by 0.5 a year with normal errors of 1.
    private func cloud(_ number: Int) -> (x: [Double], y: [Double]) {
        var stream = RandomStream(seed: 11, resample: number, purpose: .simulation)
        let x = (0..<80).map { 2010 + 15 * Double($0) / 80 }
        return (x, x.map { 0.5 * ($0 - 2010) + stream.normal() })
    }

    @Test("is the least-squares slope through the frontier's records")
    func estimate() throws {
        let (x, y) = cloud(0)
        let frontier = try FrontierSlope(x: x, y: y, rule: .runningRecord, bootstrap: Bootstrap(resamples: 100))
        #expect(frontier.members == FrontierRule.runningRecord.members(times: x, values: y, scale: .log10))
        let line = try fitLine(x: frontier.members.map { x[$0] }, y: frontier.members.map { y[$0] })
        #expect(abs(frontier.slope - line.slope.value) < 1e-12)
        #expect(frontier.interval?.method == .recentredBootstrap)
        #expect(frontier.interval?.contains(frontier.slope) == true)
    }

    @Test("does not depend on the order of the records")
    func order() throws {
        let (x, y) = cloud(1)
        let order = x.indices.sorted { ($0 * 31) % 80 < ($1 * 31) % 80 }
        let plain = try FrontierSlope(x: x, y: y, rule: .top(5), bootstrap: Bootstrap(resamples: 100))
        let shuffled = try FrontierSlope(
            x: order.map { x[$0] }, y: order.map { y[$0] }, rule: .top(5), bootstrap: Bootstrap(resamples: 100))
        #expect(abs(plain.slope - shuffled.slope) < 1e-12)
        let (a, b) = (try #require(plain.interval), try #require(shuffled.interval))
        #expect(abs(a.low - b.low) < 1e-10 && abs(a.high - b.high) < 1e-10)
        #expect(shuffled.members.map { order[$0] } == plain.members)
    }

    /// The short form of the simulation in Benchmarks/Statistics.
    @Test("its interval covers where least squares on the records alone does not")
    func coverage() throws {
        func frontier(_ number: Int, resamples: Int) throws -> FrontierSlope {
            let (x, y) = cloud(number)
            return try FrontierSlope(x: x, y: y, rule: .runningRecord, bootstrap: Bootstrap(resamples: resamples))
        }
        let typical = try (1_000..<1_600).map { try frontier($0, resamples: 0).slope }.sorted()[300]
        let intervals = try (0..<100).map { try #require(try frontier($0, resamples: 100).interval) }
        let covered = intervals.count { $0.contains(typical) }
        // 90 %, less two standard errors of 100 clouds.
        #expect(covered >= 84)
        #expect(intervals.allSatisfy { $0.width < 0.6 })
    }

    @Test("clusters whose records err together widen the interval; their codes may be any integers")
    func clusters() throws {
        var stream = RandomStream(seed: 12, purpose: .simulation)
        let clusters = (0..<120).map { 900 - $0 / 6 }
        let shared = (0..<20).map { _ in 2 * stream.normal() }
        let x = (0..<120).map { 2010 + Double($0) / 8 }
        let noise = x.map { _ in 0.3 * stream.normal() }
        let y = x.indices.map { (index: Int) -> Double in 0.3 * (x[index] - 2010) + shared[index / 6] + noise[index] }
        let plain = try FrontierSlope(x: x, y: y, rule: .top(5), bootstrap: Bootstrap(resamples: 300))
        let clustered = try FrontierSlope(
            x: x, y: y, rule: .top(5), clusters: clusters, bootstrap: Bootstrap(resamples: 300))
        #expect(plain.slope == clustered.slope)
        #expect(try #require(clustered.interval).width > 1.3 * #require(plain.interval).width)
        #expect(throws: InsufficientData.unequalLengths(120, 1)) {
            _ = try FrontierSlope(x: x, y: y, rule: .top(5), clusters: [1], bootstrap: Bootstrap(resamples: 1))
        }
    }

    @Test("refuses a frontier of fewer than 3 records, and clouds that are none")
    func degenerate() throws {
        #expect(throws: InsufficientData.tooFewRecords(have: 1, need: 3)) {
            _ = try FrontierSlope(
                x: [1, 2, 3, 4], y: [9, 1, 2, 3], rule: .runningRecord, bootstrap: Bootstrap(resamples: 10))
        }
        #expect(throws: InsufficientData.constantX) {
            _ = try FrontierSlope(x: [1, 1, 1, 1], y: [9, 1, 2, 3], rule: .all, bootstrap: Bootstrap(resamples: 10))
        }
        let none = try FrontierSlope(x: [1, 2, 3, 4], y: [1, 2, 3, 5], rule: .all, bootstrap: Bootstrap(resamples: 0))
        #expect(none.interval == nil)
    }
}
