import Statistics
import Testing

@Suite("Bootstrap intervals")
struct ReplicatesTests {
    let data = [3.1, 4.7, 2.2, 8.9, 5.0, 6.3, 1.7, 12.4, 4.1, 5.8, 7.7, 3.6]
    let replicates = Replicates(
        values: [4.2, 4.6, 4.9, 5.0, 5.1, 5.2, 5.3, 5.35, 5.4, 5.5, 5.6, 5.7, 5.9, 6.0, 6.1, 6.2, 6.4, 6.8, 7.3],
        undefined: 0)

    /// SciPy 1.17: `stats.bootstrap((x,), np.mean, n_resamples=0, bootstrap_result=r, method="BCa",
    /// confidence_level=level).confidence_interval`, r.bootstrap_distribution being the replicates.
    @Test(
        "BCa is SciPy's",
        arguments: [(0.95, 4.395672121046013, 7.096599864547276), (0.8, 4.789180361461249, 6.399046964429667)])
    func bca(level: Double, low: Double, high: Double) throws {
        let level = try #require(ConfidenceLevel(level))
        let left = jackknife(count: data.count) { mean(weights: $0) }
        let interval = try #require(
            replicates.bcaInterval(
                estimate: 5.458333333333333, jackknife: left, level: level))
        #expect(abs(interval.low - low) < 1e-9)
        #expect(abs(interval.high - high) < 1e-9)
        #expect(interval.method == .bcaBootstrap)
        #expect(interval.level == level)
    }

    /// SciPy 1.17, the same call with method="percentile".
    @Test("percentiles are SciPy's", arguments: [(0.95, 4.38, 7.075), (0.8, 4.84, 6.48)])
    func percentile(level: Double, low: Double, high: Double) throws {
        let level = try #require(ConfidenceLevel(level))
        let interval = try #require(replicates.percentileInterval(level: level))
        #expect(abs(interval.low - low) < 1e-9)
        #expect(abs(interval.high - high) < 1e-9)
    }

    @Test("a recentred interval lays the larger reach of the quantiles about their median around the estimate")
    func recentred() throws {
        // The percentile interval 4.38 … 7.075 about the median 5.5 reaches 1.12 down and 1.575 up.
        let recentred = try #require(replicates.recentredInterval(around: 8))
        #expect(abs(recentred.low - (8 - 1.575)) < 1e-9)
        #expect(abs(recentred.high - (8 + 1.575)) < 1e-9)
        #expect(recentred.method == .recentredBootstrap)
    }

    @Test("too few replicates, or an estimate outside of them, have no interval")
    func none() {
        #expect(Replicates(values: [1], undefined: 9).percentileInterval() == nil)
        #expect(Replicates(values: [], undefined: 9).recentredInterval(around: 1) == nil)
        #expect(replicates.bcaInterval(estimate: 9, jackknife: data) == nil)
        #expect(replicates.bcaInterval(estimate: .nan, jackknife: data) == nil)
    }

    @Test("the jackknife leaves out each cluster in turn")
    func clusters() {
        let left = jackknife(clusters: [0, 0, 1, 2]) { weights in
            zip(weights, [1.0, 2, 4, 8]).reduce(0) { $0 + $1.0 * $1.1 }
        }
        #expect(left == [12, 11, 7])
    }

    private func mean(weights: [Double]) -> Double {
        zip(weights, data).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    }
}
