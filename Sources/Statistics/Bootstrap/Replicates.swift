/// The values of a statistic in resamples, and the intervals that they give.
public struct Replicates: Hashable, Sendable {
    /// In the order of the resamples.
    public let values: [Double]
    /// In how many resamples the statistic had no value.
    public let undefined: Int

    public init(values: [Double], undefined: Int) {
        self.values = values
        self.undefined = undefined
    }

    /// These replicates and those of later resamples.
    public func followed(by later: Replicates) -> Replicates {
        Replicates(values: values + later.values, undefined: undefined + later.undefined)
    }

    /// The interval between the quantiles of the replicates; `nil` below 2 of them.
    public func percentileInterval(level: ConfidenceLevel = .percent95) -> Interval? {
        guard values.count > 1 else { return nil }
        let sorted = values.sorted()
        return Interval(
            quantile(sorted, level.tail), quantile(sorted, 1 - level.tail), level: level, method: .percentileBootstrap)
    }

    /// The percentile interval with its ends moved out from the median by t/z: resampled clusters spread less than clusters
    /// drawn anew where few of them hold most of the records. `nil` below 2 replicates.
    ///
    /// - Parameter effectiveClusters: (Σ sizes)² / Σ sizes² of the clusters; less 1 they are the degrees of freedom of t.
    public func percentileInterval(
        effectiveClusters: Double, level: ConfidenceLevel = .percent95
    ) -> Interval? {
        guard values.count > 1, let t = StudentT(degreesOfFreedom: max(1, effectiveClusters - 1)) else { return nil }
        let stretch = t.upperQuantile(level.tail) / Normal.standard.upperQuantile(level.tail)
        let sorted = values.sorted()
        let median = quantile(sorted, 0.5)
        return Interval(
            median - (median - quantile(sorted, level.tail)) * stretch,
            median + (quantile(sorted, 1 - level.tail) - median) * stretch, level: level, method: .percentileBootstrap)
    }

    /// `estimate` ± the larger reach of the replicates' quantiles about their median; `nil` below 2 replicates.
    ///
    /// For a statistic whose replicates lie beside it, such as a running record, whose steps a resample repeats in part.
    /// Where they lie lopsided, the nearer side says little about the statistic's own: with heavy tails it covers 70–90 %,
    /// the larger reach 90 % and more.
    public func recentredInterval(around estimate: Double, level: ConfidenceLevel = .percent95) -> Interval? {
        guard values.count > 1, estimate.isFinite else { return nil }
        let sorted = values.sorted()
        let median = quantile(sorted, 0.5)
        let reach = max(quantile(sorted, 1 - level.tail) - median, median - quantile(sorted, level.tail))
        return Interval(estimate - reach, estimate + reach, level: level, method: .recentredBootstrap)
    }

    /// The bias-corrected and accelerated interval; `nil` below 2 replicates, where all of them lie on one side of the
    /// estimate, or where the correction has no limit.
    ///
    /// For statistics that have no formula. It covers 85–94 %, not 95, below n ≈ 400.
    /// Source: Efron, "Better bootstrap confidence intervals", JASA 82 (1987).
    ///
    /// - Parameters:
    ///   - estimate: The statistic of the data as they are.
    ///   - jackknife: The statistic with each record, or cluster, left out in turn.
    ///   - level: How often the interval should hold the truth.
    public func bcaInterval(
        estimate: Double, jackknife: [Double], level: ConfidenceLevel = .percent95
    ) -> Interval? {
        guard values.count > 1 else { return nil }
        let below = values.reduce(0.0) { $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0) } / Double(values.count)
        guard below > 0, below < 1 else { return nil }
        let bias = Normal.standard.quantile(below)
        let acceleration = Self.acceleration(jackknife)
        let z = Normal.standard.upperQuantile(level.tail)
        let shares = [-z, z].map { z in
            let shift = (bias + z) / (1 - acceleration * (bias + z))
            return 1 - acceleration * (bias + z) > 0 ? Normal.standard.cumulative(bias + shift) : .nan
        }
        guard shares.allSatisfy(\.isFinite) else { return nil }
        let sorted = values.sorted()
        return Interval(
            quantile(sorted, shares[0]), quantile(sorted, shares[1]), level: level, method: .bcaBootstrap)
    }

    /// A sixth of the skewness of the jackknife's deviations, in units in which the largest is 1.
    private static func acceleration(_ jackknife: [Double]) -> Double {
        guard !jackknife.isEmpty, jackknife.allSatisfy(\.isFinite) else { return 0 }
        let mean = jackknife.reduce(0) { $0 + $1 / Double(jackknife.count) }
        let largest = jackknife.reduce(0) { max($0, abs(mean - $1)) }
        guard largest > 0 else { return 0 }
        var (squares, cubes) = (0.0, 0.0)
        for value in jackknife {
            let deviation = (mean - value) / largest
            squares += deviation * deviation
            cubes += deviation * deviation * deviation
        }
        return cubes / (6 * squares * squares.squareRoot())
    }

    /// The quantile of ascending values, by linear interpolation between their positions (Hyndman and Fan's type 7).
    private func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let position = min(max(share, 0), 1) * Double(sorted.count - 1)
        let lower = Int(position)
        let upper = min(lower + 1, sorted.count - 1)
        return sorted[lower] + (position - Double(lower)) * (sorted[upper] - sorted[lower])
    }
}
