import Statistics

/// Coverage of a slope's 95 % intervals by OLS, HC3 and CR2.
enum ClusterSimulation {
    static func run(repeats: Int) {
        header(["n", "organizations", "errors", "OLS", "HC3", "CR2", "CR2 degrees of freedom (median)"])
        for count in [20, 60, 400] {
            let design = Design(count: count, seed: 1)
            for errors in Errors.allCases {
                simulate("\(count)", design, errors, repeats)
            }
            simulate("\(count), heavy leverage", heavy(design), .clustered, repeats)
        }
    }

    /// The same with its first three records 30 years earlier.
    private static func heavy(_ design: Design) -> Design {
        Design(x: design.x.enumerated().map { $0 < 3 ? $1 - 30 : $1 }, clusters: design.clusters, share: design.share)
    }

    private static func simulate(_ name: String, _ design: Design, _ errors: Errors, _ repeats: Int) {
        var covered = [0, 0, 0]
        var freedom: [Double] = []
        for number in 0..<repeats {
            var stream = RandomStream(seed: 2, resample: number, record: design.x.count, purpose: .simulation)
            let noise = errors.draw(time: design.share, clusters: design.clusters, from: &stream)
            let y = zip(design.x, noise).map { 0.5 * ($0 - 2005) + $1 }
            guard let line = try? fitLine(x: design.x, y: y, clusters: design.clusters),
                let hc3 = try? line.slope.hc3.get(), let cluster = try? line.slope.cluster?.get()
            else { continue }
            for (index, estimate) in [line.slope.ols, hc3, cluster].enumerated()
            where estimate.interval().contains(0.5) { covered[index] += 1 }
            freedom.append(cluster.degreesOfFreedom)
        }
        let median = freedom.isEmpty ? 0 : freedom.sorted()[freedom.count / 2]
        row(
            [name, "\(design.clusterCount)", errors.rawValue] + covered.map { percent($0, of: freedom.count) }
                + ["\((median * 10).rounded() / 10)"])
    }
}
