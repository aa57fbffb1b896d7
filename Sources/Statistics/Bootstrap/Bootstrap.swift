/// Resampling by numbered, counter-based streams.
///
/// Resample b is drawn from a stream of its own, so the replicates of `0..<1000` are those of `0..<500` and `500..<1000`,
/// whoever computes them and in whichever order. Where a scheme gives the caller weights or values by position, the
/// caller fixes the order of the records first, by what they are and not by how they were stored.
public struct Bootstrap: Hashable, Sendable {
    public static let defaultSeed: UInt64 = 20_230_403

    public let seed: UInt64
    /// The numbers of the resamples.
    public let resamples: Range<Int>

    public init(seed: UInt64 = defaultSeed, resamples: Int) {
        self.init(seed: seed, numbers: 0..<max(resamples, 0))
    }

    /// A part of a bootstrap; its replicates can be joined to those of the other parts.
    public init(seed: UInt64 = defaultSeed, numbers: Range<Int>) {
        self.seed = seed
        resamples = numbers
    }

    /// Draws whole records with replacement.
    ///
    /// - Parameters:
    ///   - count: The number of records.
    ///   - statistic: The statistic when record i counts `weights[i]` times; `nil` where it has no value.
    public func pairs(count: Int, statistic: (_ weights: [Double]) -> Double?) -> Replicates {
        var weights = [Double](repeating: 0, count: count)
        return replicates { number in
            draw(number, from: count, into: &weights)
            return statistic(weights)
        }
    }

    /// Draws whole clusters with replacement.
    ///
    /// - Parameters:
    ///   - clusters: The cluster of each record, numbered from 0 without gaps, in an order that does not depend on how the
    ///     records were stored.
    ///   - statistic: The statistic when record i counts `weights[i]` times; `nil` where it has no value.
    public func clusters(_ clusters: [Int], statistic: (_ weights: [Double]) -> Double?) -> Replicates {
        let count = (clusters.max() ?? -1) + 1
        guard clusters.allSatisfy({ $0 >= 0 }) else { return Replicates(values: [], undefined: resamples.count) }
        var drawn = [Double](repeating: 0, count: count)
        var weights = [Double](repeating: 0, count: clusters.count)
        return replicates { number in
            draw(number, from: count, into: &drawn)
            for index in clusters.indices { weights[index] = drawn[clusters[index]] }
            return statistic(weights)
        }
    }

    /// Adds residuals, recentred to a mean of 0 and drawn with replacement, to the fitted values.
    ///
    /// - Parameters:
    ///   - residuals: As many as there are fitted values.
    ///   - fitted: What the model says.
    ///   - statistic: The statistic of the values so made, which stand in the order of `fitted`.
    public func residuals(
        _ residuals: [Double], around fitted: [Double], statistic: (_ values: [Double]) -> Double?
    ) -> Replicates {
        guard residuals.count == fitted.count, !residuals.isEmpty else {
            return Replicates(values: [], undefined: resamples.count)
        }
        let mean = residuals.reduce(0, +) / Double(residuals.count)
        let centred = residuals.map { $0 - mean }
        var values = fitted
        return replicates { number in
            var stream = RandomStream(seed: seed, resample: number)
            for index in values.indices { values[index] = fitted[index] + centred[stream.index(below: centred.count)] }
            return statistic(values)
        }
    }

    /// Moves each value by a normal error of its own standard deviation.
    ///
    /// Record i draws from stream (seed, resample, i), so a record keeps its errors when others are added after it.
    public func parametric(
        _ values: [Double], standardDeviations: [Double], statistic: (_ values: [Double]) -> Double?
    ) -> Replicates {
        guard values.count == standardDeviations.count else {
            return Replicates(values: [], undefined: resamples.count)
        }
        var moved = values
        return replicates { number in
            for index in values.indices {
                var stream = RandomStream(seed: seed, resample: number, record: index, purpose: .uncertainty)
                moved[index] = values[index] + standardDeviations[index] * stream.normal()
            }
            return statistic(moved)
        }
    }

    func replicates(_ statistic: (_ number: Int) -> Double?) -> Replicates {
        var values: [Double] = []
        values.reserveCapacity(resamples.count)
        for number in resamples {
            if let value = statistic(number), value.isFinite { values.append(value) }
        }
        return Replicates(values: values, undefined: resamples.count - values.count)
    }

    private func draw(_ number: Int, from count: Int, into weights: inout [Double]) {
        var stream = RandomStream(seed: seed, resample: number)
        for index in weights.indices { weights[index] = 0 }
        for _ in 0..<count { weights[stream.index(below: count)] += 1 }
    }
}
