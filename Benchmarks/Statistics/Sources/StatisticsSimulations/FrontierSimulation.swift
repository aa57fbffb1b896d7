import Statistics

/// Coverage of a frontier slope's interval: its truth is the slope that such clouds have in the middle of 4,000 of them.
enum FrontierSimulation {
    static func run(repeats: Int) {
        header([
            "n", "rule", "errors", "slope of the cloud", "typical slope of the frontier", "resampled cloud",
            "the same, clusters given",
            "OLS on the records alone",
        ])
        for count in [60, 200, 600] {
            let design = Design(count: count, from: 2010, seed: 8)
            for (name, rule) in [("running record", FrontierRule.runningRecord), ("top 10", .top(10))] {
                for errors in Errors.allCases { simulate(design, name, rule, errors, repeats) }
            }
        }
    }

    private static func simulate(
        _ design: Design, _ name: String, _ rule: FrontierRule, _ errors: Errors, _ repeats: Int
    ) {
        func cloud(_ number: Int) -> [Double] {
            var stream = RandomStream(seed: 9, resample: number, record: design.x.count, purpose: .simulation)
            let noise = errors.draw(time: design.share, clusters: design.clusters, from: &stream)
            return zip(design.x, noise).map { 0.5 * ($0 - 2010) + $1 }
        }
        func slope(_ number: Int, resamples: Int, clusters: [Int]? = nil) -> FrontierSlope? {
            try? FrontierSlope(
                x: design.x, y: cloud(number), rule: rule, clusters: clusters,
                bootstrap: Bootstrap(seed: UInt64(number), resamples: resamples))
        }
        let slopes = (100_000..<104_000).compactMap { slope($0, resamples: 0)?.slope }.sorted()
        let truth = slopes[slopes.count / 2]
        var (covered, coveredWithClusters, coveredByLeastSquares, total) = (0, 0, 0, 0)
        for number in 0..<repeats {
            guard let frontier = slope(number, resamples: 500), let interval = frontier.interval else { continue }
            total += 1
            if interval.contains(truth) { covered += 1 }
            let clustered = slope(number, resamples: 500, clusters: design.clusters)
            if clustered?.interval?.contains(truth) == true { coveredWithClusters += 1 }
            let y = cloud(number)
            let line = try? fitLine(x: frontier.members.map { design.x[$0] }, y: frontier.members.map { y[$0] })
            if line?.slope.ols.interval().contains(truth) == true { coveredByLeastSquares += 1 }
        }
        row([
            "\(design.x.count)", name, errors.rawValue, "0.5", "\((truth * 1_000).rounded() / 1_000)",
            percent(covered, of: total), percent(coveredWithClusters, of: total),
            percent(coveredByLeastSquares, of: total),
        ])
    }
}
