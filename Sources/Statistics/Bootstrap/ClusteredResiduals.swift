/// Residuals split into what the records of a cluster share and what each record has of its own, so that both can be drawn.
///
/// The two parts are scaled to the variances that an analysis of variance gives them, since the mean of a small cluster
/// holds much of its records' own errors.
///
/// Source: Davison and Hinkley, Bootstrap Methods and Their Application (1997), section 3.8; the variances by the
/// analysis of variance of an unbalanced one-way layout, Searle, Casella and McCulloch, Variance Components (1992), 3.6.
struct ClusteredResiduals {
    /// One for each cluster; none where clusters share nothing.
    let shared: [Double]
    /// One for each record of a cluster of two or more; all residuals where clusters share nothing.
    let own: [Double]

    /// - Parameter clusters: The cluster of each residual, numbered from 0 without gaps.
    init(_ residuals: [Double], clusters: [Int]) {
        let mean = residuals.reduce(0, +) / Double(max(residuals.count, 1))
        let centred = residuals.map { $0 - mean }
        let count = (clusters.max() ?? -1) + 1
        var sizes = [Double](repeating: 0, count: count)
        var means = sizes
        for (residual, cluster) in zip(centred, clusters) {
            sizes[cluster] += 1
            means[cluster] += residual
        }
        for cluster in 0..<count where sizes[cluster] > 0 { means[cluster] /= sizes[cluster] }
        let within = zip(centred, clusters).map { $0 - means[$1] }

        let n = Double(centred.count)
        let groups = Double(count)
        let between = zip(sizes, means).reduce(0) { $0 + $1.0 * $1.1 * $1.1 } / (groups - 1)
        let ownVariance = within.reduce(0) { $0 + $1 * $1 } / (n - groups)
        let size = (n - sizes.reduce(0) { $0 + $1 * $1 } / n) / (groups - 1)
        let sharedVariance = (between - ownVariance) / size
        guard groups > 1, n > groups, sharedVariance > 0 else {
            (shared, own) = ([], centred)
            return
        }
        shared = zip(sizes, means).map { size, mean in
            mean * (sharedVariance / (sharedVariance + ownVariance / size)).squareRoot()
        }
        own = zip(within, clusters).compactMap { deviation, cluster in
            sizes[cluster] > 1 ? deviation / (1 - 1 / sizes[cluster]).squareRoot() : nil
        }
    }
}

extension Bootstrap {
    /// Adds to the fitted values what clusters share, drawn for each cluster, and what records have of their own, drawn for
    /// each record; both are recentred and drawn with replacement.
    ///
    /// - Parameters:
    ///   - residuals: As many as there are fitted values.
    ///   - fitted: What the model says.
    ///   - clusters: The cluster of each record, numbered from 0 without gaps.
    ///   - statistic: The statistic of the values so made, which stand in the order of `fitted`.
    public func residuals(
        _ residuals: [Double], around fitted: [Double], clusters: [Int], statistic: (_ values: [Double]) -> Double?
    ) -> Replicates {
        guard residuals.count == fitted.count, clusters.count == fitted.count, clusters.allSatisfy({ $0 >= 0 }) else {
            return Replicates(values: [], undefined: resamples.count)
        }
        let parts = ClusteredResiduals(residuals, clusters: clusters)
        let sharedMean = parts.shared.reduce(0, +) / Double(max(parts.shared.count, 1))
        let shared = parts.shared.map { $0 - sharedMean }
        guard !shared.isEmpty else { return self.residuals(residuals, around: fitted, statistic: statistic) }
        var effects = shared
        var values = fitted
        return replicates { number in
            var stream = RandomStream(seed: seed, resample: number)
            for cluster in effects.indices { effects[cluster] = shared[stream.index(below: shared.count)] }
            for index in values.indices {
                values[index] =
                    fitted[index] + effects[clusters[index]] + parts.own[stream.index(below: parts.own.count)]
            }
            return statistic(values)
        }
    }
}
