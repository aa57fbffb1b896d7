import Statistics
import Testing

@Suite("Bootstrap")
struct BootstrapTests {
    let x = (0..<40).map { Double($0) / 4 }
    let y = (0..<40).map { (index: Int) -> Double in Double(5 * index + 8 * (index * 7 % 11)) / 40 }

    @Test("parts computed by concurrent tasks join to the whole")
    func threads() async throws {
        let line = try ResampledLine(x: x, y: y)
        let whole = line.slopes(Bootstrap(seed: 9, resamples: 400))
        let parts = await withTaskGroup(of: (Int, Replicates).self) { group in
            for part in 0..<8 {
                group.addTask { (part, line.slopes(Bootstrap(seed: 9, numbers: (part * 50)..<(part * 50 + 50)))) }
            }
            return await group.reduce(into: [(Int, Replicates)]()) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        #expect(parts.dropFirst().reduce(parts[0]) { $0.followed(by: $1) } == whole)
    }

    @Test("the slopes of resampled points do not depend on the order of the points")
    func order() throws {
        let shuffled = x.indices.sorted { ($0 * 17) % 40 < ($1 * 17) % 40 }
        let first = try ResampledLine(x: x, y: y).slopes(Bootstrap(resamples: 200))
        let second = try ResampledLine(x: shuffled.map { x[$0] }, y: shuffled.map { y[$0] }).slopes(
            Bootstrap(resamples: 200))
        #expect(zip(first.values, second.values).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(Set(first.values).count > 150)
    }

    @Test("pairs: each resample draws as many records as there are, each as often on average")
    func pairs() {
        var totals = [Double](repeating: 0, count: 5)
        let replicates = Bootstrap(resamples: 4_000).pairs(count: 5) { weights in
            for index in 0..<5 { totals[index] += weights[index] }
            return weights.reduce(0, +)
        }
        #expect(replicates.values.allSatisfy { $0 == 5 })
        // 4,000 expected; the standard deviation of the total is √(4,000 · 5 · 0.2 · 0.8) = 57.
        #expect(totals.allSatisfy { abs($0 - 4_000) < 4 * 57 })
    }

    @Test("pairs: the spread of a mean is σ/√n")
    func spread() {
        let values = (0..<50).map { Double(($0 * 37) % 50) }
        let replicates = Bootstrap(resamples: 5_000).pairs(count: 50) { weights in
            zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } / 50
        }
        // The population standard deviation of 0...49 is √((50² − 1)/12) = 14.431; over √50, 2.0409.
        #expect(abs(standardDeviation(replicates.values) - 2.0409) < 0.08)
    }

    @Test("clusters: records of one cluster count alike")
    func clusters() {
        let replicates = Bootstrap(resamples: 300).clusters([0, 1, 0, 2, 1]) { weights in
            weights[0] == weights[2] && weights[1] == weights[4] && weights[0] + weights[1] + weights[3] == 3
                ? weights[3] : nil
        }
        #expect(replicates.undefined == 0)
        #expect(Set(replicates.values) == [0, 1, 2, 3])
    }

    @Test("residuals: are recentred, so the mean of the made values has no bias")
    func residuals() {
        let fitted = [Double](repeating: 10, count: 30)
        let replicates = Bootstrap(resamples: 3_000).residuals((0..<30).map(Double.init), around: fitted) { values in
            values.reduce(0, +) / 30
        }
        // Spread of one mean: √((30² − 1)/12/30) = 1.580; of their mean over 3,000: 0.029.
        #expect(abs(replicates.values.reduce(0, +) / 3_000 - 10) < 0.12)
        #expect(abs(standardDeviation(replicates.values) - 1.580) < 0.08)
    }

    @Test("clustered residuals: the mean varies as much as the shared and the own variance say")
    func clusteredResiduals() {
        // 40 clusters of 5: shared variance 4, own variance 1, so the mean of 200 has variance 4/40 + 1/200 = 0.105.
        var stream = RandomStream(seed: 8, purpose: .simulation)
        let clusters = (0..<200).map { $0 / 5 }
        var spreads: [Double] = []
        for number in 0..<60 {
            stream = RandomStream(seed: 8, resample: number, purpose: .simulation)
            let shared = (0..<40).map { _ in 2 * stream.normal() }
            let residuals = clusters.map { shared[$0] + stream.normal() }
            let replicates = Bootstrap(resamples: 100).residuals(
                residuals, around: [Double](repeating: 0, count: 200), clusters: clusters
            ) { $0.reduce(0, +) / 200 }
            let spread = standardDeviation(replicates.values)
            spreads.append(spread * spread)
        }
        // One run's variance is known to 27 %, sixty runs' mean to 3.5 %.
        #expect(abs(spreads.reduce(0, +) / 60 - 0.105) < 0.015)
    }

    @Test("clustered residuals: where clusters share nothing they are residuals like any other")
    func nothingShared() {
        let residuals = [1.0, -1, 1, -1, 1, -1, 1, -1]
        let fitted = [Double](repeating: 3, count: 8)
        let plain = Bootstrap(resamples: 50).residuals(residuals, around: fitted) { $0[0] }
        let clustered = Bootstrap(resamples: 50).residuals(
            residuals, around: fitted, clusters: [0, 0, 1, 1, 2, 2, 3, 3]
        ) { $0[0] }
        #expect(plain == clustered)
        let single = Bootstrap(resamples: 50).residuals(residuals, around: fitted, clusters: Array(0..<8)) { $0[0] }
        #expect(plain == single)
    }

    @Test("parametric: each record moves by its own standard deviation, and none by 0")
    func parametric() {
        let first = Bootstrap(resamples: 4_000).parametric([5, 7, 9], standardDeviations: [0, 0.29, 0.91]) { values in
            values[0] == 5 ? values[2] : nil
        }
        #expect(first.undefined == 0)
        #expect(abs(standardDeviation(first.values) - 0.91) < 0.05)
        let longer = Bootstrap(resamples: 4_000).parametric([5, 7, 9, 1], standardDeviations: [0, 0.29, 0.91, 3]) {
            $0[2]
        }
        #expect(first == longer)
    }

    @Test("resamples without a value are counted, not hidden")
    func undefined() {
        let replicates = Bootstrap(resamples: 100).pairs(count: 3) { weights in weights[0] == 0 ? nil : weights[0] }
        #expect(replicates.undefined > 0)
        #expect(replicates.undefined + replicates.values.count == 100)
    }

    @Test("mismatched or empty input gives no replicates and does not trap")
    func degenerate() throws {
        let bootstrap = Bootstrap(resamples: 10)
        #expect(bootstrap.residuals([1], around: [1, 2]) { _ in 1 }.undefined == 10)
        #expect(bootstrap.residuals([], around: []) { _ in 1 }.undefined == 10)
        #expect(bootstrap.parametric([1], standardDeviations: []) { _ in 1 }.undefined == 10)
        #expect(bootstrap.clusters([-1, 0]) { _ in 1 }.undefined == 10)
        #expect(bootstrap.clusters([]) { _ in nil }.undefined == 10)
        #expect(Bootstrap(resamples: -5).pairs(count: 0) { _ in 1 } == Replicates(values: [], undefined: 0))
        #expect(throws: InsufficientData.constantX) { _ = try ResampledLine(x: [2, 2, 2], y: [1, 2, 3]) }
        #expect(throws: InsufficientData.tooFewRecords(have: 2, need: 3)) {
            _ = try ResampledLine(x: [2, 3], y: [1, 2])
        }
    }

    private func standardDeviation(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    }
}
