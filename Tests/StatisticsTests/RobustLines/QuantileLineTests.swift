import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/robust_lines.py (scipy.optimize.linprog, HiGHS).
@Suite("Quantile lines are optimal")
struct QuantileLineTests {
    @Test(
        "the median and the 90 % line reach the loss of the linear program",
        arguments: [
            ("line", 0.5, 2.7148351648349944), ("line", 0.9, 1.0752941176469446), ("tied", 0.5, 3.666666666666667),
            ("tied", 0.9, 1.32), ("chaotic", 0.5, 585.2232789658498), ("chaotic", 0.9, 174.7634631556845),
        ])
    func loss(points: String, tau: Double, loss: Double) throws {
        let (x, y) = self.points(points)
        #expect(relativeError(try QuantileLine(x: x, y: y, tau: tau).loss, loss) < 1e-12)
    }

    @Test("where only one line is optimal, it is the one of the linear program")
    func coefficients() throws {
        let (x, y) = MadePoints.chaotic(400)
        let median = try QuantileLine(x: x, y: y, tau: 0.5)
        expect([median.slope, median.intercept], [0.429778772988081, 5.389552689238933])
        let high = try QuantileLine(x: x, y: y, tau: 0.9)
        expect([high.slope, high.intercept], [0.3974309687706681, 9.819071582151299])
    }

    @Test("no line through two of the points does better, on coarse grids full of ties", arguments: 1...40)
    func bruteForce(seed: UInt64) throws {
        let (x, y) = MadePoints.grid(25, seed: seed)
        for tau in [0.1, 0.5, 0.8, 0.9] {
            let line = try QuantileLine(x: x, y: y, tau: tau)
            let least = leastLoss(x, y, tau)
            #expect(line.loss <= least + 1e-9, "τ = \(tau)")
            #expect(line.loss >= least - 1e-9, "τ = \(tau)")
            #expect(relativeError(lossOf(line.slope, line.intercept, x, y, tau), line.loss) < 1e-9)
        }
    }

    @Test("a share τ of the points lies below the line")
    func share() throws {
        let (x, y) = MadePoints.chaotic(400)
        let line = try QuantileLine(x: x, y: y, tau: 0.9)
        let below = x.indices.count { y[$0] < line.intercept + line.slope * x[$0] - 1e-9 }
        let onOrBelow = x.indices.count { y[$0] < line.intercept + line.slope * x[$0] + 1e-9 }
        #expect(below <= 360 && 360 <= onOrBelow)
    }

    @Test("points on a line give that line")
    func exact() throws {
        let line = try QuantileLine(x: [1, 2, 3, 4, 6], y: [1, 3, 5, 7, 11], tau: 0.9)
        #expect(line.slope == 2 && line.intercept == -1 && line.loss == 0)
    }

    @Test("what has no line has a reason")
    func reasons() {
        #expect(throws: InsufficientData.constantX) { try QuantileLine(x: [1, 1, 1, 1], y: [1, 2, 3, 4], tau: 0.5) }
        #expect(throws: InsufficientData.tooFewRecords(have: 2, need: 4)) {
            try QuantileLine(x: [1, 2], y: [1, 2], tau: 0.5)
        }
    }

    private func points(_ name: String) -> ([Double], [Double]) {
        switch name {
        case "line": (GrowthExample.years, GrowthExample.y)
        case "tied": (MadePoints.tiedX, MadePoints.tiedY)
        default: MadePoints.chaotic(400)
        }
    }

    private func lossOf(_ slope: Double, _ intercept: Double, _ x: [Double], _ y: [Double], _ tau: Double) -> Double {
        zip(x, y).reduce(0) { sum, point in
            let residual = point.1 - intercept - slope * point.0
            return sum + residual * (residual < 0 ? tau - 1 : tau)
        }
    }

    /// Some line through two points of different x is optimal, so the least loss over all of them is the optimum.
    private func leastLoss(_ x: [Double], _ y: [Double], _ tau: Double) -> Double {
        var least = Double.infinity
        for i in x.indices {
            for j in 0..<i where x[i] != x[j] {
                let slope = (y[i] - y[j]) / (x[i] - x[j])
                least = min(least, lossOf(slope, y[i] - slope * x[i], x, y, tau))
            }
        }
        return least
    }
}
