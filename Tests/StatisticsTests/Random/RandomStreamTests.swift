import RealModule
import Statistics
import Testing

@Suite("Random streams")
struct RandomStreamTests {
    @Test("the first words of stream (seed 0, resample 0, record 0) are the blocks of counters 0 and 1")
    func layout() {
        var stream = RandomStream(seed: 0)
        let words = (0..<8).map { _ in stream.word() }
        let blocks = (0..<2).map { Philox.block(counter: SIMD4(UInt32($0), 0, 0, 0), key: .zero) }
        #expect(words == blocks.flatMap { [$0.x, $0.y, $0.z, $0.w] })
    }

    @Test("a stream is fixed by its seed, resample, record and purpose, and differs when any of them does")
    func identity() {
        func first(_ stream: RandomStream) -> [UInt32] {
            var stream = stream
            return (0..<4).map { _ in stream.word() }
        }
        let streams = [
            RandomStream(seed: 7, resample: 3, record: 5), RandomStream(seed: 8, resample: 3, record: 5),
            RandomStream(seed: 7 + 1 << 32, resample: 3, record: 5), RandomStream(seed: 7, resample: 5, record: 3),
            RandomStream(seed: 7, resample: 3, record: 6),
            RandomStream(seed: 7, resample: 3, record: 5, purpose: .uncertainty),
        ]
        #expect(Set(streams.map(first)).count == streams.count)
        #expect(first(streams[0]) == first(RandomStream(seed: 7, resample: 3, record: 5)))
    }

    @Test("uniform numbers fill (0, 1) evenly: chi-squared over 20 cells")
    func uniform() {
        var stream = RandomStream(seed: 20_230_403)
        var cells = [Double](repeating: 0, count: 20)
        for _ in 0..<100_000 { cells[Int(stream.uniform() * 20)] += 1 }
        // 43.8 is the upper 0.1 % point of chi-squared with 19 degrees of freedom.
        #expect(chiSquared(cells, expected: [Double](repeating: 5_000, count: 20)) < 43.8)
    }

    @Test("indices are equally likely and stay in range: chi-squared over 7 cells")
    func indices() {
        var stream = RandomStream(seed: 1)
        var cells = [Double](repeating: 0, count: 7)
        for _ in 0..<70_000 { cells[stream.index(below: 7)] += 1 }
        // 22.5 is the upper 0.1 % point with 6 degrees of freedom.
        #expect(chiSquared(cells, expected: [Double](repeating: 10_000, count: 7)) < 22.5)
        #expect(stream.index(below: 1) == 0)
        #expect(stream.index(below: 0) == 0)
    }

    @Test("normal numbers have the moments of the normal distribution")
    func normal() {
        var stream = RandomStream(seed: 2)
        let draws = (0..<200_000).map { _ in stream.normal() }
        let count = Double(draws.count)
        let moments = (1...4).map { power in draws.reduce(0) { $0 + Double.pow($1, power) } / count }
        // Four standard errors: 1, 2, 15 and 96 are the variances of the first four powers.
        for (moment, (expected, variance)) in zip(moments, [(0.0, 1.0), (1, 2), (0, 15), (3, 96)]) {
            #expect(abs(moment - expected) < 4 * (variance / count).squareRoot())
        }
    }

    @Test("Poisson counts follow their law for small and large means", arguments: [0.3, 4.0, 9.9, 10.1, 35, 1_000])
    func poisson(mean: Double) {
        var stream = RandomStream(seed: 3)
        let draws = 50_000
        let spread = mean.squareRoot()
        let low = max(0, Int(mean - 3 * spread))
        let high = Int(mean + 3 * spread) + 2
        var cells = [Double](repeating: 0, count: high - low + 1)
        for _ in 0..<draws { cells[min(max(stream.poisson(mean: mean), low), high) - low] += 1 }
        func probability(_ count: Int) -> Double {
            .exp(Double(count) * .log(mean) - mean - .logGamma(Double(count) + 1))
        }
        var expected = (low...high).map { Double(draws) * probability($0) }
        expected[0] = Double(draws) * (0...low).reduce(0) { $0 + probability($1) }
        expected[high - low] = Double(draws) - expected.dropLast().reduce(0, +)
        let kept = expected.indices.filter { expected[$0] >= 5 }
        let statistic = chiSquared(kept.map { cells[$0] }, expected: kept.map { expected[$0] })
        let freedom = Double(kept.count - 1)
        // Wilson-Hilferty: chi-squared beyond this is rarer than 0.1 %.
        let limit = freedom * Double.pow(1 - 2 / (9 * freedom) + 3.09 * (2 / (9 * freedom)).squareRoot(), 3)
        #expect(statistic < limit)
    }

    @Test("a Poisson count of a mean that is not positive is 0, and a huge mean does not trap")
    func poissonEdges() {
        var stream = RandomStream(seed: 4)
        #expect(stream.poisson(mean: 0) == 0)
        #expect(stream.poisson(mean: -.infinity) == 0)
        #expect(stream.poisson(mean: .nan) == 0)
        #expect(stream.poisson(mean: .infinity) == 1_000_000_000_000_000_000)
    }

    @Test("log-normal draws have the median e^mean")
    func logNormal() {
        var stream = RandomStream(seed: 5)
        let below = (0..<40_000).filter { _ in stream.logNormal(logMean: 2, logStandardDeviation: 0.7) < .exp(2) }.count
        #expect(abs(Double(below) - 20_000) < 4 * 100)
    }

    private func chiSquared(_ observed: [Double], expected: [Double]) -> Double {
        zip(observed, expected).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    }
}
