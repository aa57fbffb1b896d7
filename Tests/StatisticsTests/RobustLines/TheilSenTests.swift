import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/robust_lines.py.
@Suite("Theil–Sen")
struct TheilSenTests {
    @Test("agrees with scipy.stats.theilslopes on a small series")
    func small() throws {
        let line = try TheilSen(x: GrowthExample.years, y: GrowthExample.y)
        let interval = line.interval()
        expect(
            [line.slope, line.intercept, interval.low, interval.high],
            [0.5818181818181817, -1152.6954545454544, 0.5172413793103489, 0.6907216494845327])
        #expect(interval.method == .sen)
    }

    @Test("agrees with scipy.stats.theilslopes where x and y are tied")
    func tied() throws {
        let line = try TheilSen(x: MadePoints.tiedX, y: MadePoints.tiedY)
        let interval = line.interval()
        expect(
            [line.slope, line.intercept, interval.low, interval.high],
            [0.6666666666666666, 1.3333333333333335, 0.4, 1])
    }

    @Test("agrees with scipy.stats.theilslopes on 400 points, where slopes are sampled, not all listed")
    func sampled() throws {
        let points = MadePoints.chaotic(400)
        let line = try TheilSen(x: points.x, y: points.y)
        let interval = line.interval()
        expect(
            [line.slope, line.intercept, interval.low, interval.high],
            [0.4125500173731241, 5.004336018603973, 0.3900716689899196, 0.44149924684977504])
    }

    @Test("finds the median slope where most of a million slopes are tied")
    func heavilyTied() throws {
        let points = MadePoints.grid(1500, seed: 3)
        var slopes: [Double] = []
        for i in 0..<1500 {
            for j in 0..<i where points.x[i] != points.x[j] {
                slopes.append((points.y[i] - points.y[j]) / (points.x[i] - points.x[j]))
            }
        }
        slopes.sort()
        let middle = (slopes[(slopes.count - 1) / 2] + slopes[slopes.count / 2]) / 2
        #expect(try TheilSen(x: points.x, y: points.y).slope == middle)
    }

    @Test("is not moved by a wild record")
    func breakdown() throws {
        var y = GrowthExample.y
        y[13] = 1e9
        let wild = try TheilSen(x: GrowthExample.years, y: y)
        #expect(abs(wild.slope - 0.58) < 0.1)
    }

    @Test("says that too few slopes leave the interval open")
    func open() throws {
        let level = try #require(ConfidenceLevel(0.99))
        let interval = try TheilSen(x: [1, 2, 3, 4], y: [1, 3, 2, 5]).interval(level)
        #expect(interval.isOpenBelow && interval.isOpenAbove)
    }

    @Test("what has no slope has a reason")
    func reasons() {
        #expect(throws: InsufficientData.constantX) { try TheilSen(x: [1, 1, 1, 1], y: [1, 2, 3, 4]) }
        #expect(throws: InsufficientData.constantY) { try TheilSen(x: [1, 2, 3, 4], y: [1, 1, 1, 1]) }
        #expect(throws: InsufficientData.nothingKnown) { try TheilSen(x: [], y: []) }
    }
}
